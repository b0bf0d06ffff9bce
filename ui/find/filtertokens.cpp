#include "ui/find/filtertokens.h"

#include "ui/find/queryexplaining.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kWidestToken = 260;

} // namespace

FilterTokens::FilterTokens(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("filterTokens"_L1);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::xs + 2);
    hide();
}

void FilterTokens::setFilters(const QueryFilters &filters, const FieldNames &fields)
{
    if (filters == m_filters && fields == m_fields) return;
    m_filters = filters;
    m_fields = fields;
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    const auto before = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *chip : before) {
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater(); // it may be the one that tells
    }
    QPushButton *first = nullptr;
    for (const FilterPart &part : filterParts(filters, fields)) {
        if (part.isOnChip) continue;
        auto *chip = new QPushButton(lineIcon(m_theme, u"close"_s), {}, this);
        chip->setProperty("chip", true);
        chip->setProperty("on", true);
        chip->ensurePolished();
        const QFontMetrics metrics = chip->fontMetrics();
        const QString shown = metrics.elidedText(part.text, Qt::ElideRight, m_theme.scaled(kWidestToken));
        chip->setText(asMenuText(shown));
        chip->setAccessibleName(tr("Take out the filter: %1").arg(part.text));
        chip->setToolTip(shown == part.text ? tr("Take this filter out (Delete)") : asToolTip(part.text));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, without = part.without] { emit changed(without); });
        layout()->addWidget(chip);
        chip->show();
        if (!first) first = chip;
    }
    auto *end = new QWidget(this); // the last in such a layout takes the rest of the line, where it can be seen
    end->hide();
    layout()->addWidget(end);
    setVisible(first != nullptr);
    if (first && hadFocus) first->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

bool FilterTokens::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QPushButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nevertwice
