#include "ui/share/importsheet.h"

#include "model/exchange/writtentimes.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/markdelegate.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/sheetparts.h"
#include "ui/kit/wheel.h"
#include "ui/share/choicelist.h"
#include "ui/share/importitemmodel.h"
#include "ui/share/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace importsheet {

QPlainTextEdit *readOnlyText(const Theme &theme, const QString &name, const QString &accessibleName)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(theme.font(TextStyle::Code));
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(space::m);
    setSurface(text->viewport(), u"surface"_s);
    return text;
}

} // namespace importsheet

ImportSheet::ImportSheet(const Theme &theme, const Moment &now, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_now(now)
{
    setObjectName("importSheet"_L1);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    buildTable();
    buildBelow();
    buildFields();
    buildButtons();
    layOut();
    fitIntoWindow(*this, {1240, 820});
    m_isReading = true;
    describe();
    m_table->setFocus();
}

void ImportSheet::buildTable()
{
    m_model = new ImportItemModel(m_theme, this);
    m_table = new QTableView;
    m_table->setObjectName("importRows"_L1);
    m_table->setAccessibleName(tr("Documents"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportItemModel::Wanted, new MarkDelegate(m_theme, m_table));
    layOutSheetTable(*m_table, m_theme, ImportItemModel::Title, 240);
    const std::pair<int, int> widths[] = {{ImportItemModel::Wanted, 32},    {ImportItemModel::Fate, 150},
                                          {ImportItemModel::Severity_, 72}, {ImportItemModel::Services, 120},
                                          {ImportItemModel::Began, 148},    {ImportItemModel::Zone, 100},
                                          {ImportItemModel::Events, 64},    {ImportItemModel::Actions, 68},
                                          {ImportItemModel::Findings, 76},  {ImportItemModel::File, 150}};
    const QString longDay = dateTimeText(Moment::atMsecs(1'795'910'340'000), ShownZone(u"UTC"_s)); // in November
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, fittedWidth(*m_table, column, m_theme.scaled(width)));
    m_table->setColumnWidth(ImportItemModel::Began,
                            std::max(m_table->columnWidth(ImportItemModel::Began),
                                     m_table->fontMetrics().horizontalAdvance(longDay) + space::l));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportSheet::showRow);
    connect(m_model, &ImportItemModel::rowsChanged, this, &ImportSheet::describe);
    connect(m_model, &ImportItemModel::refused, this, [this](const QString &why) { tell(why, true); });
    connect(m_model, &ImportItemModel::zoneWanted, this, [this](const QString &file, const QString &zone) {
        if (!m_importer) return;
        m_zones.insert(file, zone);
        if (m_isReading) return readAll(); // one file's answer would stand for that of all
        ReadOptions wanted = options();
        wanted.times.zone = zone;
        startReading();
        m_importer->readAgain(file, wanted);
    });
}

void ImportSheet::buildBelow()
{
    m_source = importsheet::readOnlyText(m_theme, u"importSource"_s, tr("What the document says"));
    m_changes = importsheet::readOnlyText(m_theme, u"importChanges"_s, tr("What changes of the incident that is here"));
    m_pages = new PageView(m_theme);
    m_pages->setObjectName("importPages"_L1);
    m_nothing = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2);
    m_nothing->setObjectName("importNothing"_L1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(space::xxl);
    m_stack = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_pages, m_changes, m_nothing})
        m_stack->addWidget(page);
    m_tabs = new QTabBar;
    m_tabs->setObjectName("importTabs"_L1);
    m_tabs->setAccessibleName(tr("What is shown of the incident"));
    m_tabs->addTab(tr("As understood"));
    m_tabs->addTab(tr("What changes"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { showLook(m_look); });
    m_findings = new ChoiceList(m_theme);
    m_findings->setObjectName("importFindings"_L1);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setMaximumHeight(m_theme.scaled(132));
    connect(m_findings, &ChoiceList::picked, this, [this](const QString &id) {
        const ImportRow *row = current();
        const Finding *finding = row && id.toInt() < row->findings.size() ? &row->findings[id.toInt()] : nullptr;
        if (finding && finding->line) showSource(*finding->line);
    });
    m_result = new QWidget;
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(0);
    result->addWidget(m_tabs);
    result->addWidget(m_stack, 1);
    setSurface(m_result, u"bg"_s);
    m_below = new QSplitter(Qt::Horizontal);
    m_below->setChildrenCollapsible(false);
    m_below->setHandleWidth(1);
    m_below->addWidget(m_source);
    m_below->addWidget(m_result);
    m_below->setSizes({600, 600});
}

void ImportSheet::buildFields()
{
    m_zone = makeZoneField(u"importZone"_s, tr("Time zone, whatever the documents say"), tr("As each document says"));
    m_zone->setMinimumContentsLength(18);
    m_order = new QComboBox;
    m_order->setObjectName("importDateOrder"_L1);
    m_order->setAccessibleName(tr("Order of dates written in numbers"));
    m_order->addItem(tr("As each document says"), -1);
    m_order->addItem(tr("Day, month, year"), int(DateOrder::DayFirst));
    m_order->addItem(tr("Month, day, year"), int(DateOrder::MonthFirst));
    m_order->addItem(tr("Year, month, day"), int(DateOrder::YearFirst));
    leaveWheelToPage(m_order);
    m_catalogue = new QCheckBox(tr("Take its causes, &names, settings and views that are not here, too"));
    m_catalogue->setObjectName("importCatalogue"_L1);
    m_catalogue->setChecked(true);
    m_catalogue->hide();
    for (QComboBox *field : {m_zone, m_order})
        connect(field, &QComboBox::currentIndexChanged, this, &ImportSheet::readAll);
}

QString ImportSheet::usualHint()
{
    return tr("Space takes in or leaves out · F2 puts right a title, a severity, services, when it began or a zone · "
              "nothing is "
              "stored before you say so");
}

QString ImportSheet::workspaceHint()
{
    return tr("Space takes in or leaves out · what only one of the two changed since they were the same is taken, what "
              "both changed stays as it is here · to work in the other workspace, open it from the File menu");
}

void ImportSheet::buildButtons()
{
    m_summary = makeParagraph(m_theme, {}, TextStyle::Body);
    m_summary->setObjectName("importSummary"_L1);
    m_hint = makeParagraph(m_theme, usualHint(), TextStyle::Meta, Ink::Text2);
    m_progress = new QProgressBar;
    m_progress->setObjectName("importProgress"_L1);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setTextVisible(false);
    m_close = makeSheetButton(tr("Cancel"), u"importClose"_s);
    connect(m_close, &QPushButton::clicked, this, &ImportSheet::reject);
    m_take = makeSheetButton(QString(), u"importTake"_s);
    m_take->setProperty("primary", true);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_table->isAncestorOf(focusWidget())) m_table->setFocus(); // a key leaves the editor of a cell open
        m_isStoring = true;
        showStoring(0, 0);
        emit takeWanted();
    });
}

void ImportSheet::layOut()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s);
    addNamed(*fields, m_theme, tr("&Zone"), m_zone);
    fields->addSpacing(space::m);
    addNamed(*fields, m_theme, tr("&Dates"), m_order);
    fields->addStretch(1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(m_below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({260, 420});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(fields);
    layout->addWidget(m_catalogue);
    layout->addWidget(split, 1);
    layout->addWidget(m_findings);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

} // namespace nevertwice
