#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"
#include "ui/write/inspectorgroup.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace nevertwice {

class QuestionsGroup;

// Beside the text what is known in fields: how bad, when, where, who and how far the review is. The fields look like
// text until the pointer or the keyboard is there.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);
    ~Inspector() override;

    // What the fields ask about the rest of the workspace.
    void setLookups(const InspectorLookups &lookups);
    // Shows the open incident, and edits it through its document.
    void setDocument(Document *document);
    // An incident that is only read.
    void showIncident(const Incident &incident);

    // Groups under each other, or side by side where it lies across the page.
    void setColumns(int columns);
    // Puts the fields of the milestones into their place.
    void setMilestones(QWidget *fields);
    // Moves the keyboard to a new question about a section.
    void askAbout(const QString &section);

signals:
    void incidentWanted(const QUuid &incident);
    void sectionWanted(const QString &section);
    // The document as it was saved last at or before this moment is to be read.
    void versionWanted(const nevertwice::Moment &at);

private:
    template <typename Group> Group *add(Group *group);
    void fill(const Incident &incident, InspectorGroup::Mode mode);
    void edit(const QString &what, const InspectorGroup::Change &change);
    void showChanged(const QSet<QString> &keys);
    void handOver();
    void keepWords();
    void takeWords();
    void arrange();

    const Theme &m_theme;
    InspectorLookups m_lookups;
    QList<QVBoxLayout *> m_stacks; // the columns
    QList<InspectorGroup *> m_groups;
    QList<QWidget *> m_order; // the groups and, in their place, the milestones
    QWidget *m_milestones = nullptr;
    QuestionsGroup *m_questions = nullptr;
    int m_columns = 1;
    QPointer<Document> m_document;
};

} // namespace nevertwice
