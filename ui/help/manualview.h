#pragma once

#include "model/search/snippet.h"
#include "ui/help/manualpages.h"
#include "ui/kit/theme.h"
#include "ui/picture/safedocument.h"

#include <QTextBrowser>

namespace nevertwice {

// A page of the manual, to be read: in lines that are not too long, with links to other pages and nowhere else.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(const Theme &theme, QWidget *parent = nullptr);

    // A page whose placeholders are filled. The same one again stays where one reads; another one begins at its top.
    void showPage(const ManualPage &page);
    // Marks words, and goes to the first of them. None: nothing is marked.
    void markHits(const QList<QStringList> &words);
    int hitCount() const { return int(m_hits.size()); }

    int place() const;
    void setPlace(int place);

signals:
    void pageWanted(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    QString html() const;
    void paintMarks();
    void follow(const QUrl &url);

    const Theme &m_theme;
    ManualPage m_page;
    SafeDocument *m_document = nullptr;
    QList<QStringList> m_words;
    QList<WordPlace> m_hits;
};

} // namespace nevertwice
