#pragma once

#include "model/domain/checklist.h"
#include "model/domain/live.h"
#include "ui/kit/actions.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"
#include "ui/write/livewords.h"

#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace nevertwice {

class ChecklistView;
class ElidedLabel;
class FlowLayout;
class OptionList;

// "It is happening now": a small window that stays above all others while an incident goes on. One line and Enter adds
// what happened at this moment; its kind comes by "/" and a letter, by Alt and that letter, or by its words; each
// milestone has a key. Beside it the time since the start, what nobody has said yet, the checklist of the team, and
// when others hear again. Everything goes to the document at once.
class LiveForm : public QWidget
{
    Q_OBJECT

public:
    // The author stands with every line. The document outlives the form, or it goes empty.
    LiveForm(const Theme &theme, Document *document, const QString &author, const Clock &clock);
    ~LiveForm() override;

    Document *document() const { return m_document; }
    // What its keys do, by name; whoever shows the form gives it the keys that were chosen.
    const Actions &actions() const { return m_actions; }
    // The lists of the workspace.
    void setChecklists(const Checklists &lists);
    // A line that was typed and not entered is entered: no word is lost.
    void handOver();
    using Asking = LiveAsking;
    Asking asking() const { return m_asking; }
    void ask(Asking what);
    // When others are to be told; what they are told, as it can be pasted.
    Moment nextUpdate() const;
    QString message() const;

public slots:
    void takeStep(nevertwice::LiveStep step);
    // Into the clipboard; a line says that it was told, and the time to the next begins.
    void copyUpdate();
    // The time went on.
    void tick();

signals:
    void pageWanted(const QUuid &incident);
    // It is handed over, it is resolved, and these steps of the checklist were not done.
    void stepsLeft(const QUuid &incident, const QStringList &steps);
    // Another thing happens now.
    void newWanted();
    void keysWanted(); // the list of all of them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void buildSteps(QBoxLayout *column);
    void buildLast(QBoxLayout *column);
    void buildLine(QBoxLayout *column);
    void buildUpdate(QBoxLayout *column);
    void buildChecklist(QBoxLayout *column);
    void connectKeys();
    void showTips();
    void openPage();
    void offerStepsLeft();
    bool isOfLongAgo() const;
    void follow();
    void showSteps();
    void showGaps();
    void showLast();
    void showKind();
    void enter();
    void answer(const QString &text);
    void readPrefix();
    void offerKinds(const QString &start);
    void setKind(std::optional<EventKind> kind);
    EventKind kindOfLine() const;
    bool readKey(const QKeyEvent &key);
    void say(const QString &text);
    QString keyHint() const;
    void showInterval();
    int updateMinutes() const; // between two updates
    bool isWritable() const { return m_document && !m_document->isReadOnly(); }

    const Theme &m_theme;
    QPointer<Document> m_document;
    QString m_author;
    Clock m_clock;
    QTimer m_second;
    Actions m_actions;
    Checklists m_checklists;
    Asking m_asking = Asking::Event;
    std::optional<EventKind> m_kind; // chosen by hand for this line
    int m_interval = 0;              // minutes between updates; 0 is as usual
    bool m_isUpdateDue = false;
    QPushButton *m_every = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_elapsed = nullptr;
    QLabel *m_since = nullptr;
    std::array<QPushButton *, kLiveSteps> m_steps{};
    QWidget *m_gaps = nullptr;
    QList<QPushButton *> m_gapChips;
    QList<LiveGap> m_shownGaps;
    ChecklistView *m_checklist = nullptr;
    QListView *m_last = nullptr;
    QStandardItemModel m_lastLines;
    QLabel *m_prompt = nullptr; // the kind of the line, or what is asked
    QLineEdit *m_line = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_another = nullptr; // another incident
    QPointer<OptionList> m_kinds;     // lies over the window
};

} // namespace nevertwice
