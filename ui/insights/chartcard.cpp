#include "ui/insights/chartcard.h"

#include "ui/insights/chartpicture.h"
#include "ui/insights/chartview.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace chartcard {

constexpr int kNames = 150; // of the first column of a table where there is little room

// Side by side, as a spreadsheet takes it.
QString asText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace chartcard

ChartCard::ChartCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSurface(this, u"card"_s);
    build();
}

void ChartCard::build()
{
    m_title = makeLabel(m_theme, {}, TextStyle::Subheading, Ink::Text, this);
    m_how = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_allOfHow = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_note = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_few = makeParagraph(m_theme, tr("Under eight incidents are no trend: read them rather than the bars."),
                          TextStyle::Meta, Ink::Warn, this);
    m_nothing = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    const auto flat = [this](const QString &icon, const QString &name) {
        auto *button = new QPushButton(lineIcon(m_theme, icon), {}, this);
        button->setProperty("flat", true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        return button;
    };
    m_tableButton = flat(u"table"_s, tr("As a table"));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartCard::setTable);
    m_menuButton = flat(u"options"_s, tr("Copy or save this chart"));
    auto *menu = new QMenu(m_menuButton);
    m_menuButton->setMenu(menu);
    fillMenu(*menu);
    m_view = new ChartView(m_theme, this);
    connect(m_view, &ChartView::incidentsWanted, this, &ChartCard::incidentsWanted);
    connect(m_view, &ChartView::copyWanted, this, &ChartCard::copy);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_title, 1);
    head->addWidget(m_tableButton);
    head->addWidget(m_menuButton);
    m_variants = new QHBoxLayout;
    m_variants->setSpacing(space::xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_how);
    layout->addWidget(m_allOfHow);
    layout->addLayout(m_variants);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_few);
    m_allOfHow->hide();
}

void ChartCard::setCharts(const QList<Chart> &charts, const QString &caption)
{
    const QString looked = m_charts.at(m_chosen).variant;
    m_charts = charts;
    m_caption = caption;
    const auto place = [&](const auto &fits) {
        return std::find_if(charts.begin(), charts.end(), fits) - charts.begin();
    };
    qsizetype chosen = place([&](const Chart &one) { return !looked.isEmpty() && one.variant == looked; });
    if (chosen == charts.size()) chosen = place([](const Chart &one) { return one.isUsual; });
    m_chosen = chosen == charts.size() ? 0 : chosen;
    showVariants();
    describe();
}

void ChartCard::setExtra(QWidget *extra)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_stack) + 1, extra);
}

void ChartCard::showVariants()
{
    while (m_variantButtons.size() > m_charts.size())
        delete m_variantButtons.takeLast();
    if (m_charts.size() < 2) {
        qDeleteAll(m_variantButtons);
        m_variantButtons.clear();
        return;
    }
    if (m_variants->count() == 0) m_variants->addStretch(1);
    while (m_variantButtons.size() < m_charts.size()) {
        const qsizetype at = m_variantButtons.size();
        auto *button = new QPushButton(this);
        button->setProperty("chip", true);
        connect(button, &QPushButton::clicked, this, [this, at] { choose(at); });
        m_variants->insertWidget(int(at), button);
        m_variantButtons.append(button);
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i)
        m_variantButtons.at(i)->setText(m_charts.at(i).variant);
}

void ChartCard::choose(qsizetype variant)
{
    m_chosen = variant;
    describe();
}

void ChartCard::describe()
{
    const Chart &now = chart();
    m_title->setText(now.title);
    m_how->setText(now.brief.isEmpty() ? now.how : now.brief);
    setTip(m_how, now.brief.isEmpty() ? QString() : now.how);
    m_allOfHow->setText(now.how);
    for (qsizetype i = 0; i < m_variantButtons.size(); ++i) {
        QPushButton *button = m_variantButtons.at(i);
        const bool isOn = i == m_chosen;
        button->setAccessibleName(isOn ? tr("%1: %2, shown", "chart, variant").arg(now.title, button->text())
                                       : tr("%1: %2", "chart, variant").arg(now.title, button->text()));
        if (button->property("on").toBool() == isOn) continue;
        button->setProperty("on", isOn);
        button->style()->polish(button);
    }
    m_view->setChart(now);
    m_nothing->setText(now.nothing);
    m_note->setText(now.note);
    m_note->setVisible(!now.note.isEmpty() && !now.isEmpty());
    m_few->setVisible(!now.isEmpty() && now.incidents < kFewestForATrend);
    m_tableButton->setEnabled(!now.isEmpty());
    m_menuButton->setEnabled(!now.isEmpty());
    m_tableButton->setAccessibleName(tr("%1 as a table").arg(now.title));
    m_menuButton->setAccessibleName(tr("Copy or save %1").arg(now.title));
    if (m_table && isTable()) fillTable();
    setTable(m_tableButton->isChecked());
}

bool ChartCard::isTable() const
{
    return m_table && m_stack->currentWidget() == m_table;
}

void ChartCard::setTable(bool isTable)
{
    const QSignalBlocker silence(m_tableButton);
    m_tableButton->setChecked(isTable);
    const bool isEmpty = chart().isEmpty();
    if (isTable && !isEmpty) fillTable();
    m_stack->setCurrentWidget(isEmpty   ? static_cast<QWidget *>(m_nothing)
                              : isTable ? static_cast<QWidget *>(m_table)
                                        : m_view);
    m_how->setVisible(!isTable);
    m_allOfHow->setVisible(isTable);
}

// A row leads to all incidents behind it, a number to its own.
void ChartCard::fillTable()
{
    if (!m_table) {
        m_table = new QTableWidget(this);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setShowGrid(false);
        m_table->verticalHeader()->hide();
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->setTabKeyNavigation(false);
        letRowsBeCopied(*m_table);
        m_stack->addWidget(m_table);
        connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
            const Chart &now = chart();
            QList<QUuid> behind;
            for (qsizetype s = 0; s < now.series.size(); ++s)
                if (column == 0 || column > now.series.size() || s == column - 1)
                    behind += now.series.at(s).cells.at(row).incidents;
            if (!behind.isEmpty())
                emit incidentsWanted(behind,
                                     tr("%1: %2", "chart, category").arg(now.title, m_table->item(row, 0)->text()));
        });
    }
    const QList<QStringList> rows = chartTable(chart());
    m_table->setAccessibleName(tr("Table: %1").arg(chart().title));
    m_table->clear();
    m_table->setColumnCount(int(rows.first().size()));
    m_table->setRowCount(int(rows.size()) - 1);
    m_table->setHorizontalHeaderLabels(rows.first());
    for (int row = 1; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column) {
            auto *item = new QTableWidgetItem(rows.at(row).at(column));
            if (column == 0) item->setToolTip(asToolTip(item->text())); // it may be cut
            if (column > 0) item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row - 1, column, item);
        }
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    m_names = m_table->columnWidth(0);
    fitTable();
}

// The numbers stand whole, and names have the rest; where that is little, the numbers are scrolled.
void ChartCard::fitTable()
{
    int rest = width() - 2 * space::l - m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 1; column < m_table->columnCount(); ++column)
        rest -= m_table->columnWidth(column);
    m_table->setColumnWidth(0, std::max(rest, std::min(m_names, m_theme.scaled(chartcard::kNames))));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isTable()) fitTable();
}

QByteArray ChartCard::file(Format format) const
{
    if (format == Format::Csv) return chartCsv(chart());
    ChartPicture::Options options;
    options.isDark = m_theme.isDark();
    options.caption = m_caption;
    const ChartPicture picture(chart(), options);
    return format == Format::Svg ? picture.svg() : picture.png();
}

QString ChartCard::fileName(Format format) const
{
    const QString suffix = format == Format::Svg ? u".svg"_s : format == Format::Png ? u".png"_s : u".csv"_s;
    return u"nevertwice-"_s + chart().key + suffix;
}

// As a picture for a chat, and as rows for a spreadsheet: whoever pastes takes what it knows.
void ChartCard::copy()
{
    if (chart().isEmpty()) return;
    auto *mime = new QMimeData;
    mime->setImageData(QImage::fromData(file(Format::Png)));
    mime->setData(u"image/svg+xml"_s, file(Format::Svg));
    mime->setText(chartcard::asText(chartTable(chart())));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartCard::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Copy"), this, &ChartCard::copy);
    menu.addSeparator();
    const std::pair<Format, QString> formats[] = {{Format::Svg, tr("Save as S&VG…")},
                                                  {Format::Png, tr("Save as &PNG…")},
                                                  {Format::Csv, tr("Save the numbers as C&SV…")}};
    for (const auto &[format, text] : formats)
        menu.addAction(text, this, [this, which = format] { emit fileWanted(fileName(which), file(which)); });
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!chart().isEmpty()) m_menuButton->menu()->popup(event->globalPos());
}

} // namespace nevertwice
