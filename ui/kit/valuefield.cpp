#include "ui/kit/valuefield.h"

#include "model/insight/toldlength.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/numbers.h"
#include "ui/kit/quietfield.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kMostCounted = 9007199254740991.0; // beyond it a double no longer counts one by one

// As we write days, as the locale does, or as a machine does.
QDate dayAsWritten(const QString &text)
{
    const QLocale locale;
    QDate day = QDate::fromString(text, Qt::ISODate);
    for (const QString &format :
         {ValueField::tr("d MMM yyyy", "a day with its year"), ValueField::tr("d MMMM yyyy", "a day with its year"),
          u"d.M.yyyy"_s, locale.dateFormat(QLocale::LongFormat), u"yyyy/M/d"_s})
        if (!day.isValid()) day = locale.toDate(text, format);
    return day;
}

} // namespace

ValueField::ValueField(const Theme &theme, const QString &label, Sort sort, QWidget *parent)
    : QWidget(parent), m_sort(sort)
{
    m_field = new QuietField(theme, label, this);
    m_problem = makeParagraph(theme, {}, TextStyle::Meta, Ink::Danger, this);
    m_problem->setContentsMargins(kQuietInset, 0, kQuietInset, space::xs);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    setFocusProxy(m_field);
    connect(m_field, &QuietField::committed, this, &ValueField::take);
    connect(m_field, &QuietField::takenBack, this, [this] { complain({}); });
}

// Its field has the keyboard for it, and says what was typed when that is taken from what is going.
ValueField::~ValueField()
{
    m_field->disconnect(this);
}

void ValueField::setValue(const QJsonValue &value)
{
    const bool isNew = shown(value) != m_field->value();
    m_field->setValue(shown(value));
    if (isNew && !m_field->isTyping()) complain({});
}

void ValueField::enter(const QString &text)
{
    m_field->setText(text);
    take(text.trimmed());
}

void ValueField::setReadOnly(bool isReadOnly)
{
    m_field->setReadOnly(isReadOnly);
}

void ValueField::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

QString ValueField::problem() const
{
    return m_problem->text();
}

QString ValueField::takeWords()
{
    if (!m_field->isWrong()) return {};
    const QString words = m_field->text();
    m_field->takeBack();
    complain({});
    return words;
}

QString ValueField::textOf(const QJsonValue &value, Sort sort)
{
    if (sort == Sort::Day)
        if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid()) return dayText(day);
    if (value.isString()) return oneLine(value.toString());
    if (!value.isDouble()) return {};
    const double number = value.toDouble();
    switch (sort) {
    case Sort::Percent:
        return percentText(number);
    case Sort::Count:
        return numberText(qint64(number));
    case Sort::Minutes:
        return durationText(toldLength(number));
    case Sort::Number:
    case Sort::Amount:
    case Sort::Day:
        return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
    }
    return {};
}

ValueField::Reading ValueField::read(const QString &text) const
{
    if (text.isEmpty()) return {QJsonValue::Null, {}};
    switch (m_sort) {
    case Sort::Percent: {
        const auto percent = readPercent(text);
        if (!percent) return {{}, tr("This is no number. Write a share such as 12.5.")};
        if (*percent < 0 || *percent > 100) return {{}, tr("A share lies between 0 and 100.")};
        return {*percent, {}};
    }
    case Sort::Count: {
        const auto count = readNumber(text);
        if (!count) return {{}, tr("This is no number. Write digits such as 44200.")};
        if (*count < 0 || *count != std::floor(*count)) return {{}, tr("Only whole numbers from 0 on.")};
        if (*count > kMostCounted) return {{}, tr("This number is too large.")};
        return {*count, {}};
    }
    case Sort::Minutes: {
        const auto minutes = readMinutes(text);
        if (!minutes || *minutes < 0) return {{}, tr("Write a length such as 135, 2:15 or 2 h 15 min.")};
        return {*minutes, {}};
    }
    case Sort::Number: {
        const auto number = readNumber(text);
        if (!number) return {{}, tr("This is no number. Write digits such as 12.5.")};
        return {*number, {}};
    }
    case Sort::Day: {
        const QDate day = dayOf(text);
        if (!day.isValid()) return {{}, tr("This is no day. Write one such as 2026-03-05.")};
        return {day.toString(Qt::ISODate), {}};
    }
    case Sort::Amount: {
        const auto amount = readNumber(text);
        return {amount ? QJsonValue(*amount) : QJsonValue(text), {}};
    }
    }
    return {};
}

QDate ValueField::dayOf(const QString &text) const
{
    const QDate written = dayAsWritten(text);
    if (written.isValid() || !m_dayContext) return written;
    const Result<ReadTime> read = readDay(text, m_dayContext());
    return read ? read->at.day() : QDate();
}

void ValueField::take(const QString &text)
{
    const Reading reading = read(text);
    complain(reading.problem);
    if (!reading.problem.isEmpty()) return;
    emit committed(reading.value);
}

void ValueField::complain(const QString &problem)
{
    m_field->setWrong(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
    if (problem == m_problem->text()) return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace nevertwice
