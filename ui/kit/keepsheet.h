#pragma once

#include "ui/kit/theme.h"

#include <QDialog>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace nevertwice {

// Several that are one and the same, and which of them stays. Nothing is done before the person says so.
class KeepSheet : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name;
        QStringList facts; // what is known of it: how often, when last
    };
    struct Words
    {
        QString title;    // of the window
        QString question; // which of them stays
        QString outcome;  // what becomes of the others
    };

    // The first of them stays unless another is chosen. Where there are very many, only the first can be.
    KeepSheet(const Theme &theme, const Words &words, const QList<Choice> &choices, QWidget *parent = nullptr);

    static constexpr qsizetype kMostChoices = 40;

signals:
    void kept(int choice);

private:
    void addChoice(QVBoxLayout *layout, const Choice &choice);

    const Theme &m_theme;
    QButtonGroup *m_choices = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace nevertwice
