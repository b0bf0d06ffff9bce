#pragma once

#include "ui/write/inspectorgroup.h"

namespace nevertwice {

class ValueField;
class QuietField;
class SuggestField;
class TokenField;

// How bad, how far, of which kind, noticed how, and in which zone its people wrote.
class ClassificationGroup : public InspectorGroup
{
    Q_OBJECT

public:
    explicit ClassificationGroup(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;
    void equip() override;

private:
    void connectFields();

    ChoiceField *m_severity = nullptr;
    ChoiceField *m_state = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_detected = nullptr;
    SuggestField *m_zone = nullptr;
};

// The numbers of impact.
class ImpactGroup : public InspectorGroup
{
    Q_OBJECT

public:
    explicit ImpactGroup(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void connectFields();

    ValueField *m_users = nullptr;
    ValueField *m_share = nullptr;
    ValueField *m_requests = nullptr;
    ValueField *m_money = nullptr;
    ValueField *m_stated = nullptr;
    QList<QWidget *> m_captions;
};

// Services or tags.
class WordsGroup : public InspectorGroup
{
    Q_OBJECT

public:
    enum class Words { Services, Tags };

    WordsGroup(const Theme &theme, Words words, QWidget *parent = nullptr);

protected:
    void fill() override;
    void equip() override;

private:
    Words m_which;
    TokenField *m_field = nullptr;
};

} // namespace nevertwice
