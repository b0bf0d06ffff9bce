#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace nevertwice {

class Dictionary;

// Where the dictionaries of the system and of the person lie.
QStringList dictionaryFolders();

// "de_DE", "en_US": those whose dictionaries lie there and can be read.
QStringList spellingLanguages(const QStringList &folders = dictionaryFolders());
// How a person knows a language: "Deutsch (Deutschland)".
QString spellingLanguageName(const QString &language);

// What a person can wish: a language, none, or that of the system.
inline constexpr auto kNoSpelling = "off";
inline constexpr auto kSystemSpelling = "system";
// The language such a wish comes to where these are installed; empty for none. A system in one country's German is
// checked in another's rather than not at all, but never in another language.
QString spellingLanguageFor(const QString &wish, const QString &system, const QStringList &installed);

// What is spelled right, for all texts of a workspace: a dictionary of the system, the words of the trade and the words
// people added. Without a dictionary nothing is wrong. Dictionaries are read on a worker: until it is there, isReady()
// is false.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QStringList folders = dictionaryFolders(), QObject *parent = nullptr);
    ~Spelling() override;

    QStringList languages() const { return spellingLanguages(m_folders); }
    // None switches it off.
    void setLanguage(const QString &language);
    QString language() const { return m_language; }
    bool isReady() const { return m_dictionary != nullptr; }

    void setOwnWords(const QStringList &words);
    void addWord(const QString &word);

    // Asks for what stands in a line, not for what it means: see wordsOf().
    bool isRight(const QString &word) const;
    // Looked up on a worker, told to `context` where that still lives.
    void suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> tell) const;

signals:
    // Ask again: another language is ready, or there are other words.
    void changed();
    // To be kept with the workspace.
    void wordAdded(const QString &word);

private:
    QStringList m_folders;
    QString m_language;
    std::shared_ptr<Dictionary> m_dictionary;
    // What it said: the words of a line are asked for again with every key, and a dictionary takes its time over those
    // it does not know.
    mutable QHash<QString, bool> m_answers;
    QSet<QString> m_tradeWords;
    QSet<QString> m_ownWords;
};

struct SpelledWord
{
    int start = 0;
    QString text;

    bool operator==(const SpelledWord &) const = default;
};

// The words of a line of Markdown that spelling means anything for: no code, addresses, refs, names of things, numbers
// or abbreviations.
QList<SpelledWord> wordsOf(const QString &line);

} // namespace nevertwice
