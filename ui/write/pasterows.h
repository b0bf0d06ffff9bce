#pragma once

#include "model/exchange/logtext.h"

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// What a person makes of the rows that were recognised in a pasted text: which to keep, what belongs together, what
// each is. The wishes are kept beside the rows, so that another zone or day changes the times and nothing else.
class PasteRows
{
public:
    struct Row
    {
        LogRow log;
        bool isKept = true;

        bool operator==(const Row &) const = default;
    };

    // The same text read anew: wishes hold. Another text: they are gone.
    enum class Text { Same, Other };
    void setContent(const LogContent &content, Text text);

    const QList<Row> &rows() const { return m_rows; }
    const LogContent &content() const { return m_content; }
    int keptCount() const;

    // Each returns false where it changed nothing.
    bool setKept(const QList<int> &rows, bool isKept);
    bool toggleStar(const QList<int> &rows);
    bool setKind(const QList<int> &rows, EventKind kind);
    // One row has it, or none: the second time takes it away. The first time makes a guess what a person said.
    bool toggleMilestone(int row, LogMilestone milestone);
    bool setText(int row, const QString &text);
    bool setAuthor(int row, const QString &author);
    // The row's words go to the end of the one above it.
    bool joinAbove(int row);
    // Its first line stays, the lines below become a row of the same time.
    bool split(int row);

    // What is to be taken over.
    LogContent chosen() const;

private:
    struct Wish
    {
        enum class What { Keep, Drop, Star, Unstar, Kind, Mark, Unmark, Text, Author, Join, Split };
        What what = What::Keep;
        int row = 0;
        int number = 0;
        QString text = {};
    };

    bool wish(const Wish &wish);
    bool apply(const Wish &wish);

    LogContent m_content;
    QList<Row> m_rows;
    QList<Wish> m_wishes;
};

} // namespace nevertwice
