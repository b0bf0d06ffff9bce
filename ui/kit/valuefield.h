#pragma once

#include "model/exchange/timereader.h"
#include "ui/kit/theme.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QLabel;

namespace nevertwice {

class QuietField;

// A number or a day of a known sort, and under it what is wrong with what was typed. Null for what is not known.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    enum class Sort {
        Percent, // 0 to 100
        Count,   // whole, not negative
        Minutes, // a length of time
        Number,
        Amount, // a number, or a text where no number will do: "91,440 EUR, all returned"
        Day     // "2026-03-05"
    };

    ValueField(const Theme &theme, const QString &label, Sort sort, QWidget *parent = nullptr);
    ~ValueField() override;

    void setValue(const QJsonValue &value);
    // As if it were typed and handed over.
    void enter(const QString &text);
    void setReadOnly(bool isReadOnly);
    void setPlaceholder(const QString &text);
    QuietField *field() const { return m_field; }
    // What is wrong with what was typed; empty as a rule.
    QString problem() const;
    // What was typed and is no value, out of the field; empty as a rule.
    QString takeWords();
    // What "yesterday" counts from; without it only whole days can be typed.
    void setDayContext(const std::function<TimeContext()> &context) { m_dayContext = context; }
    // What people read for a value; empty for one that is not known.
    static QString textOf(const QJsonValue &value, Sort sort);

signals:
    void committed(const QJsonValue &value);

private:
    struct Reading
    {
        QJsonValue value;
        QString problem;
    };
    Reading read(const QString &text) const;
    QString shown(const QJsonValue &value) const { return textOf(value, m_sort); }
    QDate dayOf(const QString &text) const;
    void take(const QString &text);
    void complain(const QString &problem);

    Sort m_sort;
    std::function<TimeContext()> m_dayContext;
    QuietField *m_field = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace nevertwice
