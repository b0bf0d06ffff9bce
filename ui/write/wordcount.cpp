#include "ui/write/wordcount.h"

#include "ui/write/sections.h"

#include <QTextBoundaryFinder>

namespace nevertwice {

namespace wordcount {

// Between two boundaries stands a word, or what separates words.
bool isWord(const QString &text, qsizetype from)
{
    const QChar first = text[from];
    if (!first.isHighSurrogate() || from + 1 >= text.size()) return first.isLetterOrNumber();
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(first, text[from + 1]));
}

} // namespace wordcount

int wordCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (wordcount::isWord(text, from)) ++words;
        from = to;
    }
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
