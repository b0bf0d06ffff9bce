#include "ui/share/importitemmodel.h"

#include "model/exchange/timereader.h"
#include "model/exchange/writtentimes.h"
#include "ui/kit/codetext.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace importitemmodel {

constexpr qsizetype kLongestShown = 300;

// "sev2", "2", "SEV 2", or nothing; what else is typed is no severity.
std::optional<Code<Severity>> severityIn(const QString &text)
{
    QString word = text.simplified().toLower().remove(u' ');
    if (word.isEmpty() || word == "-"_L1) return Code<Severity>();
    if (word.size() == 1) word.prepend("sev"_L1);
    for (int i = 0; i < 5; ++i)
        if (const Code<Severity> code{Severity(i)}; word == code.word() || word == codeText(code).toLower())
            return code;
    return std::nullopt;
}

// So much the document says otherwise and stays as it is here.
int keptOf(const ImportForecast &forecast)
{
    return int(forecast.kept.size() + forecast.otherwise.size());
}

int orderOf(const ImportRow &row)
{
    if (row.problem) return 2;
    using Fate = ImportedDocument::Fate;
    return row.forecast.fate == Fate::Added || row.forecast.fate == Fate::Updated ? 0 : 1;
}

} // namespace importitemmodel

Incident ImportCorrection::applied(Incident incident) const
{
    if (title) incident.title = *title;
    if (severity) incident.severity = *severity;
    if (started) incident.milestones.started = *started;
    if (services) incident.services = *services;
    if (title) incident.inferred.removeAll(u"title"_s);
    if (severity) incident.inferred.removeAll(u"severity"_s);
    if (started) incident.inferred.removeAll(u"milestones.started"_s);
    if (services) incident.inferred.removeAll(u"services"_s);
    return incident;
}

ImportItemModel::ImportItemModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

// What would be stored first, then what is here already, then what gives no incident; each in the order of the files.
void ImportItemModel::sortIn(QList<ImportRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ImportRow &one, const ImportRow &other) {
        return importitemmodel::orderOf(one) < importitemmodel::orderOf(other);
    });
    m_rows = std::move(rows);
    for (const ImportRow &row : std::as_const(m_rows))
        if (const QString typed = m_typedBegan.value(row.document.incident.uuid); !typed.isEmpty())
            if (const auto started = began(row, typed)) m_corrections[row.document.incident.uuid].started = *started;
}

// What was typed is a time where the document was written.
std::optional<Moment> ImportItemModel::began(const ImportRow &row, const QString &typed)
{
    TimeContext context;
    context.zone = row.document.incident.timeZone;
    context.reference = row.document.incident.milestones.started;
    const auto read = readTime(typed, context);
    return read && read->at.isKnown() ? std::optional(read->at) : std::nullopt;
}

void ImportItemModel::setReading(const ImportReading &reading)
{
    beginResetModel();
    m_workspaces = reading.workspaces;
    sortIn(reading.rows);
    endResetModel();
    emit rowsChanged();
}

void ImportItemModel::replaceFile(const QString &file, const ImportReading &reading)
{
    beginResetModel();
    sortIn(withRowsOfFile(m_rows, file, reading.rows));
    endResetModel();
    emit rowsChanged();
}

bool ImportItemModel::isTakeable(int row) const
{
    const ImportRow &one = m_rows[row];
    if (one.problem) return false;
    switch (one.forecast.fate) {
    case ImportedDocument::Fate::Added:
    case ImportedDocument::Fate::Updated:
        return true;
    case ImportedDocument::Fate::Unchanged:
        return !correctionOf(one.document.incident.uuid).isNothing();
    case ImportedDocument::Fate::InTrash:
        break;
    }
    return false;
}

bool ImportItemModel::isWanted(int row) const
{
    return isTakeable(row) && !m_unwanted.contains(m_rows[row].document.incident.uuid);
}

void ImportItemModel::setWanted(const QList<int> &rows, bool isWanted)
{
    for (const int row : rows) {
        if (!isTakeable(row)) continue;
        const QUuid uuid = m_rows[row].document.incident.uuid;
        if (isWanted)
            m_unwanted.remove(uuid);
        else
            m_unwanted.insert(uuid);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit rowsChanged();
}

int ImportItemModel::wantedCount() const
{
    int count = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        count += isWanted(row) ? 1 : 0;
    return count;
}

int ImportItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Incident ImportItemModel::shownIncident(const ImportRow &row) const
{
    const ImportCorrection correction = correctionOf(row.document.incident.uuid);
    return correction.isNothing() ? row.document.incident : correction.applied(row.document.incident);
}

QString ImportItemModel::fateText(const ImportRow &row) const
{
    if (row.problem) return tr("No incident");
    const int kept = importitemmodel::keptOf(row.forecast);
    switch (row.forecast.fate) {
    case ImportedDocument::Fate::Added:
        return tr("New");
    case ImportedDocument::Fate::Updated:
        if (kept == 0) return tr("Updates %1").arg(row.forecast.ref);
        return kept == 1 ? tr("Updates %1, 1 field stays").arg(row.forecast.ref)
                         : tr("Updates %1, %n fields stay", nullptr, kept).arg(row.forecast.ref);
    case ImportedDocument::Fate::Unchanged:
        if (kept == 0) return tr("Here as %1").arg(row.forecast.ref);
        return tr("Here as %1, changed since").arg(row.forecast.ref);
    case ImportedDocument::Fate::InTrash:
        break;
    }
    return tr("%1 is in the trash").arg(row.forecast.ref);
}

QString ImportItemModel::textOf(const ImportRow &row, int column) const
{
    if (column == Fate) return fateText(row);
    if (column == File) {
        if (row.file == "-"_L1) return tr("clipboard");
        // "2025-11-04-seats.md" from the right, too
        const QString name = isolated(oneLine(QFileInfo(row.file).fileName()).left(importitemmodel::kLongestShown));
        const int part = row.document.incident.source ? row.document.incident.source->part : 1;
        return part > 1 ? tr("%1, part %2", "file, number").arg(name, numberText(part)) : name;
    }
    if (row.problem) return column == Title ? errorText(*row.problem).reason : QString();
    const Incident incident = shownIncident(row);
    switch (column) {
    case Title:
        return incident.title;
    case Severity_:
        return codeText(incident.severity);
    case Services:
        return incident.services.join(u", "_s);
    case Began:
        return dateTimeText(incident.milestones.started, ShownZone(incident.timeZone));
    case Zone:
        return incident.timeZone;
    case Events:
        return numberText(incident.timeline.size());
    case Actions:
        return numberText(incident.actions.size());
    case Findings:
        return row.findings.isEmpty() ? QString() : numberText(row.findings.size());
    default:
        return {};
    }
}

QVariant ImportItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ImportRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == File)
            return textOf(row, File); // its name is in one line already, between signs of direction
        return oneLine(textOf(row, index.column()).left(importitemmodel::kLongestShown));
    case Qt::EditRole:
        if (index.column() == Began) {
            const Incident incident = shownIncident(row);
            return incident.milestones.started.isKnown() ? typedTime(incident.milestones.started, incident.timeZone)
                                                         : QString();
        }
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == File) return asToolTip(shownPath(row.file));
        if (row.problem) return asToolTip(errorText(*row.problem).sentence());
        return index.column() == Title ? asToolTip(textOf(row, Title).left(2'000)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Wanted || !isTakeable(index.row())) return {};
        return isWanted(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= Events && index.column() <= Findings;
        return int((isNumber ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole: {
        if (!isWanted(index.row())) return m_theme.tokens().text3;
        const bool hasError = std::any_of(row.findings.begin(), row.findings.end(),
                                          [](const Finding &finding) { return finding.level == Level::Error; });
        if (index.column() == Findings) return hasError ? m_theme.tokens().danger : m_theme.tokens().warn;
        if (index.column() == Fate && importitemmodel::keptOf(row.forecast) > 0) return m_theme.tokens().warn;
        return {};
    }
    case Qt::AccessibleTextRole:
        if (index.column() != Wanted) return textOf(row, index.column());
        return isWanted(index.row()) ? tr("taken in") : tr("left out");
    default:
        return {};
    }
}

bool ImportItemModel::correct(int row, int column, const QString &text)
{
    const ImportRow &one = m_rows[row];
    ImportCorrection &correction = m_corrections[one.document.incident.uuid];
    if (column == Title) {
        if (text.trimmed().isEmpty()) return false;
        correction.title = oneLine(text.trimmed());
    } else if (column == Severity_) {
        const auto severity = importitemmodel::severityIn(text);
        if (!severity) {
            emit refused(tr("“%1” is no severity: SEV1 to SEV5, or nothing.").arg(oneLine(text)));
            return false;
        }
        correction.severity = *severity;
    } else if (column == Services) {
        correction.services = namesIn(text);
    } else {
        const auto started = began(one, text);
        if (!started) {
            emit refused(tr("“%1” is no time with a day: 2026-09-14 14:05 would do.").arg(oneLine(text)));
            return false;
        }
        correction.started = *started;
        m_typedBegan.insert(one.document.incident.uuid, text);
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit rowsChanged();
    return true;
}

bool ImportItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() == Wanted && role == Qt::CheckStateRole) {
        setWanted({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    const QString text = value.toString();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString()) return false;
    if (index.column() != Zone) return correct(index.row(), index.column(), text);
    const QString zone = zoneIn(text);
    if (zone.isEmpty()) {
        emit refused(tr("No time zone is called “%1”: Europe/Berlin, UTC or PST would do.").arg(oneLine(text)));
        return false;
    }
    emit zoneWanted(m_rows[index.row()].file, text);
    return true;
}

Qt::ItemFlags ImportItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || !isTakeable(index.row())) return flags;
    if (index.column() == Wanted) flags |= Qt::ItemIsUserCheckable;
    const ImportRow &row = m_rows[index.row()];
    // What another workspace tells is corrected in it, or here once it is taken in.
    const bool isOpen = !row.isOfWorkspace;
    const bool isRead = !row.document.original.isEmpty() && row.file != "-"_L1;
    if (isOpen && (index.column() == Title || index.column() == Severity_ || index.column() == Services ||
                   index.column() == Began))
        flags |= Qt::ItemIsEditable;
    if (isRead && index.column() == Zone) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Events && section <= Findings;
        return int((isNumber ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Fate:
        return tr("What to do");
    case Title:
        return tr("Title");
    case Severity_:
        return tr("Severity");
    case Services:
        return tr("Services");
    case Began:
        return tr("Began");
    case Zone:
        return tr("Zone");
    case Events:
        return tr("Events");
    case Actions:
        return tr("Actions");
    case Findings:
        return tr("Findings");
    case File:
        return tr("File");
    default:
        return QString();
    }
}

} // namespace nevertwice
