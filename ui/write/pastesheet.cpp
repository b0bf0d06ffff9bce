#include "ui/write/pastesheet.h"

#include "model/exchange/localtime.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/markdelegate.h"
#include "ui/kit/marks.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/sheetparts.h"
#include "ui/write/pastehighlighter.h"
#include "ui/write/pasteitemmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPastePauseMsecs = 150;
constexpr QSize kPasteSheet{1120, 640};
constexpr int kWidestPastedKind = 240;
constexpr double kPastedRing = 4;
constexpr int kBesideEachOther = 1040; // narrower, and the times of the rows would scroll out of sight

// Its keys are about rows: the row has the ring.
class PasteTable : public QTableView
{
public:
    explicit PasteTable(const Theme &theme) : m_theme(theme) {}

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QTableView::currentChanged(current, previous);
        viewport()->update();
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (!hasFocus() || !currentIndex().isValid()) return;
        const QRect cell = visualRect(currentIndex());
        QPainter painter(viewport());
        paintFocusRing(painter, m_theme, QRectF(1, cell.top(), viewport()->width() - 2, cell.height() - 1),
                       kPastedRing);
    }

private:
    const Theme &m_theme;
};

} // namespace

PasteSheet::PasteSheet(const Theme &theme, const std::optional<Incident> &incident, const Moment &now, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_now(now), m_incident(incident)
{
    setObjectName("pasteSheet"_L1);
    setWindowTitle(tr("Paste log"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    buildFields(incident);
    buildTable();
    buildButtons(incident);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPastePauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &PasteSheet::startReading);
    fitIntoWindow(*this, kPasteSheet);
    describe();
    m_raw->setFocus();
}

void PasteSheet::buildFields(const std::optional<Incident> &incident)
{
    m_raw = new QPlainTextEdit;
    m_raw->setObjectName("pastedText"_L1);
    m_raw->setAccessibleName(tr("Pasted text"));
    m_raw->setPlaceholderText(
        tr("Paste here what was said and logged: a chat, mails, alerts, lines of a log, a table."));
    m_raw->setFont(m_theme.font(TextStyle::Code));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setTabChangesFocus(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_highlighter = new PasteHighlighter(m_theme, m_raw->document());
    connect(m_raw, &QPlainTextEdit::textChanged, this, [this] {
        if (m_raw->toPlainText() != m_readText) readSoon();
    });

    m_zone = makeZoneField(u"pasteZone"_s, tr("Time zone of times that name none"), tr("As the text says"),
                           incident ? QStringList{incident->timeZone} : QStringList());
    m_zone->setMinimumContentsLength(16);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &PasteSheet::startReading);

    m_day = new QLineEdit;
    m_day->setObjectName("pasteDay"_L1);
    m_day->setAccessibleName(tr("Day of times that name none"));
    m_day->setPlaceholderText(tr("not known"));
    if (incident) {
        const LogOptions known = logOptionsFor(*incident, {});
        if (known.day.isValid()) m_day->setText(known.day.toString(Qt::ISODate));
    }
    connect(m_day, &QLineEdit::textChanged, this, &PasteSheet::readSoon);
    connect(m_day, &QLineEdit::returnPressed, this, &PasteSheet::startReading);
}

void PasteSheet::buildTable()
{
    m_model = new PasteItemModel(m_theme, this);
    m_table = new PasteTable(m_theme);
    m_table->setObjectName("pasteRows"_L1);
    m_table->setAccessibleName(tr("Recognised rows"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PasteItemModel::Kept,
                                      new MarkDelegate(m_theme, m_table, MarkDelegate::Ring::None));
    layOutSheetTable(*m_table, m_theme, PasteItemModel::Text);
    m_table->setColumnWidth(PasteItemModel::Kept, m_theme.scaled(32));
    const QString longTime = dateTimeText(Moment::atMsecs(1'795'910'340'000), ShownZone(u"UTC"_s)); // in November
    m_table->setColumnWidth(
        PasteItemModel::Time,
        std::max(m_theme.scaled(150), m_table->fontMetrics().horizontalAdvance(longTime) + 3 * space::s));
    m_table->setColumnWidth(PasteItemModel::Author, m_theme.scaled(104));
    m_table->setColumnWidth(PasteItemModel::Kind, m_theme.scaled(168));
    m_table->installEventFilter(this);
    hearKeys();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PasteSheet::showSource);
    connect(m_model, &PasteItemModel::rowsChanged, this, &PasteSheet::describe);
    connect(m_model, &PasteItemModel::rowsChanged, this, [this] {
        const QAbstractItemView *view = m_table;
        const int needed = std::min(view->sizeHintForColumn(PasteItemModel::Kind), m_theme.scaled(kWidestPastedKind));
        if (needed > m_table->columnWidth(PasteItemModel::Kind)) m_table->setColumnWidth(PasteItemModel::Kind, needed);
    });
}

void PasteSheet::buildButtons(const std::optional<Incident> &incident)
{
    m_summary = makeParagraph(m_theme, {}, TextStyle::Body);
    m_summary->setObjectName("pasteSummary"_L1);
    m_hint = makeParagraph(m_theme,
                           tr("Space keeps or leaves out · Backspace joins with the row above · Enter splits off the "
                              "first line · * stars · 1 to 5 mark impact began, detected, acknowledged, mitigated, "
                              "resolved · a letter sets the kind"),
                           TextStyle::Meta, Ink::Text2);
    m_new = makeSheetButton(tr("Make a new incident"), u"pasteNew"_s);
    const QString name = incident ? incident->ref : QString();
    m_add = makeSheetButton(name.isEmpty() ? tr("Add to the incident") : tr("Add to %1").arg(name), u"pasteAdd"_s);
    m_add->setVisible(incident.has_value());
    (incident ? m_add : m_new)->setProperty("primary", true);
    connect(m_add, &QPushButton::clicked, this, [this] { handOver(Target::OpenIncident); });
    connect(m_new, &QPushButton::clicked, this, [this] { handOver(Target::NewIncident); });
}

// Who could not take the rows says why, and they are still here.
void PasteSheet::handOver(Target target)
{
    if (!m_take) return;
    if (m_table->isAncestorOf(focusWidget())) m_table->setFocus(); // a key leaves the editor of a cell open
    const Result<void> taken = m_take(m_model->rows().chosen(), target);
    if (taken) return accept();
    m_summary->setText(errorText(taken.error()).sentence());
}

void PasteSheet::layOut()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s);
    addNamed(*fields, m_theme, tr("&Zone"), m_zone);
    fields->addSpacing(space::m);
    addNamed(*fields, m_theme, tr("&Day"), m_day);
    m_day->setMaximumWidth(m_theme.scaled(140));
    fields->addStretch(1);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_raw);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({400, 720});
    auto *cancel = makeSheetButton(tr("Cancel"), u"pasteCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_new);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(fields);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

// Beside each other only where the rows still have room for their texts; else the text lies above them.
void PasteSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const auto wanted = width() < m_theme.scaled(kBesideEachOther) ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == wanted) return;
    m_split->setOrientation(wanted);
    m_split->setSizes({400, 600}); // shares, whatever there is
}

void PasteSheet::setText(const QString &text)
{
    m_raw->setPlainText(text);
    m_pause.stop();
    startReading();
}

LogOptions PasteSheet::options() const
{
    LogOptions options;
    options.now = m_now;
    options.zone = m_zone->currentData().toString();
    if (m_incident) options = logOptionsFor(*m_incident, options);
    options.day = QDate();
    TimeContext context;
    context.zone = options.zone.isEmpty() ? u"UTC"_s : options.zone;
    context.now = m_now;
    if (const auto day = readDay(m_day->text(), context); day && day->at.isDay()) options.day = day->at.day();
    return options;
}

// After a pause in typing. Until then the rows are about something else, and nobody adds them.
void PasteSheet::readSoon()
{
    m_pause.start();
    tell();
}

// A large text takes its time: it is read elsewhere, and what comes too late for the text that stands here is dropped.
void PasteSheet::startReading()
{
    m_pause.stop();
    const int number = ++m_number;
    m_isReading = true;
    describe();
    const QPointer<PasteSheet> self(this);
    QThreadPool::globalInstance()->start([self, number, text = m_raw->toPlainText(), wanted = options()] {
        const LogContent content = readLog(text, wanted);
        QMetaObject::invokeMethod(qApp, [self, number, text, content] {
            if (!self || number != self->m_number) return;
            const bool isSame = self->m_readText == text;
            self->m_readText = text;
            self->m_isReading = false;
            const int row = std::max(0, self->m_table->currentIndex().row());
            self->m_model->setContent(content, isSame ? PasteRows::Text::Same : PasteRows::Text::Other);
            self->select(row);
            emit self->read();
        });
    });
}

void PasteSheet::tell()
{
    const PasteRows &rows = m_model->rows();
    const LogContent &content = rows.content();
    const int kept = rows.keptCount();
    QString text;
    if (isReading()) {
        text = tr("Reading…");
    } else if (m_readText.trimmed().isEmpty()) {
        text = tr("What is recognised appears beside it at once; nothing is added before you say so.");
    } else if (rows.rows().isEmpty()) {
        text =
            tr("Nothing was recognised: no line has a time that could be read. A line like “14:05 Anna: rolled back” "
               "would do.");
    } else {
        text = kept == 1 ? tr("1 row") : tr("%n rows", nullptr, kept);
        if (const int left = int(rows.rows().size()) - kept; left > 0) text += tr(", %n left out", nullptr, left);
        if (const int lines = int(content.unknownLines.size()); lines > 0)
            text += lines == 1 ? tr(", 1 line not recognised") : tr(", %n lines not recognised", nullptr, lines);
        text += u". "_s;
        text += content.isZoneKnown ? tr("Zone: %1.").arg(content.zone)
                                    : tr("No zone is named: read as %1.").arg(content.zone);
        if (content.isDayMissing) text += u' ' + tr("Some times have no day: say which it was.");
        if (content.isYearGuessed && rows.rows().first().log.at.isKnown())
            text += u' ' + tr("No year is named: %1 is supposed.").arg(rows.rows().first().log.at.text().left(4));
        if (content.isCut) text += u' ' + tr("It is too long: the end was left out.");
    }
    m_summary->setText(text);
    m_add->setEnabled(kept > 0 && !isReading());
    m_new->setEnabled(kept > 0 && !isReading());
}

void PasteSheet::describe()
{
    tell();
    const PasteRows &rows = m_model->rows();
    const LogContent &content = rows.content();
    QSet<int> grey(content.unknownLines.begin(), content.unknownLines.end());
    for (const PasteRows::Row &row : rows.rows())
        for (int line = row.log.firstLine; !row.isKept && line <= row.log.lastLine; ++line)
            grey.insert(line);
    m_highlighter->setGreyLines(grey);
}

// Where the chosen row stands in the text.
void PasteSheet::showSource()
{
    const int row = m_table->currentIndex().row();
    QList<QTextEdit::ExtraSelection> selections;
    if (row >= 0 && row < m_model->rows().rows().size()) {
        const LogRow &log = m_model->rows().rows()[row].log;
        const QTextBlock first = m_raw->document()->findBlockByNumber(log.firstLine);
        const QTextBlock last = m_raw->document()->findBlockByNumber(log.lastLine);
        if (first.isValid() && last.isValid()) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(first);
            selection.cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
            selection.format.setBackground(m_theme.tokens().selection);
            selection.format.setForeground(m_theme.tokens().onSelection);
            selections.append(selection);
            if (!m_raw->hasFocus()) {
                m_raw->setTextCursor(QTextCursor(first));
                m_raw->centerCursor();
            }
        }
    }
    m_raw->setExtraSelections(selections);
}

} // namespace nevertwice
