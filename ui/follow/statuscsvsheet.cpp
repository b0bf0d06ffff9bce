#include "ui/follow/statuscsvsheet.h"

#include "ui/follow/statuscsvmodel.h"
#include "ui/kit/banner.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/codetext.h"
#include "ui/kit/errortext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/markdelegate.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/sheetparts.h"
#include "ui/kit/textcelldelegate.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace statuscsv {

constexpr qsizetype kMostWords = 12; // that are offered to be explained, those nobody knows first
constexpr int kProblemsHeight = 120;
constexpr auto kLeftAlone = "-"_L1;

Ink inkOf(const QModelIndex &index)
{
    switch (index.column()) {
    case StatusCsvModel::TitleColumn:
    case StatusCsvModel::ThereColumn:
        return Ink::Text;
    case StatusCsvModel::NoteColumn:
        return Ink::Warn; // there is one where both sides changed
    default:
        return Ink::Text2;
    }
}

QStringList namesOf(const TrackerColumns &columns)
{
    return {columns.link, columns.status, columns.outcome, columns.closed};
}

} // namespace statuscsv

StatusCsvSheet::StatusCsvSheet(const Theme &theme, const QString &path, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_path(path)
{
    setObjectName("statusSheet"_L1);
    setWindowTitle(tr("Refresh actions from a tracker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    buildTable();
    build();
    fitIntoWindow(*this, {1080, 720});
    describe();
    m_table->setFocus();
}

void StatusCsvSheet::buildTable()
{
    m_model = new StatusCsvModel(this);
    m_table = new QTableView;
    m_table->setObjectName("statusRows"_L1);
    m_table->setAccessibleName(tr("Actions that would change"));
    m_table->setModel(m_model);
    layOutRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TextCellDelegate(m_theme, statuscsv::inkOf, TextCellDelegate::Lines::None, m_table));
    m_table->setItemDelegateForColumn(StatusCsvModel::TakeColumn, new MarkDelegate(m_theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(space::compactTableRow));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    QStringList states;
    for (const Code<ActionStatus> status : allCodes<ActionStatus>())
        states.append(codeText(status));
    const int state = TextCellDelegate::widthFor(m_theme, states);
    const std::pair<int, int> widths[] = {{StatusCsvModel::TakeColumn, m_theme.scaled(32)},
                                          {StatusCsvModel::ActionColumn, m_theme.scaled(84)},
                                          {StatusCsvModel::TitleColumn, m_theme.scaled(260)},
                                          {StatusCsvModel::HereColumn, state},
                                          {StatusCsvModel::ThereColumn, state},
                                          {StatusCsvModel::WrittenColumn, m_theme.scaled(150)},
                                          {StatusCsvModel::NoteColumn, m_theme.scaled(240)}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, fittedWidth(*m_table, column, width));
    header->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_model, &StatusCsvModel::takenChanged, this, &StatusCsvSheet::describe);
}

QLayout *StatusCsvSheet::buildColumns()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    const QString names[] = {tr("Link or key"), tr("Status"), tr("Why closed"), tr("Closed on")};
    const QString objects[] = {u"statusLinkColumn"_s, u"statusStatusColumn"_s, u"statusOutcomeColumn"_s,
                               u"statusClosedColumn"_s};
    const QString labels[] = {tr("Column of the link or key"), tr("Column of the status"),
                              tr("Column of why it was closed"), tr("Column of when it was closed")};
    for (int i = 0; i < int(std::size(names)); ++i) {
        auto *field = new ChoiceField(m_theme, labels[i]);
        field->setObjectName(objects[i]);
        field->setOutlined();
        field->setPlaceholder(tr("No column"));
        QLabel *label = makeLabel(m_theme, names[i], TextStyle::Label, Ink::Text2);
        label->setBuddy(field);
        grid->addWidget(label, 0, i);
        grid->addWidget(field, 1, i);
        grid->setColumnStretch(i, 1);
        m_columns.append(field);
        connect(field, &ChoiceField::picked, this, [this, i](const QString &head) {
            TrackerMapping wanted = m_csv.mapping;
            TrackerColumns &columns = wanted.columns;
            QString *const parts[] = {&columns.link, &columns.status, &columns.outcome, &columns.closed};
            *parts[i] = head;
            readAgain(wanted);
        });
    }
    return grid;
}

void StatusCsvSheet::build()
{
    m_words = new QWidget;
    m_wordFlow = new FlowLayout(m_words);
    m_empty = new EmptyState(m_theme, u"action"_s);
    m_problemHead = makeLabel(m_theme, {}, TextStyle::Label, Ink::Text2);
    m_problemHead->setIndent(space::s); // as the heads of the table above
    m_problems = new QListWidget;
    m_problems->setObjectName("statusProblems"_L1);
    m_problems->setAccessibleName(tr("Rows that do not count"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setUniformItemSizes(true);
    m_problems->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*m_problems);
    const auto ink = [](const QModelIndex &) { return Ink::Text; };
    m_problems->setItemDelegate(new TextCellDelegate(m_theme, ink, TextCellDelegate::Lines::None, m_problems));
    m_problems->setMaximumHeight(m_theme.scaled(statuscsv::kProblemsHeight));
    m_summary = makeParagraph(m_theme, {}, TextStyle::Body);
    m_summary->setObjectName("statusSummary"_L1);
    m_progress = new QProgressBar;
    m_progress->setObjectName("statusProgress"_L1);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setTextVisible(false);
    QPushButton *close = makeSheetButton(tr("Cancel"), u"statusClose"_s);
    connect(close, &QPushButton::clicked, this, &StatusCsvSheet::reject);
    m_take = makeSheetButton(QString(), u"statusTake"_s);
    m_take->setProperty("primary", true);
    connect(m_take, &QPushButton::clicked, this, &StatusCsvSheet::takeWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    auto *file = new ElidedLabel(m_theme, TextStyle::Heading, Ink::Text);
    file->setText(oneLine(QFileInfo(m_path).fileName()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(file);
    layout->addWidget(makeParagraph(m_theme,
                                    tr("A row counts for the actions whose link leads to its ticket. Say which column "
                                       "holds what; it is remembered for the next file of this kind."),
                                    TextStyle::Meta, Ink::Text2));
    layout->addLayout(buildColumns());
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_problemHead);
    layout->addWidget(m_problems);
    layout->addWidget(makeParagraph(m_theme,
                                    tr("Space takes or leaves · a conflict that is not taken stays as it is here, and "
                                       "is not asked again · nothing changes before you say so"),
                                    TextStyle::Meta, Ink::Text2));
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void StatusCsvSheet::begin(std::unique_ptr<StatusCsvReading> reading)
{
    m_reading = std::move(reading);
    connect(m_reading.get(), &StatusCsvReading::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(m_reading.get(), &StatusCsvReading::compared, this, &StatusCsvSheet::showPlan);
    connect(m_reading.get(), &StatusCsvReading::failed, this, [this](const Error &error) {
        refuse(error.whileTrying(tr("read %1").arg(isolated(QFileInfo(m_path).fileName()))));
    });
    m_progress->setRange(0, 0);
    m_reading->read(m_path);
}

void StatusCsvSheet::refuse(const Error &error)
{
    m_isReading = false;
    m_isRefused = true;
    describe();
    const ErrorText text = errorText(error);
    m_empty->setText(text.headline, (text.reason + u' ' + text.advice).trimmed());
    tell(text.headline, true);
    emit compared();
}

void StatusCsvSheet::showPlan(const StatusCsv &csv)
{
    const bool isFirst = !m_csv.file;
    const bool isExplaining = m_words->isAncestorOf(focusWidget());
    m_isReading = false;
    m_csv = csv;
    showColumns();
    showWords();
    showProblems();
    m_model->setPlan(csv.plan);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, StatusCsvModel::TakeColumn));
    describe();
    if (!csv.mapping.columns.isUsable())
        m_columns[csv.mapping.columns.link.isEmpty() ? 0 : 1]->setFocus(Qt::OtherFocusReason);
    else if (isFirst && m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (isExplaining)
        focusNextWord();
    emit compared();
}

void StatusCsvSheet::showColumns()
{
    QStringList heads = m_csv.file->heads;
    heads.removeAll(QString());
    heads.removeDuplicates();
    const QStringList chosen = statuscsv::namesOf(m_csv.mapping.columns);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        QList<Option> options;
        if (i > 1) options.append({{}, tr("No column"), {}});
        for (const QString &head : std::as_const(heads))
            options.append({head, oneLine(head), {}});
        m_columns[i]->setOptions(options);
        m_columns[i]->setValue(chosen[i]);
    }
}

// A field for each word, so that what nobody knows can be said.
void StatusCsvSheet::showWords()
{
    while (QLayoutItem *item = m_wordFlow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    QList<TrackerWord> words = m_csv.plan.words;
    std::stable_sort(words.begin(), words.end(), [](const TrackerWord &a, const TrackerWord &b) {
        return (!a.meaning.isKnown() && !a.isLeftAlone) > (!b.meaning.isKnown() && !b.isLeftAlone);
    });
    for (const TrackerWord &word : words.mid(0, statuscsv::kMostWords)) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, space::m, 0);
        row->setSpacing(space::xs);
        const QString name = oneLine(word.written.left(40));
        auto *field = new ChoiceField(m_theme, tr("What “%1” means").arg(name));
        field->setOutlined();
        field->setPlaceholder(tr("Means…"));
        QList<Option> options = codeOptions<ActionStatus>();
        options.append({statuscsv::kLeftAlone, tr("Leave alone"), {}});
        field->setOptions(options);
        field->setValue(word.isLeftAlone ? QString(statuscsv::kLeftAlone) : word.meaning.word());
        connect(field, &ChoiceField::picked, this, [this, key = trackerWord(word.written)](const QString &meaning) {
            TrackerMapping wanted = m_csv.mapping;
            wanted.words.insert(key, meaning == statuscsv::kLeftAlone ? QString() : meaning);
            readAgain(wanted);
        });
        row->addWidget(makeLabel(m_theme, tr("“%1” is", "a word of the tracker, what it means follows").arg(name),
                                 TextStyle::Body, Ink::Text2));
        row->addWidget(field);
        m_wordFlow->addWidget(pair);
        pair->show();
    }
    m_wordFlow->addWidget(new QWidget); // the last one would be as wide as there is room
    m_words->setVisible(!words.isEmpty());
}

// The fields were made anew: whoever explains words goes on with the next one that nobody knows.
void StatusCsvSheet::focusNextWord()
{
    const auto fields = m_words->findChildren<ChoiceField *>();
    const auto next = std::find_if(fields.begin(), fields.end(), [](const ChoiceField *field) {
        return !field->isHidden() && !field->parentWidget()->isHidden() && field->value().isEmpty();
    });
    if (next != fields.end())
        (*next)->setFocus(Qt::OtherFocusReason);
    else if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_columns.first()->setFocus(Qt::OtherFocusReason);
}

void StatusCsvSheet::readAgain(const TrackerMapping &mapping)
{
    m_csv.mapping = mapping;
    showColumns();
    m_isReading = true;
    m_progress->setRange(0, 0);
    describe();
    m_reading->readAs(m_csv.file, mapping);
}

void StatusCsvSheet::toggleChosen()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    const bool isAnyLeft = std::any_of(rows.begin(), rows.end(), [this](int row) { return !m_model->isTaken(row); });
    m_model->setTaken(rows, isAnyLeft);
}

bool StatusCsvSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void StatusCsvSheet::reject()
{
    if (m_reading) m_reading->cancel();
    QDialog::reject();
}

} // namespace nevertwice
