#include "ui/write/inspectorgroup.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"

#include <QGridLayout>

#include <algorithm>

namespace nevertwice {

namespace {

constexpr int kWidestCaption = 140; // the field beside it has its room

// A word that is wider ends in an ellipsis.
QString withShortWords(const QString &text, const QFontMetrics &metrics, int room)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = metrics.elidedText(word, Qt::ElideRight, room);
    return words.join(u' ');
}

// Gives the width it needs.
int fitCaption(const Theme &theme, QLabel *caption, const QString &text)
{
    // Its first line stands where that of the field is.
    const int line = caption->fontMetrics().height();
    const int rest = qMax(kQuietHeight, line + 4) - line;
    QMargins margins = caption->contentsMargins();
    margins.setTop(rest / 2);
    margins.setBottom(rest - rest / 2);
    caption->setContentsMargins(margins);
    const int room = theme.scaled(kWidestCaption) - margins.left() - margins.right();
    const QString shown = withShortWords(text, caption->fontMetrics(), room);
    if (shown != caption->text()) caption->setText(shown);
    setTip(caption, shown == text ? QString() : text);
    const int width = theme.scaled(kCaptionWidth);
    caption->setMinimumWidth(0);
    caption->setMaximumWidth(QWIDGETSIZE_MAX);
    caption->setWordWrap(false);
    const bool isLong = caption->sizeHint().width() > width;
    caption->setWordWrap(isLong);
    caption->setFixedWidth(isLong ? qMax(width, caption->minimumSizeHint().width()) : width);
    return caption->maximumWidth();
}

} // namespace

InspectorGroup::InspectorGroup(const Theme &theme, const QString &title, const QSet<QString> &keys, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_keys(keys)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    const auto widen = [this] {
        m_grid->setColumnMinimumWidth(0, m_theme.scaled(kCaptionWidth));
        fitCaptions();
    };
    connect(&theme, &Theme::changed, this, widen);
    widen();
    m_title = makeParagraph(theme, title, TextStyle::Label, Ink::Text2, this);
    m_title->setContentsMargins(sides(kQuietInset, 0, 0, 3));
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    setAccessibleName(title);
}

void InspectorGroup::setLookups(const InspectorLookups *lookups)
{
    m_lookups = lookups;
    equip();
    fill();
}

const InspectorLookups &InspectorGroup::lookups() const
{
    static const InspectorLookups none;
    return m_lookups ? *m_lookups : none;
}

void InspectorGroup::showIncident(const Incident &incident, Mode mode)
{
    m_incident = incident;
    m_mode = mode;
    fill();
}

void InspectorGroup::edit(const QString &what, const Change &change)
{
    if (!isReadOnly()) emit edited(what, change);
}

QWidget *InspectorGroup::addField(const QString &caption, QWidget *field)
{
    const int row = m_grid->rowCount();
    QLabel *label = makeLabel(m_theme, caption, TextStyle::Meta, Ink::Text2, this);
    label->setContentsMargins(sides(kQuietInset, 0, space::xs, 0));
    m_named.append({label, caption});
    fitCaptions();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1, Qt::AlignTop);
    return label;
}

void InspectorGroup::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

ChoiceField *InspectorGroup::addChoice(const QString &caption, const QList<Option> &options, const QString &placeholder)
{
    auto *field = new ChoiceField(m_theme, caption, this);
    field->setOptions(options);
    field->setPlaceholder(placeholder);
    addField(caption, field);
    return field;
}

// A row is as high as its caption needs in the width of the column, which is that of the widest of them.
void InspectorGroup::fitCaptions()
{
    m_named.removeIf([](const auto &named) { return named.first.isNull(); });
    int widest = 0;
    for (const auto &[caption, text] : std::as_const(m_named))
        widest = std::max(widest, fitCaption(m_theme, caption, text));
    for (const auto &[caption, text] : std::as_const(m_named))
        caption->setFixedWidth(widest);
}

void holdCaption(const Theme &theme, QLabel *caption)
{
    const auto hold = [&theme, caption, text = caption->text()] { fitCaption(theme, caption, text); };
    QObject::connect(&theme, &Theme::changed, caption, hold);
    hold();
}

} // namespace nevertwice
