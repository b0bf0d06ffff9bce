#include "ui/kit/timefield.h"

#include "ui/kit/listtext.h"
#include "ui/kit/sides.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kWidestHint = 360;

struct Understood
{
    Q_DECLARE_TR_FUNCTIONS(Understood)
};

} // namespace

QString guessText(TimeGuess guess)
{
    switch (guess) {
    case TimeGuess::LetterForZero:
        return Understood::tr("the letter O read as a zero");
    case TimeGuess::DotForColon:
        return Understood::tr("read as a time, not as a day");
    case TimeGuess::NumericOrder:
        return Understood::tr("day and month could be the other way round");
    case TimeGuess::TwoDigitYear:
        return Understood::tr("the year has two digits");
    case TimeGuess::WeekdayDisagrees:
        return Understood::tr("that day has another weekday");
    case TimeGuess::OtherDay:
        return Understood::tr("past midnight");
    case TimeGuess::Afternoon:
        return Understood::tr("taken for the afternoon");
    case TimeGuess::AmbiguousZone:
        return Understood::tr("several zones have these letters");
    case TimeGuess::ZoneOutOfSeason:
        return Understood::tr("this zone is not in use at that time of the year");
    case TimeGuess::SkippedHour:
        return Understood::tr("clocks went forward: this hour was skipped");
    case TimeGuess::DoubledHour:
        return Understood::tr("clocks went back: this hour came twice, the first is taken");
    }
    return {};
}

QString understoodText(const ReadTime &time, const ShownZone &zone)
{
    QString text = time.at.isDay() ? longDayText(time.at.day()) : dateTimeZoneText(time.at, zone);
    if (!time.at.isKnown()) text = Understood::tr("%1, the day is not known").arg(time.clock);
    if (time.end.isInstant())
        text = Understood::tr("%1 until %2", "a time, a later time").arg(text, timeText(time.end, zone));
    QStringList guesses;
    for (const TimeGuess guess : time.guesses)
        guesses.append(guessText(guess));
    return guesses.isEmpty() ? text
                             : Understood::tr("%1 (%2)", "a time, what was guessed").arg(text, listText(guesses));
}

TimeContext timeContext(const Moment &present, const QList<Moment> &others, const QString &zone, const Moment &now)
{
    TimeContext context;
    context.zone = zone;
    context.now = now;
    const ShownZone shown(zone);
    const auto known = std::find_if(others.begin(), others.end(), [](const Moment &one) { return one.isKnown(); });
    context.reference = present.isKnown()       ? Moment::onDay(shown.dayOf(present))
                        : known != others.end() ? *known
                                                : Moment::onDay(shown.dayOf(now));
    return context;
}

TimeField::TimeField(const Theme &theme, Kind kind, QWidget *parent) : QLineEdit(parent), m_theme(theme), m_kind(kind)
{
    setFont(m_theme.font(TextStyle::Body));
    setMaxLength(200);
    setAlignment(atStart());
    connect(this, &QLineEdit::textChanged, this, &TimeField::hintChanged);
}

void TimeField::setContext(const TimeContext &context)
{
    m_context = context;
    emit hintChanged();
}

void TimeField::showText(const QString &text)
{
    m_shown = text;
    setText(text);
    emit hintChanged();
}

Result<ReadTime> TimeField::reading() const
{
    return m_kind == Kind::Day ? readDay(text(), m_context) : readTime(text(), m_context);
}

bool TimeField::isUnreadable() const
{
    if (!isChanged() || isBlank()) return false;
    const Result<ReadTime> read = reading();
    return !read || isBeyond(*read);
}

// The day is known, and still there is no such moment.
bool TimeField::isBeyond(const ReadTime &time) const
{
    return !time.at.isKnown() && m_context.reference.isKnown();
}

QString TimeField::hint() const
{
    if (!isChanged()) return {};
    if (isBlank()) return m_kind == Kind::Day ? tr("No date") : tr("No time");
    const Result<ReadTime> read = reading();
    if (read && isBeyond(*read)) return tr("Only times from the year 1 to the year 9999 can be kept.");
    if (read) return understoodText(*read, ShownZone(m_context.zone));
    return m_kind == Kind::Day ? tr("No date yet. Write 2026-12-01, next friday or +2w.")
                               : tr("No time yet. Write 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05 CEST.");
}

Ink TimeField::hintInk() const
{
    if (!isChanged() || isBlank()) return Ink::Text2;
    const Result<ReadTime> read = reading();
    if (!read || isBeyond(*read)) return Ink::Danger;
    return read->guesses.isEmpty() ? Ink::Text2 : Ink::Warn;
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChanged()) {
        showText(m_shown);
        emit reverted();
        return;
    }
    const bool isNow = event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier;
    if (!isNow || isReadOnly()) return QLineEdit::keyPressEvent(event);
    const Moment now = wholeSecond(m_context.now);
    setText(typedTime(m_kind == Kind::Day ? Moment::onDay(ShownZone(m_context.zone).dayOf(now)) : now, m_context.zone));
}

FloatingHint::FloatingHint(const Theme &theme, TimeField *field)
    : QLabel(field->window()), m_theme(theme), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setFont(m_theme.font(TextStyle::Meta));
    setSurface(this, u"card"_s);
    setMargin(space::s);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(field, &TimeField::hintChanged, this, &FloatingHint::tell);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void FloatingHint::tell()
{
    const QString text = m_field->hint();
    setVisible(!text.isEmpty() && m_field->isVisible());
    m_field->setAccessibleDescription(text);
    if (text.isEmpty()) return;
    setText(text);
    setInk(this, m_field->hintInk());
    const int wanted = QFontMetrics(font()).horizontalAdvance(text) + 2 * space::s + 4;
    const int width = std::min(m_theme.scaled(kWidestHint), wanted);
    resize(width, heightForWidth(width));
    QPoint place = m_field->mapTo(window(), QPoint(0, m_field->height() + space::xs));
    if (m_field->isRightToLeft()) place.rx() += m_field->width() - width;
    place.setX(std::clamp(place.x(), 0, std::max(0, window()->width() - width)));
    if (place.y() + height() > window()->height()) place.ry() -= m_field->height() + height() + 2 * space::xs;
    move(place);
    raise();
}

} // namespace nevertwice
