#include "ui/insights/periodbar.h"

#include "model/exchange/timereader.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace periodbar {

constexpr int kDayWidth = 110;

QString daysText(const Period &period)
{
    const QDate last = period.until.addDays(-1);
    if (period.from == last) return dayText(last);
    return PeriodBar::tr("%1 to %2", "first day, last day").arg(dayText(period.from), dayText(last));
}

QString nameText(const TimeSpan &span)
{
    const QDate from = span.now->from;
    const QLocale locale;
    const QString year = locale.toString(from, u"yyyy"_s);
    switch (span.kind) {
    case SpanKind::Month:
        return PeriodBar::tr("%1 %2", "month and year")
            .arg(locale.standaloneMonthName(from.month(), QLocale::LongFormat), year);
    case SpanKind::Quarter:
        return PeriodBar::tr("Q%1 %2", "quarter and year").arg((from.month() + 2) / 3).arg(year);
    case SpanKind::Year:
        return year;
    default:
        return daysText(*span.now);
    }
}

} // namespace periodbar

QString spanText(const TimeSpan &span, QDate today)
{
    if (!span.now) return PeriodBar::tr("All of the time");
    if (!span.isRunning) return periodbar::nameText(span);
    if (span.kind == SpanKind::TwelveMonths) return periodbar::daysText({{}, span.now->from, today.addDays(1)});
    return PeriodBar::tr("%1 so far", "a month, quarter or year that is not over").arg(periodbar::nameText(span));
}

QString spanBeforeText(const TimeSpan &span)
{
    return span.before ? PeriodBar::tr("compared with %1", "the days it is compared with")
                             .arg(periodbar::daysText(*span.before))
                       : QString();
}

PeriodBar::PeriodBar(const Theme &theme, std::function<Moment()> now, QWidget *parent)
    : QWidget(parent), m_now(std::move(now))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const auto &[kind, text] :
         std::initializer_list<std::pair<SpanKind, QString>>{{SpanKind::Month, tr("Month")},
                                                             {SpanKind::Quarter, tr("Quarter")},
                                                             {SpanKind::Year, tr("Year")},
                                                             {SpanKind::TwelveMonths, tr("12 months")},
                                                             {SpanKind::All, tr("All")},
                                                             {SpanKind::Own, tr("From … to …")}})
        layout->addWidget(addChip(kind, text));
    const auto arrow = [&](const QString &icon, const QString &name, int by) {
        auto *button = new QPushButton(lineIcon(theme, icon), {}, this);
        button->setProperty("flat", true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        layout->addWidget(button);
        return button;
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back = arrow(isMirrored ? u"chevron-end"_s : u"chevron-start"_s, tr("The time before"), -1);
    m_forth = arrow(isMirrored ? u"chevron-start"_s : u"chevron-end"_s, tr("The time after"), 1);
    m_ownDays = new QWidget(this);
    auto *days = new QHBoxLayout(m_ownDays);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::xs);
    const auto day = [&](const QString &name) {
        auto *field = new QLineEdit(m_ownDays);
        field->setFixedWidth(theme.scaled(periodbar::kDayWidth));
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
        connect(field, &QLineEdit::editingFinished, this, &PeriodBar::takeOwn);
        days->addWidget(field);
        return field;
    };
    m_first = day(tr("First day"));
    m_last = day(tr("Last day"));
    layout->addWidget(m_ownDays);
    m_label = makeLabel(theme, {}, TextStyle::Body, Ink::Text, this);
    m_label->setObjectName("insightsPeriod"_L1);
    // Below each other: beside each other they have no room in a narrow window.
    m_before = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    auto *times = new QVBoxLayout;
    times->setSpacing(0);
    times->addStretch(1);
    times->addWidget(m_label);
    times->addWidget(m_before);
    times->addStretch(1);
    layout->addLayout(times, 1);
    describe();
}

QPushButton *PeriodBar::addChip(SpanKind kind, const QString &text)
{
    auto *chip = new QPushButton(text, this);
    chip->setProperty("chip", true);
    connect(chip, &QPushButton::clicked, this, [this, kind = kind] { choose(kind); });
    m_chips.append({kind, chip});
    return chip;
}

// In UTC, as the days of all that is counted are.
QDate PeriodBar::today() const
{
    return m_now().day();
}

TimeSpan PeriodBar::span() const
{
    return m_kind == SpanKind::Own ? m_own : spanOf(m_kind, today(), m_steps);
}

// One's own begins with what was looked at.
void PeriodBar::choose(SpanKind kind)
{
    if (kind == SpanKind::Own && m_kind != SpanKind::Own) {
        const TimeSpan before = span();
        m_own = before.now ? ownSpan(before.now->from, std::min(before.now->until.addDays(-1), today()))
                           : ownSpan(today().addDays(-30), today());
    }
    m_kind = kind;
    m_steps = 0;
    if (kind == SpanKind::Own) {
        m_first->setText(m_own.now->from.toString(Qt::ISODate));
        m_last->setText(m_own.now->until.addDays(-1).toString(Qt::ISODate));
        m_first->setFocus();
    }
    describe();
    emit changed();
}

void PeriodBar::step(int by)
{
    if (m_kind == SpanKind::All) return;
    if (m_kind == SpanKind::Own) {
        const qint64 days = m_own.now->from.daysTo(m_own.now->until);
        m_own = ownSpan(m_own.now->from.addDays(by * days), m_own.now->until.addDays(by * days - 1));
        m_first->setText(m_own.now->from.toString(Qt::ISODate));
        m_last->setText(m_own.now->until.addDays(-1).toString(Qt::ISODate));
    } else {
        m_steps = std::min(0, m_steps + by);
    }
    describe();
    emit changed();
}

void PeriodBar::takeOwn()
{
    if (m_kind != SpanKind::Own) return;
    TimeContext context;
    context.now = m_now();
    const Result<ReadTime> first = readDay(m_first->text(), context);
    const Result<ReadTime> last = readDay(m_last->text(), context);
    for (const auto *read : {&first, &last})
        if (!*read) return emit failed(read->error().whileTrying(tr("read the day")));
    const auto [from, to] = std::minmax((*first).at.day(), (*last).at.day());
    const TimeSpan wanted = ownSpan(from, to);
    if (wanted == m_own) return;
    m_own = wanted;
    describe();
    emit changed();
}

void PeriodBar::describe()
{
    for (const auto &[kind, chip] : std::as_const(m_chips)) {
        const bool isOn = kind == m_kind;
        chip->setAccessibleName(isOn ? tr("%1, chosen", "a period").arg(chip->text()) : chip->text());
        if (chip->property("on").toBool() == isOn) continue;
        chip->setProperty("on", isOn);
        chip->style()->polish(chip);
    }
    m_back->setEnabled(m_kind != SpanKind::All);
    m_forth->setEnabled(m_kind == SpanKind::Own || (m_kind != SpanKind::All && m_steps < 0));
    m_ownDays->setVisible(m_kind == SpanKind::Own);
    m_label->setText(spanText(span(), today()));
    m_label->setVisible(m_kind != SpanKind::Own); // the fields say it
    m_before->setText(spanBeforeText(span()));
    m_before->setVisible(span().before.has_value());
}

} // namespace nevertwice
