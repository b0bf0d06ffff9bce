#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QDate>
#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

class IncidentHeader;
class Inspector;

// One incident as a calm page to be read: a document with its facts beside it, or under its title where there is no
// room for both.
class IncidentPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit IncidentPage(const Theme &theme, QWidget *parent = nullptr);

    void showIncident(const Incident &incident, QDate today);
    // The same incident again, as it is now: the page stays where it was scrolled to.
    void showAgain(const Incident &incident, QDate today);
    QUuid incident() const { return m_incident; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumns();
    void fill(const Incident &incident, QDate today);
    void fit();
    void showRow(QWidget *view, const QRect &row);

    const Theme &m_theme;
    QUuid m_incident;
    QWidget *m_content = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_document = nullptr;
    IncidentHeader *m_header = nullptr;
    QPushButton *m_details = nullptr; // shows the facts where they have no place of their own
    Inspector *m_inspector = nullptr;
    QWidget *m_beside = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QList<QWidget *> m_shown;
    bool m_isWide = true;
};

} // namespace nevertwice
