#pragma once

#include "ui/window/troublebar.h"

#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;

namespace nevertwice {

class BulkBar;
class CauseBar;
class CopyBar;
class PromptBar;
class WorkBar;
class WorkspaceCopy;

// The bars at the foot of a workspace: what is so, what is asked, what was done and how it is taken back. Of what was
// done one of them speaks at a time. They cover no row that has the keyboard, and give the keyboard back when they go.
class FootBars : public QObject
{
    Q_OBJECT

public:
    // The bars are children of the view; all of these outlive them.
    FootBars(const Theme &theme, Documents &documents, WorkspaceCopy &copy, const WorkspaceNotes &notes,
             const std::function<QString()> &myName, QWidget &view);

    // Below what the layout of the view holds by now.
    void addTo(QBoxLayout &layout);

    TroubleBar &trouble() { return *m_trouble; }
    PromptBar &prompt() { return *m_prompt; }
    BulkBar &bulk() { return *m_bulk; }
    CauseBar &causes() { return *m_causes; }
    WorkBar &work() { return *m_work; }
    CopyBar &copy() { return *m_copy; }

    const QList<QWidget *> &bars() const { return m_bars; } // as they stand
    bool isAnyShown() const;
    // Somebody went elsewhere: what was said of what was done is over.
    void hush() { hushAllBut(nullptr); }

    // What undo takes back before any edit, as long as a bar offers it and nothing was edited since.
    struct WayBack
    {
        QString what; // may not have a name
        std::function<void()> take;
    };
    std::optional<WayBack> wayBack() const;

    // The view goes: nobody follows the keyboard and the documents any more.
    void letGo();

signals:
    void changed(); // another bar is shown, or something else can be taken back
    void worked();  // one of them had something written

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectBars();
    void hushAllBut(const QWidget *speaker);
    void keepRowSeen(int height);
    bool isInBar(const QWidget *widget) const;
    void followKeyboard(QWidget *before, QWidget *now);

    Documents &m_documents;
    QWidget &m_view;
    TroubleBar *m_trouble = nullptr;
    PromptBar *m_prompt = nullptr;
    BulkBar *m_bulk = nullptr;
    CauseBar *m_causes = nullptr;
    WorkBar *m_work = nullptr;
    CopyBar *m_copy = nullptr;
    QList<QWidget *> m_bars;
    QPointer<QWidget> m_before;   // had the keyboard before one of them
    bool m_isEditedSince = false; // they said last what was done
};

} // namespace nevertwice
