#pragma once

#include "ui/help/manualsearch.h"
#include "ui/kit/theme.h"

#include <QListView>

class QStandardItemModel;

namespace nevertwice {

// The pages of the manual under the headings of its sections; while somebody searches, those with the words in the
// order of the search, each with the place where they stand.
class ContentsList : public QListView
{
    Q_OBJECT

public:
    explicit ContentsList(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const QList<ManualPage> &pages);
    void setHits(const QList<ManualHit> &hits, const QList<ManualPage> &pages);
    int pageCount() const;

    // Marks the page that is read; nothing where it is not among them.
    void mark(const QString &page);
    // To the next page or the one before; it is passed.
    void step(int by);
    QString current() const;

    enum Role { PageRole = Qt::UserRole, HeadingRole, SnippetRole };

signals:
    void passed(const QString &page); // the arrow keys came by
    void opened(const QString &page); // a click, or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRow(const QString &text, const QString &page, const QString &snippet = {});

    QStandardItemModel *m_model = nullptr;
    bool m_isFilled = false; // what changes now was not chosen by anybody
};

} // namespace nevertwice
