#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace nevertwice {

class ShownZone;

// Beside the text what is known in fields: how bad, when, where, who and how far the review is.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    void showIncident(const Incident &incident);
    // Groups under each other, or side by side where it lies across the page.
    void setColumns(int columns);

private:
    struct Row
    {
        QString label;
        QString value; // empty: not known
        QString note;  // "inferred"
    };
    void addGroup(const QString &title, const QList<Row> &rows);
    void addWords(const QString &title, const QStringList &words);
    void arrange();

    QList<Row> classificationRows(const Incident &incident) const;
    QList<Row> milestoneRows(const Incident &incident, const ShownZone &zone) const;
    QList<Row> impactRows(const Incident &incident) const;
    QList<Row> peopleRows(const Incident &incident) const;
    QList<Row> reviewRows(const Incident &incident, const ShownZone &zone) const;

    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_groups;
    int m_columns = 1;
};

} // namespace nevertwice
