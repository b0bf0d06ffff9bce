#pragma once

#include "model/domain/incident.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"
#include "ui/write/lineeditor.h"
#include "ui/write/measures.h"

#include <QPointer>
#include <QWidget>

namespace nevertwice {

class PhaseBandView;

// The severity and the state of an incident, painted as everywhere.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void showIncident(const Incident &incident);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Code<Severity> m_severity;
    Code<State> m_state;
    QString m_rest;
};

// The numbers in big type, as many in a row as there is room for.
class MetricsRow : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsRow(const Theme &theme, QWidget *parent = nullptr);

    void showMeasures(const QList<ShownMeasure> &measures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QList<QWidget *> m_cells;
    int m_columns = 0;
};

// Top of the page: what this is, how bad, how long, and its phases at one glance.
class IncidentHeader : public PageFlow
{
    Q_OBJECT

public:
    explicit IncidentHeader(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(Document *document);
    // Only what these keys of the document say is looked at.
    void follow(const QSet<QString> &keys);
    void focusTitle();
    LineEditor *title() const { return m_title; }

signals:
    void titleFinished();

private:
    void showTitle();
    void showFacts();

    QPointer<Document> m_document;
    LineEditor *m_title = nullptr;
    StatusLine *m_status = nullptr;
    MetricsRow *m_metrics = nullptr;
    PhaseBandView *m_band = nullptr;
};

} // namespace nevertwice
