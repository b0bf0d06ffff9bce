#include "ui/insights/loadbar.h"

#include "model/domain/zone.h"
#include "ui/kit/completions.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTimeZone>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace loadbar {

constexpr int kSpanWidth = 112;

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

} // namespace loadbar

LoadBar::LoadBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("loadBar"_L1);
    setAccessibleName(tr("Working hours"));
    build();
    describe();
}

void LoadBar::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_ask = new QPushButton(tr("Show the load of people"), this);
    m_ask->setObjectName("loadAsk"_L1);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_isShown = true;
        describe();
        m_span->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    auto *asking = new QHBoxLayout;
    asking->addStretch(1);
    asking->addWidget(m_ask);
    asking->addStretch(1);
    layout->addLayout(asking);

    m_fields = new QWidget(this);
    auto *hide = new QPushButton(tr("Hide the load"), m_fields);
    hide->setObjectName("loadHide"_L1);
    hide->setProperty("link", true);
    connect(hide, &QPushButton::clicked, this, [this] {
        m_isShown = false;
        describe();
        m_ask->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_theme, tr("Working hours"), TextStyle::Meta, Ink::Text2, m_fields), 1);
    head->addWidget(hide);
    auto *flow = new FlowLayout;
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    rows->addLayout(head);
    rows->addLayout(flow);
    const auto add = [flow](QWidget *widget) { flow->insertWidget(flow->count(), widget); };
    m_span = new QLineEdit(m_fields);
    m_span->setObjectName("loadSpan"_L1);
    m_span->setAccessibleName(tr("Working hours, such as 9-17"));
    m_span->setToolTip(tr("Working hours, such as 9-17"));
    m_span->setFixedWidth(m_theme.scaled(loadbar::kSpanWidth));
    connect(m_span, &QLineEdit::editingFinished, this, &LoadBar::takeHours);
    add(m_span);
    const QLocale locale;
    for (size_t day = 0; day < m_days.size(); ++day) {
        auto *button = new QPushButton(locale.standaloneDayName(int(day) + 1, QLocale::ShortFormat), m_fields);
        button->setProperty("chip", true);
        connect(button, &QPushButton::clicked, this, [this, day] { takeDay(day); });
        m_days[day] = button;
        add(button);
    }
    m_zone = new QLineEdit(m_fields);
    m_zone->setObjectName("loadZone"_L1);
    m_zone->setPlaceholderText(tr("Zone of each incident"));
    m_zone->setAccessibleName(tr("Time zone of the working hours; none for that of each incident"));
    m_zone->setToolTip(tr("Time zone of the working hours; none for that of each incident"));
    auto *completer = new QCompleter(loadbar::zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    dressCompletions(*completer);
    connect(m_zone, &QLineEdit::editingFinished, this, &LoadBar::takeZone);
    add(m_zone);
    layout->addWidget(m_fields);
    m_trouble = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Warn, this);
    layout->addWidget(m_trouble);
}

void LoadBar::setHours(const WorkingHours &hours, bool isShown)
{
    m_hours = hours;
    m_isShown = isShown;
    describe();
}

void LoadBar::describe()
{
    m_ask->setVisible(!m_isShown);
    m_fields->setVisible(m_isShown);
    m_trouble->hide();
    m_span->setText(m_hours.spanText());
    m_zone->setText(m_hours.zone);
    const QLocale locale;
    for (size_t day = 0; day < m_days.size(); ++day) {
        QPushButton *button = m_days[day];
        const QString name = locale.standaloneDayName(int(day) + 1, QLocale::LongFormat);
        const bool isOn = m_hours.days[day];
        button->setAccessibleName(isOn ? tr("%1, a working day", "day of the week").arg(name)
                                       : tr("%1, a day off", "day of the week").arg(name));
        button->setToolTip(button->accessibleName());
        if (button->property("on").toBool() == isOn) continue;
        button->setProperty("on", isOn);
        button->style()->polish(button);
    }
}

void LoadBar::takeHours()
{
    const auto span = WorkingHours::readSpan(m_span->text());
    if (!span) {
        m_trouble->setText(tr("Working hours are written like 9-17 or 08:30-17:00."));
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    if (std::pair(m_hours.from, m_hours.until) == *span) return;
    std::tie(m_hours.from, m_hours.until) = *span;
    describe();
    emit changed();
}

void LoadBar::takeZone()
{
    const QString zone = m_zone->text().trimmed();
    if (!zone.isEmpty() && !zoneNamed(zone).isValid()) {
        m_trouble->setText(tr("This is no time zone: they are called like Europe/Berlin."));
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    if (m_hours.zone == zone) return;
    m_hours.zone = zone;
    describe();
    emit changed();
}

void LoadBar::takeDay(size_t day)
{
    m_hours.days[day] = !m_hours.days[day];
    describe();
    emit changed();
}

} // namespace nevertwice
