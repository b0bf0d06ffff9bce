#include "ui/share/importsheet.h"

#include "model/exchange/writtentimes.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/markdelegate.h"
#include "ui/share/choicelist.h"
#include "ui/share/importitemmodel.h"
#include "ui/share/pageview.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace importsheet {

constexpr qsizetype kMostShown = 80;

// What a finding speaks of, in the words of the document.
QString placeText(const Incident &incident, const QString &place)
{
    const QUuid row(place.section(u'/', 1).section(u'.', 0, 0));
    for (const Event &event : incident.timeline)
        if (event.uuid == row)
            return ImportSheet::tr("%1 %2", "time as written, text of an event")
                .arg(oneLine(event.asWritten), oneLine(event.text).left(kMostShown))
                .trimmed();
    for (const Action &action : incident.actions)
        if (action.uuid == row) return oneLine(action.title).left(kMostShown);
    for (const OtherSection &section : incident.otherSections)
        if (section.uuid == row) return oneLine(section.heading).left(kMostShown);
    return oneLine(place).section(u'/', 0, 0).replace(u'_', u' ').replace(u'.', u' ');
}

} // namespace importsheet

// What is read, shown and stored.

ImportSheet::~ImportSheet()
{
    if (m_importer) m_importer->leave();
}

void ImportSheet::begin(Importer *importer, const QStringList &paths)
{
    m_importer = importer;
    m_paths = paths;
    connectImporter();
    readAll();
}

void ImportSheet::beginCopied(Importer *importer, const QByteArray &bytes, ReadOptions::Format format)
{
    m_importer = importer;
    m_copied = bytes;
    m_copiedFormat = format;
    connectImporter();
    readAll();
}

void ImportSheet::refuse(const Error &error)
{
    m_isReading = false;
    describe();
    tell(errorText(error).sentence(), true);
}

void ImportSheet::connectImporter()
{
    connect(m_importer, &Importer::progressed, this, [this](int done, int all) {
        if (!m_isReading) return;
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        tell(tr("Reading %1 of %2…", "numbers").arg(numberText(done), numberText(all)));
    });
    connect(m_importer, &Importer::understood, this, &ImportSheet::showReading);
    connect(m_importer, &Importer::understoodAgain, this, [this](const QString &file, const ImportReading &reading) {
        m_isReading = false;
        const int row = m_table->currentIndex().row();
        m_model->replaceFile(file, reading);
        m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
        describe();
        emit understood();
    });
    connect(m_importer, &Importer::looked, this, [this](const ImportLook &look) {
        m_look = look;
        m_source->setPlainText(look.source + (look.isSourceCut ? u"\n…"_s : QString()));
        showLook(look);
        emit looked();
    });
}

ReadOptions ImportSheet::options() const
{
    ReadOptions options;
    options.now = m_now;
    options.times.zone = m_zone->currentData().toString();
    if (const int order = m_order->currentData().toInt(); order >= 0) options.times.order = DateOrder(order);
    return options;
}

void ImportSheet::readAll()
{
    if (!m_importer) return;
    startReading();
    if (m_paths.isEmpty())
        m_importer->readCopied(m_copied, m_copiedFormat, options());
    else
        m_importer->read(m_paths, options(), m_zones);
}

void ImportSheet::startReading()
{
    m_isReading = true;
    m_progress->setRange(0, 0);
    describe();
}

void ImportSheet::showReading(const ImportReading &reading)
{
    m_isReading = false;
    m_isCancelled = reading.isCancelled;
    m_otherFiles = reading.otherFiles;
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setReading(reading);
    if (m_model->rowCount() > 0) m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showRow();
    describe();
    emit understood();
}

const ImportRow *ImportSheet::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->importRows()[row] : nullptr;
}

void ImportSheet::showRow()
{
    const ImportRow *row = current();
    m_look = {};
    m_source->clear();
    m_source->setExtraSelections({});
    m_source->setVisible(!row || !row->isOfWorkspace);
    using Fate = ImportedDocument::Fate;
    const bool isNew = row && row->forecast.fate == Fate::Added;
    const bool hasChanges =
        row && row->isIncident() && (row->forecast.fate == Fate::Updated || !row->forecast.otherwise.isEmpty());
    m_tabs->setVisible(hasChanges);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(hasChanges && !isNew ? ImportSheet::Changes : ImportSheet::Understood);
    }
    m_nothing->clear();
    m_stack->setCurrentWidget(m_nothing);
    m_findings->setVisible(row && !row->findings.isEmpty());
    m_hint->setText(row && row->isOfWorkspace ? workspaceHint() : usualHint());
    if (!row) return;
    showFindings(*row);
    if (m_importer) m_importer->look(*row, devicePixelRatioF());
}

void ImportSheet::showLook(const ImportLook &look)
{
    const ImportRow *row = current();
    if (!row) return;
    if (row->problem) {
        m_nothing->setText(errorText(*row->problem).sentence());
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_changes->setPlainText(look.changes.join(u'\n'));
    if (m_tabs->currentIndex() == ImportSheet::Changes) {
        m_stack->setCurrentWidget(m_changes);
    } else {
        m_pages->setPages(look.pages, PageView::Place::Top);
        m_stack->setCurrentWidget(m_pages);
    }
}

void ImportSheet::showFindings(const ImportRow &row)
{
    QList<ChoiceList::Choice> choices;
    for (qsizetype i = 0; i < row.findings.size(); ++i) {
        const Finding &finding = row.findings[i];
        const QString place = importsheet::placeText(row.document.incident, finding.place);
        const QString where = !finding.line ? place
                              : place.isEmpty()
                                  ? tr("Line %1").arg(numberText(*finding.line))
                                  : tr("Line %1 · %2", "number, place").arg(numberText(*finding.line), place);
        choices.append(
            {QString::number(i), engineText(oneLine(finding.message)), where, finding.level == Level::Error});
    }
    const QSignalBlocker quiet(m_findings);
    m_findings->setChoices(choices);
    m_findings->setCurrentRow(-1);
}

// The line a finding speaks of, in what the document says.
void ImportSheet::showSource(int line)
{
    const QTextBlock block = m_source->document()->findBlockByNumber(line - 1);
    if (!block.isValid()) return;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    selection.format.setBackground(m_theme.tokens().selection);
    selection.format.setForeground(m_theme.tokens().onSelection);
    m_source->setExtraSelections({selection});
    m_source->setTextCursor(QTextCursor(block));
    m_source->centerCursor();
}

void ImportSheet::describe()
{
    const int wanted = m_model->wantedCount();
    m_progress->setVisible(m_isReading || m_isStoring);
    m_take->setEnabled(wanted > 0 && !m_isReading && !m_isStoring);
    m_take->setText(wanted == 1 ? tr("&Import 1 incident") : tr("&Import %n incidents", nullptr, wanted));
    m_catalogue->setVisible(!m_model->workspaces().isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *>{m_zone, m_order, m_table, m_catalogue})
        field->setEnabled(!m_isStoring);
    if (m_isStoring) return;
    if (m_isReading) return tell(tr("Reading…"));
    int incidents = 0;
    int here = 0;
    int without = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ImportRow &one = m_model->importRows()[row];
        incidents += one.isIncident();
        without += !one.isIncident();
        here += one.isIncident() && !m_model->isTakeable(row);
    }
    QStringList parts{incidents == 1 ? tr("1 incident") : tr("%n incidents", nullptr, incidents)};
    if (here > 0) parts.append(here == 1 ? tr("1 of them here already") : tr("%n of them here already", nullptr, here));
    if (without > 0) parts.append(without == 1 ? tr("1 file gives none") : tr("%n files give none", nullptr, without));
    if (m_otherFiles > 0)
        parts.append(m_otherFiles == 1 ? tr("1 file of another kind was left aside")
                                       : tr("%n files of other kinds were left aside", nullptr, m_otherFiles));
    if (m_isCancelled) parts.append(tr("reading was stopped, the rest is not listed"));
    tell(listText(parts) + u'.');
}

void ImportSheet::tell(const QString &text, bool isTrouble)
{
    setInk(m_summary, isTrouble ? Ink::Danger : Ink::Text);
    m_summary->setText(text);
}

void ImportSheet::showStoring(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    describe();
    tell(all > 0 ? tr("Taking in %1 of %2…", "numbers").arg(numberText(done), numberText(all)) : tr("Taking in…"));
}

void ImportSheet::endStoring(const QString &trouble)
{
    m_isStoring = false;
    describe();
    if (!trouble.isEmpty()) tell(trouble, true);
}

bool ImportSheet::takesCatalogue() const
{
    return m_catalogue->isChecked();
}

void ImportSheet::toggleChosen()
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    const bool isAnyLeft = std::any_of(rows.begin(), rows.end(),
                                       [this](int row) { return m_model->isTakeable(row) && !m_model->isWanted(row); });
    m_model->setWanted(rows, isAnyLeft);
}

bool ImportSheet::eventFilter(QObject *watched, QEvent *event)
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

// Esc and Cancel stop what is under way first.
void ImportSheet::reject()
{
    if (m_isStoring) return emit stopWanted();
    if (m_isReading && m_importer && m_model->rowCount() == 0 && !m_isCancelled) {
        m_isCancelled = true; // asked again, it closes
        return m_importer->cancel();
    }
    QDialog::reject();
}

} // namespace nevertwice
