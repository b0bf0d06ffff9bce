#pragma once

#include "model/store/seenbefore.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QStandardItemModel;

namespace nevertwice {

class EmptyState;
class GuardCard;

// "Seen before?": incidents like the one that is written, with the reason, what mended them then and what is still open
// of what they promised; above them whether it came before. It knows no document: it says what is wanted.
class SeenPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Write, Read };
    // Why there is nothing to show, where there is nothing.
    enum class Waiting { ForWords, ForAnswer, No };

    explicit SeenPanel(const Theme &theme, QWidget *parent = nullptr);

    // What is chosen stays so, as long as it is there. The incident tells what is linked already.
    void show(const SeenBefore &seen, const Incident &incident, Mode mode, Waiting waiting);
    int count() const { return m_count; }
    GuardCard &guard() { return *m_guard; }
    void focusList();

    enum Role { SeenRole = Qt::UserRole, PromiseRole, HeadingRole };

signals:
    void incidentWanted(const QUuid &incident);
    void promiseWanted(const QUuid &incident, const QUuid &action);
    void linkWanted(const QList<nevertwice::CauseLink> &causes);
    // The incident that is written, beside those that are like it.
    void comparisonWanted(const QList<QUuid> &incidents);
    void left(); // back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill(const SeenBefore &seen);
    void addIncident(const SeenIncident &seen);
    void describe();
    void openCurrent();
    void linkCurrent();
    void compareAll();
    QList<SeenIncident> chosen() const;
    QList<CauseLink> linkable() const;
    QString keyOfRow(int row) const;

    const Theme &m_theme;
    Incident m_incident;
    Mode m_mode = Mode::Write;
    int m_count = 0;
    GuardCard *m_guard = nullptr;
    QScrollArea *m_cardRoom = nullptr; // around it
    QStackedLayout *m_layout = nullptr;
    QWidget *m_answers = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_compare = nullptr;
};

// "Same cause: Pool too small".
QString reasonSentence(const LikenessReason &reason);

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::SeenIncident)
Q_DECLARE_METATYPE(nevertwice::SeenPromise)
