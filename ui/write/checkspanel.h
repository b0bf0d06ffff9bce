#pragma once

#include "model/insight/checks/checks.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QListView;
class QMouseEvent;
class QStackedLayout;
class QStandardItemModel;

namespace nevertwice {

class EmptyState;

// What the checks have to say, the worst first, each with what one key does about it. It knows no document: it says
// what is wanted.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Fixes { Offered, Withheld }; // of a document that can only be read

    explicit ChecksPanel(const Theme &theme, QWidget *parent = nullptr);

    // The one that is chosen stays so, as long as it is there.
    void setFindings(const QList<Finding> &findings, Fixes fixes);
    int count() const;

    std::optional<Finding> current() const;
    // The next or the one before, around the end; it is wanted at once. Nothing where there is none.
    void step(int by);
    void applyFix(); // of those that are chosen
    void askWhy();   // wishes for the page of its check in the manual

    enum Role { FindingRole = Qt::UserRole, HeadingRole, FixRole };

signals:
    void wanted(const nevertwice::Finding &finding); // its words are to be shown
    void fixWanted(const QList<nevertwice::Finding> &findings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QList<Finding> &findings, Level level, const QString &heading, Fixes fixes);
    bool moveOnly(const QList<Finding> &findings, Fixes fixes);
    QList<Finding> fixable() const; // of those that are chosen, from the top
    void choose(int row);
    void want(int row);
    void showMenu(const QPoint &place);
    QModelIndex whyAt(const QPoint &place) const;
    bool followMouse(const QMouseEvent &event);

    const Theme &m_theme;
    QStackedLayout *m_layout = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<Finding> m_findings;
    Fixes m_fixes = Fixes::Offered;
    EmptyState *m_empty = nullptr;
};

// "1 error, 2 warnings and 3 hints"; "No findings" where there is none.
QString countsText(const FindingCounts &counts);

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Finding)
