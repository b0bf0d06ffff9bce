#pragma once

#include "ui/kit/theme.h"
#include "ui/share/importer.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace nevertwice {

// What a person put right before anything is stored.
struct ImportCorrection
{
    std::optional<QString> title;
    std::optional<Code<Severity>> severity;
    std::optional<Moment> started;
    std::optional<QStringList> services;

    bool isNothing() const { return !title && !severity && !started && !services; }
    // The incident as the person wants it.
    Incident applied(Incident incident) const;
};

// The documents of an import as rows: what each was understood to be, and whether it is wanted.
class ImportItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Wanted, Fate, Title, Severity_, Services, Began, Zone, Events, Actions, Findings, File, ColumnCount };

    explicit ImportItemModel(const Theme &theme, QObject *parent = nullptr);

    // What was put right and what is not wanted stays, where the same documents come again.
    void setReading(const ImportReading &reading);
    // Those of one file anew.
    void replaceFile(const QString &file, const ImportReading &reading);

    const QList<ImportRow> &importRows() const { return m_rows; }
    const QList<WorkspaceDocument> &workspaces() const { return m_workspaces; }
    ImportCorrection correctionOf(const QUuid &incident) const { return m_corrections.value(incident); }
    bool isWanted(int row) const;
    // Something would be stored of it.
    bool isTakeable(int row) const;
    void setWanted(const QList<int> &rows, bool isWanted);
    int wantedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsChanged();
    // A document is to be read in another zone.
    void zoneWanted(const QString &file, const QString &zone);
    void refused(const QString &why); // what was typed cannot be

private:
    Incident shownIncident(const ImportRow &row) const;
    QString textOf(const ImportRow &row, int column) const;
    QString fateText(const ImportRow &row) const;
    bool correct(int row, int column, const QString &text);
    static std::optional<Moment> began(const ImportRow &row, const QString &typed);
    void sortIn(QList<ImportRow> rows);

    const Theme &m_theme;
    QList<ImportRow> m_rows;
    QList<WorkspaceDocument> m_workspaces;
    QHash<QUuid, ImportCorrection> m_corrections;
    QHash<QUuid, QString> m_typedBegan; // in the words of the person: the zone may still change
    QSet<QUuid> m_unwanted;
};

} // namespace nevertwice
