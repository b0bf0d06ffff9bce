#include "ui/write/checkspanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/manualwish.h"
#include "ui/write/panelrows.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kLevelMark = 10;

QString levelText(const Code<Level> &level)
{
    if (level == Level::Error) return ChecksPanel::tr("Error");
    return level == Level::Hint ? ChecksPanel::tr("Hint") : ChecksPanel::tr("Warning");
}

QString sentenceOf(const Finding &finding)
{
    return engineText(oneLine(finding.message));
}

QColor levelInk(const Tokens &tokens, const Code<Level> &level)
{
    if (level == Level::Error) return tokens.danger;
    return level == Level::Hint ? tokens.link : tokens.warn;
}

QString titleOfCheck(const Finding &finding)
{
    const CheckInfo *info = checkInfo(finding.check);
    return info ? engineText(info->title) : finding.check;
}

// Where a row says "Why?", at the end of its first line.
QRect whyPlace(const Theme &theme, const QRect &row, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(theme.font(TextStyle::Meta));
    const int width = metrics.horizontalAdvance(ChecksPanel::tr("Why?"));
    const QRect place(row.right() - kPanelInset - kPanelPadding - width, row.top() + 1 + space::s, width,
                      QFontMetrics(theme.font(TextStyle::Label)).height());
    return QStyle::visualRect(direction, row, place);
}

// A finding in two or three lines: what kind it is, the sentence, and what one key does about it.
class FindingDelegate : public QStyledItemDelegate
{
public:
    FindingDelegate(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        if (!index.data(ChecksPanel::HeadingRole).toString().isEmpty()) return {width, m_theme.scaled(32)};
        const auto finding = index.data(ChecksPanel::FindingRole).value<Finding>();
        const QFontMetrics metrics(m_theme.font(TextStyle::Meta));
        const int text =
            metrics.boundingRect(QRect(0, 0, textWidth(width), 10'000), Qt::TextWordWrap, sentenceOf(finding)).height();
        const int fix = index.data(ChecksPanel::FixRole).toString().isEmpty() ? 0 : metrics.height() + space::xs;
        const int title = QFontMetrics(m_theme.font(TextStyle::Label)).height();
        return {width, title + space::xs + text + fix + 2 * space::s + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const QRect plate =
            paintPanelGround(*painter, m_theme, *m_view, option, index.data(ChecksPanel::HeadingRole).toString());
        if (plate.isNull()) return painter->restore();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto finding = index.data(ChecksPanel::FindingRole).value<Finding>();
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
        const int above = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));

        const QFontMetrics titles(m_theme.font(TextStyle::Label));
        const int left = plate.left() + kPanelPadding;
        QRect line(left + kLevelMark + space::s, plate.top() + space::s, textWidth(option.rect.width()),
                   titles.height());
        const QRect mark = mirrored({left, line.center().y() - kLevelMark / 2, kLevelMark, kLevelMark});
        paintMark(*painter, mark, finding.level, levelInk(tokens, finding.level));
        const QRect why = whyPlace(m_theme, option.rect, option.direction);
        painter->setFont(m_theme.font(TextStyle::Meta));
        painter->setPen(isSelected ? tokens.onSelection : tokens.link);
        painter->drawText(why, int(Qt::AlignCenter), ChecksPanel::tr("Why?"));
        const QRect title = line.adjusted(0, 0, -why.width() - space::s, 0);
        painter->setFont(m_theme.font(TextStyle::Label));
        painter->setPen(isSelected ? tokens.onSelection : tokens.text);
        painter->drawText(mirrored(title), start,
                          titles.elidedText(titleOfCheck(finding), Qt::ElideRight, title.width()));
        const QFontMetrics metrics(m_theme.font(TextStyle::Meta));
        const QString fix = index.data(ChecksPanel::FixRole).toString();
        painter->setFont(m_theme.font(TextStyle::Meta));
        painter->setPen(isSelected ? tokens.onSelection : tokens.text2);
        QRect text(line.left(), line.bottom() + space::xs, line.width(), plate.bottom() - line.bottom());
        painter->drawText(mirrored(text), above | Qt::TextWordWrap, sentenceOf(finding));
        if (!fix.isEmpty()) {
            painter->setPen(isSelected ? tokens.onSelection : tokens.link);
            const QRect below(line.left(), plate.bottom() - space::s - metrics.height(), line.width(),
                              metrics.height());
            painter->drawText(
                mirrored(below), start,
                metrics.elidedText(ChecksPanel::tr("%1  (Ctrl+.)").arg(fix), Qt::ElideRight, line.width()));
        }
        painter->restore();
    }

private:
    static int textWidth(int width) { return width - 2 * kPanelInset - 2 * kPanelPadding - kLevelMark - space::s; }

    // A shape for each level: colour never speaks alone.
    static void paintMark(QPainter &painter, const QRectF &rect, const Code<Level> &level, const QColor &ink)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        if (level == Level::Error) {
            painter.drawEllipse(rect);
        } else if (level == Level::Hint) {
            painter.setPen(QPen(ink, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        } else {
            painter.drawPolygon(
                QPolygonF{QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()});
        }
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

QString countsText(const FindingCounts &counts)
{
    QStringList said;
    if (counts.errors > 0)
        said.append(counts.errors == 1 ? ChecksPanel::tr("1 error")
                                       : ChecksPanel::tr("%n errors", nullptr, counts.errors));
    if (counts.warnings > 0)
        said.append(counts.warnings == 1 ? ChecksPanel::tr("1 warning")
                                         : ChecksPanel::tr("%n warnings", nullptr, counts.warnings));
    if (counts.hints > 0)
        said.append(counts.hints == 1 ? ChecksPanel::tr("1 hint") : ChecksPanel::tr("%n hints", nullptr, counts.hints));
    return said.isEmpty() ? ChecksPanel::tr("No findings") : listText(said);
}

ChecksPanel::ChecksPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("checks"_L1);
    setAccessibleName(tr("Checks"));
    m_model = new QStandardItemModel(this);
    m_list = makePanelList(theme, u"findings"_s, tr("Findings"), m_model);
    m_list->setItemDelegate(new FindingDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setAccessibleDescription(tr("Enter shows the words, F applies the fix, W says why it matters."));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ChecksPanel::showMenu);
    m_empty = new EmptyState(theme, u"checks"_s);
    m_empty->setText(tr("No findings"), tr("No check has anything to say about this incident."));
    m_layout = new QStackedLayout(this);
    m_layout->addWidget(m_list);
    m_layout->addWidget(m_empty);
    m_layout->setCurrentWidget(m_empty);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_list->selectionModel()->selectedIndexes().size() == 1) want(index.row()); // else several are being chosen
    });
}

int ChecksPanel::count() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->index(row, 0).data(HeadingRole).toString().isEmpty();
    return count;
}

void ChecksPanel::add(const QList<Finding> &findings, Level level, const QString &heading, Fixes fixes)
{
    bool isFirst = true;
    for (const Finding &finding : findings) {
        const Code<Level> known = finding.level.isKnown() ? finding.level : Code<Level>(Level::Warning);
        if (!(known == level)) continue;
        if (isFirst) addPanelHeading(*m_model, heading, HeadingRole);
        isFirst = false;
        const QString fix =
            finding.fix && fixes == Fixes::Offered ? engineText(oneLine(finding.fix->title)) : QString();
        const QString spoken = tr("%1: %2. %3", "the level, the kind, the sentence")
                                   .arg(levelText(known), titleOfCheck(finding), sentenceOf(finding));
        auto *item = new QStandardItem(titleOfCheck(finding));
        item->setEditable(false);
        item->setData(QVariant::fromValue(finding), FindingRole);
        item->setData(fix, FixRole);
        item->setData(fix.isEmpty() ? spoken : tr("%1 Control and full stop: %2").arg(spoken, fix),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

// Where every sentence is as it was and only words moved, nothing that is seen changes: who types at the top of a long
// text has the list beside it neither laid out nor painted again.
bool ChecksPanel::moveOnly(const QList<Finding> &findings, Fixes fixes)
{
    const auto looksSame = [](const Finding &one, const Finding &other) {
        const bool isFix =
            one.fix.has_value() == other.fix.has_value() && (!one.fix || one.fix->title == other.fix->title);
        return isFix && one.check == other.check && one.level == other.level && one.place == other.place &&
               one.message == other.message;
    };
    if (m_model->rowCount() == 0 || fixes != m_fixes ||
        !std::equal(findings.begin(), findings.end(), m_findings.begin(), m_findings.end(), looksSame))
        return false;
    const QSignalBlocker nothingToSee(m_model);
    QHash<int, QList<const Finding *>> byLevel; // the list shows level by level, each in the order it came in
    for (const Finding &finding : findings)
        byLevel[int(finding.level.known().value_or(Level::Warning))].append(&finding);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (!item->data(FindingRole).isValid()) continue;
        const auto before = item->data(FindingRole).value<Finding>();
        auto &same = byLevel[int(before.level.known().value_or(Level::Warning))];
        if (!same.isEmpty()) item->setData(QVariant::fromValue(*same.takeFirst()), FindingRole);
    }
    m_findings = findings;
    return true;
}

void ChecksPanel::setFindings(const QList<Finding> &findings, Fixes fixes)
{
    if (moveOnly(findings, fixes)) return;
    m_findings = findings;
    m_fixes = fixes;
    const std::optional<Finding> before = current();
    const int row = m_list->currentIndex().row();
    const bool isChosen = m_list->selectionModel()->isSelected(m_list->currentIndex());
    m_model->clear();
    const FindingCounts counts = counted(findings);
    add(findings, Level::Error, tr("Errors  %1").arg(counts.errors), fixes);
    add(findings, Level::Warning, tr("Warnings  %1").arg(counts.warnings), fixes);
    add(findings, Level::Hint, tr("Hints  %1").arg(counts.hints), fixes);
    m_layout->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!before) return;
    // The same words may have moved; where they are gone the place in the list stays, and nobody has chosen what is
    // there now.
    int same = -1;
    for (int i = 0; i < m_model->rowCount() && same < 0; ++i) {
        const auto finding = m_model->index(i, 0).data(FindingRole).value<Finding>();
        if (finding.check == before->check && finding.place == before->place && finding.message == before->message)
            same = i;
    }
    if (same >= 0 && isChosen) return choose(same);
    const int there = same >= 0 ? same : std::min(row, m_model->rowCount() - 1);
    m_list->selectionModel()->setCurrentIndex(m_model->index(there, 0), QItemSelectionModel::NoUpdate);
}

std::optional<Finding> ChecksPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.data(FindingRole).isValid()) return std::nullopt;
    return index.data(FindingRole).value<Finding>();
}

void ChecksPanel::choose(int row)
{
    if (row < 0) return;
    chooseOnly(*m_list, m_model->index(row, 0));
}

void ChecksPanel::want(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.data(FindingRole).isValid()) emit wanted(index.data(FindingRole).value<Finding>());
}

void ChecksPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (count() == 0) return;
    const QModelIndex from = m_list->currentIndex();
    int row = from.isValid() ? from.row() : by > 0 ? -1 : 0;
    if (from.isValid() && by > 0 && !m_list->selectionModel()->isSelected(from)) --row; // it was not seen yet
    do
        row = (row + by + rows) % rows;
    while (!m_model->index(row, 0).data(FindingRole).isValid());
    choose(row);
    want(row);
}

// One that only took the place of another is not chosen.
QList<Finding> ChecksPanel::fixable() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<Finding> findings;
    for (const QModelIndex &row : std::as_const(rows))
        if (!row.data(FixRole).toString().isEmpty()) findings.append(row.data(FindingRole).value<Finding>());
    return findings;
}

void ChecksPanel::applyFix()
{
    if (const QList<Finding> findings = fixable(); !findings.isEmpty()) emit fixWanted(findings);
}

void ChecksPanel::askWhy()
{
    if (const std::optional<Finding> finding = current()) wishForManual(m_list, pageOfCheck(finding->check));
}

void ChecksPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (index.data(FindingRole).isValid() && !m_list->selectionModel()->isSelected(index)) choose(index.row());
    if (!current()) return;
    auto *menu = new QMenu(this);
    menu->setObjectName("findingMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show the words"), this, [this] { want(m_list->currentIndex().row()); });
    if (const QList<Finding> findings = fixable(); findings.size() > 1)
        menu->addAction(tr("&Apply %n fixes", nullptr, int(findings.size())), this, &ChecksPanel::applyFix);
    else if (findings.size() == 1)
        menu->addAction(asMenuText(engineText(oneLine(findings.first().fix->title))), this, &ChecksPanel::applyFix);
    menu->addAction(tr("&Why it matters"), this, &ChecksPanel::askWhy);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

// The finding at whose "Why?" the pointer is.
QModelIndex ChecksPanel::whyAt(const QPoint &place) const
{
    const QModelIndex index = m_list->indexAt(place);
    const bool isThere = index.data(FindingRole).isValid() &&
                         whyPlace(m_theme, m_list->visualRect(index), m_list->layoutDirection()).contains(place);
    return isThere ? index : QModelIndex();
}

bool ChecksPanel::followMouse(const QMouseEvent &event)
{
    const QModelIndex why = whyAt(event.pos());
    if (event.type() == QEvent::MouseMove) {
        m_list->viewport()->setCursor(why.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return false;
    }
    if (!why.isValid() || event.button() != Qt::LeftButton) return false;
    choose(why.row());
    if (event.type() == QEvent::MouseButtonRelease) askWhy();
    return true;
}

bool ChecksPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMouse = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonRelease;
    if (watched == m_list->viewport() && isMouse) return followMouse(*static_cast<QMouseEvent *>(event));
    if (watched != m_list || event->type() != QEvent::KeyPress) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        want(m_list->currentIndex().row());
        return true;
    }
    if (key->key() == Qt::Key_F && key->modifiers() == Qt::NoModifier) {
        applyFix();
        return true;
    }
    if (key->key() == Qt::Key_W && key->modifiers() == Qt::NoModifier) {
        askWhy();
        return true;
    }
    return false;
}

// The sentences have other lines in another width.
void ChecksPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

} // namespace nevertwice
