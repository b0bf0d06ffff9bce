#pragma once

#include <QString>
#include <QStringList>

#include <cmark-gfm.h>

namespace nevertwice {

// Goes through Markdown and says it in another markup that is plain text: this knows the tree, whoever derives from it
// knows the signs. Takes time in proportion to the text; what passes the limits of Markdown comes out as text alone.
class MarkupWriter
{
public:
    virtual ~MarkupWriter() = default;

    QString write(const QString &markdown);

protected:
    enum class Mark { Emphasis, Strong, Struck };
    enum class Task { None, Open, Done };
    struct Item
    {
        bool isNumbered = false;
        int number = 1;
        int depth = 0; // 0: of an outermost list
        QString marks; // of Jira's kind: "*#" for a numbered list in one with dots
        Task task = Task::None;
    };
    struct Table
    {
        QList<QStringList> rows;  // what stands in the cells, written already; the first row are the names
        QList<QStringList> words; // the same without any markup
        bool isNamed = false;     // whether the first row says anything
    };

    // Within a line. `before` and `after` are the letters beside it, null at the ends of a line.
    virtual QString text(const QString &literal) const = 0;
    virtual QString code(const QString &literal) const = 0;
    virtual QString marked(Mark mark, const QString &inside, QChar before, QChar after) const = 0;
    virtual QString link(const QString &target, const QString &label) const = 0; // the web or mail
    // Blocks, as lines.
    virtual QString heading(int level, const QString &inside) const = 0;
    virtual QString lineStart(const QString &line) const { return line; } // what would begin a list, say
    virtual QStringList quote(const QStringList &lines) const = 0;
    virtual QStringList codeBlock(const QString &language, const QString &literal) const = 0;
    virtual QString itemMark(const Item &item) const = 0;
    virtual QString rule() const = 0;
    virtual QStringList table(const Table &table) const = 0;
    virtual bool mayHaveBlankLines() const { return true; } // inside a list item
    virtual QString itemIndent(const Item &item) const = 0;
    bool isInHeading() const { return m_isInHeading; } // where all is bold

private:
    QStringList blocks(cmark_node *parent);
    QStringList block(cmark_node *node);
    QStringList list(cmark_node *node, const Item *outer);
    QStringList item(cmark_node *node, const Item &item);
    QStringList paragraph(cmark_node *node);
    QString inlines(cmark_node *block);
    Table tableOf(cmark_node *node);

    bool m_isInHeading = false;
    int m_footnotes = 0; // written so far; they come in the order of their numbers
};

} // namespace nevertwice
