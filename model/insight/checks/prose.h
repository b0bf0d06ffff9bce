#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nevertwice {

class PhraseTable;

// A text of Markdown as a reader takes it: its words with their places, and in whose voice each is said. One pass over
// the text, whatever it holds.
class Prose
{
public:
    enum class Voice {
        Own,    // the report itself speaks
        Quoted, // somebody's words: between quotation marks, or a block that is quoted
        Code    // code, addresses, tags
    };
    struct Word
    {
        qsizetype at = 0;
        qsizetype length = 0;
        QString lower; // "don't" has a straight apostrophe, whatever the text has
        Voice voice = Voice::Own;
        int sentence = 0;
        bool startsUpper = false;
        quint64 lists = 0; // one bit for each list of phrases (PhraseTable) that has one beginning with this word
    };

    explicit Prose(const QString &text);

    const QString &text() const { return m_text; }
    const QList<Word> &words() const { return m_words; }
    // Lists of words behind "<!-- nevertwice: off", the switches for checks.
    const QStringList &switchedOff() const { return m_switchedOff; }

    // The words of the sentence that this word stands in: first, and one behind the last.
    qsizetype sentenceBegin(qsizetype word) const;
    qsizetype sentenceEnd(qsizetype word) const;
    // Nothing but marks of Markdown and words that hold a place: "TBD", "n/a", "to be written".
    bool isBlank() const;

private:
    void scanLine(qsizetype begin, qsizetype end);
    qsizetype scanMark(qsizetype at, qsizetype end);
    qsizetype scanQuote(qsizetype at, qsizetype end);
    qsizetype scanWord(qsizetype at, qsizetype end, Voice voice);
    void scanCode(qsizetype begin, qsizetype end);
    void scanOff(QStringView comment);

    QString m_text;
    const PhraseTable &m_lists;
    QList<Word> m_words;
    QStringList m_switchedOff;
    QString m_fence;         // the mark that will end the block of code we are in
    qsizetype m_skipTo = 0;  // inside a comment that goes over lines
    qsizetype m_quoteTo = 0; // inside a quotation
    bool m_isCommentOpen = false;
    int m_sentence = 0;
};

} // namespace nevertwice
