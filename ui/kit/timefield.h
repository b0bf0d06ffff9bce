#pragma once

#include "model/exchange/timereader.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"

#include <QLineEdit>

#include <optional>

namespace nevertwice {

// What a typed time would be taken for: "14 Sep 2026, 14:05 UTC+2", and what had to be supposed.
QString understoodText(const ReadTime &time, const ShownZone &zone);
QString guessText(TimeGuess guess);

// What a time without a day is about: the day it has now, else that of the first other one that is known, else today.
TimeContext timeContext(const Moment &present, const QList<Moment> &others, const QString &zone, const Moment &now);

// A field in which a time, or a day, is typed as one says it. Beside it stands what is understood while one types.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Time, Day };

    explicit TimeField(const Theme &theme, Kind kind = Kind::Time, QWidget *parent = nullptr);

    void setContext(const TimeContext &context);
    // What stands in the field when nobody is typing; it is no reading until it is changed.
    void showText(const QString &text);
    bool isChanged() const { return text() != m_shown; }
    bool isBlank() const { return text().trimmed().isEmpty(); }
    Result<ReadTime> reading() const;
    // Something is typed, and it is no time.
    bool isUnreadable() const;

    // What is understood, or what could be written instead; empty where nothing is being typed.
    QString hint() const;
    Ink hintInk() const;

signals:
    void hintChanged();
    void reverted(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+T is now

private:
    bool isBeyond(const ReadTime &time) const;

    const Theme &m_theme;
    Kind m_kind;
    TimeContext m_context;
    QString m_shown;
};

// The hint of a field, floating below it over whatever is there.
class FloatingHint : public QLabel
{
    Q_OBJECT

public:
    FloatingHint(const Theme &theme, TimeField *field);

private:
    void tell();

    const Theme &m_theme;
    TimeField *m_field;
};

} // namespace nevertwice
