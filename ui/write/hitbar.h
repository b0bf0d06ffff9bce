#pragma once

#include "model/search/snippet.h"
#include "ui/kit/theme.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTextDocument;

namespace nevertwice {

class Document;
class IncidentPage;

// What was searched for, marked in the incident that is read: in every text and every row, with a quiet line above the
// page that counts the places and leads from one to the next.
class HitBar : public QWidget
{
    Q_OBJECT

public:
    HitBar(const Theme &theme, IncidentPage *page, QWidget *parent = nullptr);

    // For each word that was searched for all that stand for it; none marks nothing.
    void setWords(const QList<QStringList> &words);
    // The page has other texts.
    void refresh();
    // Another incident is on the page: one has been led to none of its places.
    void restart();
    bool isMarking() const { return !m_words.isEmpty(); }
    int count() const { return int(m_spots.size()); }
    // To the next place (1) or the one before (-1), around the ends; false where there is none.
    bool step(int by);
    // Until something else is searched for.
    void dismiss();

private:
    struct Spot
    {
        QPointer<QWidget> widget;
        int from = 0; // in a text; the row in a list
        int length = 0;
        QPersistentModelIndex row; // of a list
    };

    void markAll();
    void markChanged();
    void follow(QTextDocument *document, QWidget *widget);
    void followFields(Document *document);
    void collect(QWidget *widget);
    void paint(QWidget *widget);
    int nextSpot(int by) const;
    void goTo(int index);
    void tell();

    const Theme &m_theme;
    IncidentPage *m_page;
    QList<QStringList> m_words;
    WordFinder m_finder;                // of them
    QList<QPointer<QWidget>> m_widgets; // that were marked, in their order on the page
    QList<Spot> m_spots;
    int m_current = -1;
    QLabel *m_count = nullptr;
    QTimer m_again; // other texts are on the page
    QTimer m_soon;  // somebody writes in these
    QSet<QWidget *> m_changed;
    QObject *m_listener = nullptr; // to the texts that are marked
};

} // namespace nevertwice
