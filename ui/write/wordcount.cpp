#include "ui/write/wordcount.h"

#include "ui/write/markdownspans.h"
#include "ui/write/sections.h"

#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace wordcount {

// Between two boundaries stands a word, or what separates words.
bool isWord(const QString &text, qsizetype from)
{
    const QChar first = text[from];
    if (!first.isHighSurrogate() || from + 1 >= text.size()) return first.isLetterOrNumber();
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(first, text[from + 1]));
}

// As it is read: a link by its words, a picture by none, an address as one word.
QString asRead(const QString &line)
{
    using Kind = MarkdownSpan::Kind;
    QString read;
    int at = 0;
    for (const MarkdownSpan &span : spansOf(line)) {
        read += QStringView(line).mid(at, span.start - at);
        const QString inside = line.mid(span.start + span.opening, span.length - span.opening - span.closing);
        if (span.kind == Kind::Image)
            read += u' ';
        else if (span.kind == Kind::Url)
            read += u" x "_s;
        else if (span.kind == Kind::Bold || span.kind == Kind::Italic || span.kind == Kind::Struck)
            read += asRead(inside);
        else
            read += inside;
        at = span.end();
    }
    return read += QStringView(line).mid(at);
}

int wordsIn(const QString &line)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    int words = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (isWord(line, from)) ++words;
        from = to;
    }
    return words;
}

} // namespace wordcount

int wordCount(const QString &text)
{
    int words = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        words += wordcount::wordsIn(wordcount::asRead(line));
    return words;
}

int wordCount(const Incident &incident)
{
    int words = 0;
    const QList<Section> sections = sectionsOf(incident);
    for (const Section &section : sections)
        words += wordCount(section.text);
    for (const QString &text : {incident.lessons.wentWell, incident.lessons.wentWrong, incident.lessons.gotLucky})
        words += wordCount(text);
    return words;
}

} // namespace nevertwice
