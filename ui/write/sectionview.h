#pragma once

#include "model/domain/duedays.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"
#include "ui/picture/safedocument.h"
#include "ui/write/document.h"
#include "ui/write/lineeditor.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/sections.h"

#include <QDate>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

class ActionsEditor;
class CauseItemModel;
class FactList;
class ImpactIntervals;
class ProseView;
class TimelineEditor;
class TimelineView;

// One section on the page: its heading and what stands under it, to be written where it stands or, where the document
// may only be read, to be read.
class SectionView : public PageFlow
{
    Q_OBJECT

public:
    SectionView(const Theme &theme, Document &document, const Section &section, QDate today, QWidget *parent = nullptr);

    QString name() const { return m_section.name; }
    QString heading() const { return m_section.heading; }
    // Whether it can go on as this section of another incident, which costs less than to make a new one: nothing but
    // texts to be written stand in it.
    bool canBecome(const Section &section) const;
    void become(Document &document, const Section &section, QDate today);
    // The same section as it is now; only what these keys say is looked at.
    void follow(const Section &section, const QSet<QString> &keys, MarkdownEditor::Caret caret);
    QList<MarkdownEditor *> editors() const;
    LineEditor *ownHeading() const; // of a section that somebody added; null for all others
    TimelineView *timeline() const; // to be written; null where there is none
    FactList *actions() const;      // the same
    void setDueDays(const DueDays &days);
    void setPeople(const QStringList &names);
    void setAttachments(const AttachmentBytes &attachments); // for what is read
    void handOver();
    void focusText();
    void focusHeading();

signals:
    // What has the keyboard moved inside the section: the page shows it.
    void currentMoved(QWidget *view, const QRect &row);
    void ticketWanted(const QUuid &action);
    // A link in what is read was followed.
    void incidentNamed(const QString &ref);
    void attachmentWanted(const QString &hash);
    void attachmentMenuWanted(QMenu *menu, const QString &hash);
    void undoWanted();
    void redoWanted();
    void moveWanted(const QString &section, int by);
    void addWanted(const QString &behind);
    void removeWanted(const QString &section);

private:
    struct Field
    {
        QString path;
        MarkdownEditor *editor = nullptr;
        ProseView *prose = nullptr;
        QLabel *heading = nullptr; // above it, shown with it
    };

    void hear();
    void tellName();
    void addHeading();
    void addMenu(QBoxLayout *row);
    void addText(const QString &path, const QString &name, const QString &question, QLabel *heading = nullptr);
    void addIntervals();
    void addTimeline();
    void addCauses();
    void addActions();
    void addLessons();
    QLabel *addSubheading(const QString &text);
    void showText(const Field &field, MarkdownEditor::Caret caret);
    void showRows(const QSet<QString> &keys);
    QString shownHeading() const;

    const Theme &m_theme;
    QPointer<Document> m_document;
    Section m_section;
    QDate m_today;
    QVBoxLayout *m_layout = nullptr;
    LineEditor *m_heading = nullptr;
    QMenu *m_menu = nullptr;
    QPushButton *m_menuButton = nullptr;
    QList<Field> m_fields;
    ActionsEditor *m_actions = nullptr;
    ImpactIntervals *m_intervals = nullptr;
    TimelineEditor *m_timeline = nullptr;
    CauseItemModel *m_causes = nullptr;
    QList<QPair<QWidget *, QLabel *>> m_rows; // a list, and what is said where it has none
};

} // namespace nevertwice
