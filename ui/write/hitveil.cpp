#include "ui/write/hitveil.h"

#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/tokenfield.h"
#include "ui/write/causepicker.h"
#include "ui/write/customfieldgroup.h"
#include "ui/write/hitpainting.h"
#include "ui/write/inspector.h"
#include "ui/write/inspectorpeople.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kVeilName = "hitVeil"_L1;

// Where a field writes its text: in one line in its middle, or from its top where it breaks lines.
QRect placeOfText(const QWidget &field)
{
    const bool isLabel = qobject_cast<const QLabel *>(&field);
    if (isLabel) return static_cast<const QLabel &>(field).contentsRect();
    const QSize size(field.fontMetrics().horizontalAdvance(textOfField(&field)) + 1, field.fontMetrics().height());
    const int inset = qobject_cast<const Token *>(&field) ? Token::kPadding : kQuietInset;
    return QStyle::alignedRect(field.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size,
                               field.rect().adjusted(inset, 0, -inset, 0));
}

class HitVeil : public QWidget
{
public:
    HitVeil(const Theme &theme, QWidget *field) : QWidget(field), m_theme(theme)
    {
        setObjectName(kVeilName);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        field->installEventFilter(this);
        resize(field->size());
    }

    void show(const QList<WordPlace> &places, int current)
    {
        m_places = places;
        m_current = current;
        QWidget::show();
        raise();
        update();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) resize(parentWidget()->size());
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const QWidget &field = *parentWidget();
        // A text that is longer than its field is scrolled while somebody writes in it.
        if (field.hasFocus() && placeOfText(field).width() > width()) return;
        QPainter painter(this);
        painter.setClipRect(rect().adjusted(kQuietInset / 2, 0, -kQuietInset / 2, 0));
        paintHitsOver(painter, m_theme, placeOfText(field), textOfField(&field), field.font(), layoutDirection(),
                      m_places, m_current);
    }

private:
    const Theme &m_theme;
    QList<WordPlace> m_places;
    int m_current = -1;
};

HitVeil *veilOf(const QWidget *field)
{
    return static_cast<HitVeil *>(field->findChild<QWidget *>(kVeilName, Qt::FindDirectChildrenOnly));
}

} // namespace

QList<QWidget *> markableFields(const Inspector &inspector)
{
    QList<QWidget *> fields;
    const auto add = [&](const auto &widgets) {
        for (auto *widget : widgets)
            if (widget->isVisibleTo(&inspector) && !textOfField(widget).isEmpty()) fields.append(widget);
    };
    add(inspector.findChildren<Token *>());
    const auto people = inspector.findChildren<PeopleGroup *>();
    for (const PeopleGroup *group : people)
        add(group->findChildren<QuietField *>());
    add(inspector.findChildren<QLabel *>(QString::fromLatin1(kCauseTitleName)));
    const auto own = inspector.findChildren<CustomFieldGroup *>();
    for (const CustomFieldGroup *group : own) {
        add(group->findChildren<QuietField *>());
        add(group->findChildren<ChoiceField *>());
    }
    const auto top = [&inspector](const QWidget *field) { return field->mapTo(&inspector, QPoint()).y(); };
    std::stable_sort(fields.begin(), fields.end(),
                     [&top](const QWidget *a, const QWidget *b) { return top(a) < top(b); });
    return fields;
}

bool isMarkableField(const QWidget *widget)
{
    return qobject_cast<const Token *>(widget) || qobject_cast<const QuietField *>(widget) ||
           qobject_cast<const ChoiceField *>(widget) || qobject_cast<const QLabel *>(widget);
}

QString textOfField(const QWidget *field)
{
    if (const auto *token = qobject_cast<const Token *>(field)) return token->text();
    if (const auto *line = qobject_cast<const QuietField *>(field)) return line->text();
    if (const auto *choice = qobject_cast<const ChoiceField *>(field)) return choice->shownText();
    if (const auto *label = qobject_cast<const QLabel *>(field)) return label->text();
    return {};
}

void veilHits(QWidget *field, const Theme &theme, const QList<WordPlace> &places, int current)
{
    HitVeil *veil = veilOf(field);
    if (places.isEmpty()) {
        delete veil;
        return;
    }
    if (!veil) veil = new HitVeil(theme, field);
    veil->show(places, current);
}

} // namespace nevertwice
