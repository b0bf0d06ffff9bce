#include "ui/write/spelling.h"

#include "ui/write/dictionary.h"
#include "ui/write/markdownspans.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kShortestWord = 2;
constexpr qsizetype kMostAnswers = 20'000;
constexpr qsizetype kLongestSpelled = 60;
constexpr qsizetype kLongestCheckedLine = 20'000;

QString pathOf(const QStringList &folders, const QString &language)
{
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + language;
        if (QFile::exists(path + ".aff"_L1) && QFile::exists(path + ".dic"_L1)) return path;
    }
    return {};
}

// Words of those who run systems, which no dictionary of a language has.
QSet<QString> readTradeWords()
{
    QSet<QString> words;
    QFile file(u":/words/trade.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        words.insert(line.trimmed().toLower());
    return words;
}

void blankOut(QString &line, int start, int length)
{
    for (int i = start; i < start + length; ++i)
        line[i] = u' ';
}

// The line with spaces in the place of all that is not written in words.
QString proseOf(const QString &line)
{
    QString prose = line;
    const QList<MarkdownSpan> spans = spansOf(line);
    for (const MarkdownSpan &span : spans) {
        switch (span.kind) {
        case MarkdownSpan::Kind::Code:
        case MarkdownSpan::Kind::Url:
        case MarkdownSpan::Kind::Reference:
            blankOut(prose, span.start, span.length);
            break;
        case MarkdownSpan::Kind::Link:
        case MarkdownSpan::Kind::Image:
        case MarkdownSpan::Kind::Bold:
        case MarkdownSpan::Kind::Italic:
        case MarkdownSpan::Kind::Struck:
            blankOut(prose, span.start, span.opening);
            blankOut(prose, span.end() - span.closing, span.closing);
            break;
        }
    }
    for (QChar &c : prose)
        if (u"|*()[]\"“”„«»"_s.contains(c)) c = u' ';
    return prose;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isWordLetter(QChar c)
{
    return c.isLetter() || c.isMark() || isApostrophe(c);
}

// A path, a host, a flag, a variable: what stands between two spaces is no prose when it has such a sign inside.
bool isNameOfThing(QStringView piece)
{
    if (piece.startsWith(u"--"_s) || piece.startsWith(u'@') || piece.startsWith(u'#')) return true;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        if (c.isDigit() || u"_/\\@=<>{}$~&%^`+"_s.contains(c)) return true;
        const bool isInside =
            i > 0 && i + 1 < piece.size() && piece[i - 1].isLetterOrNumber() && piece[i + 1].isLetterOrNumber();
        if (isInside && (c == u'.' || c == u':' || c == u'#')) return true;
    }
    return false;
}

// HTTP, eth, checkoutService: capitals inside make a name.
bool isAbbreviation(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

void collectWords(QStringView piece, int start, QList<SpelledWord> &words)
{
    for (qsizetype from = 0; from < piece.size();) {
        if (!isWordLetter(piece[from])) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < piece.size() && isWordLetter(piece[end]))
            ++end;
        qsizetype first = from;
        qsizetype last = end;
        while (first < last && isApostrophe(piece[first]))
            ++first;
        while (last > first && isApostrophe(piece[last - 1]))
            --last;
        const QStringView word = piece.sliced(first, last - first);
        if (word.size() >= kShortestWord && word.size() <= kLongestSpelled && !isAbbreviation(word))
            words.append({start + int(first), word.toString()});
        from = end;
    }
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    for (const QString &folder : {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/share/myspell"_s})
        if (!folders.contains(folder)) folders.append(folder);
    return folders;
}

QStringList spellingLanguages(const QStringList &folders)
{
    QStringList languages;
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({u"*.aff"_s}, QDir::Files);
        for (const QString &file : files) {
            const QString language = file.chopped(4);
            if (!languages.contains(language) && !pathOf({folder}, language).isEmpty()) languages.append(language);
        }
    }
    languages.sort();
    return languages;
}

QString spellingLanguageName(const QString &language)
{
    const QLocale locale(language);
    // A dictionary may have a name no locale has: "en_US-large", "medical".
    if (locale.language() == QLocale::C || locale.name() != language) return language;
    QString name = locale.nativeLanguageName();
    name[0] = name[0].toUpper();
    return u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName());
}

QString spellingLanguageFor(const QString &wish, const QString &system, const QStringList &installed)
{
    if (wish == QLatin1StringView(kNoSpelling)) return {};
    if (wish != QLatin1StringView(kSystemSpelling) && installed.contains(wish)) return wish;
    if (installed.contains(system)) return system;
    const QString spoken = system == "C"_L1 ? u"en"_s : system.section(u'_', 0, 0);
    for (const QString &language : installed)
        if (language.section(u'_', 0, 0) == spoken) return language;
    return {};
}

QList<SpelledWord> wordsOf(const QString &line)
{
    QList<SpelledWord> words;
    const QString prose = proseOf(line.left(kLongestCheckedLine));
    for (qsizetype from = 0; from < prose.size();) {
        if (prose[from].isSpace()) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < prose.size() && !prose[end].isSpace())
            ++end;
        const QStringView piece = QStringView(prose).sliced(from, end - from);
        if (!isNameOfThing(piece)) collectWords(piece, int(from), words);
        from = end;
    }
    return words;
}

Spelling::Spelling(QStringList folders, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_tradeWords(readTradeWords())
{
}

Spelling::~Spelling() = default;

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language) return;
    m_language = language;
    m_dictionary.reset();
    m_answers.clear();
    emit changed();
    const QString path = language.isEmpty() ? QString() : pathOf(m_folders, language);
    if (path.isEmpty()) return;
    QPointer<Spelling> self(this);
    QThreadPool::globalInstance()->start([self, path, language] {
        std::shared_ptr<Dictionary> dictionary = openDictionary(path);
        // Through the application, which outlives every worker; `self` is looked at on its own thread alone.
        QMetaObject::invokeMethod(qApp, [self, language, dictionary] {
            if (!self || self->m_language != language || !dictionary) return;
            self->m_dictionary = dictionary;
            emit self->changed();
        });
    });
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_ownWords.clear();
    for (const QString &word : words)
        m_ownWords.insert(word.toLower());
    emit changed();
}

void Spelling::addWord(const QString &word)
{
    m_ownWords.insert(word.toLower());
    emit wordAdded(word);
    emit changed();
}

bool Spelling::isRight(const QString &word) const
{
    if (!m_dictionary) return true;
    const QString low = word.toLower();
    if (m_ownWords.contains(low) || m_tradeWords.contains(low)) return true;
    if (const auto known = m_answers.constFind(word); known != m_answers.constEnd()) return *known;
    if (m_answers.size() >= kMostAnswers) m_answers.clear();
    QString plain = word;
    const bool isKnown = m_dictionary->knows(plain.replace(u'\u2019', u'\''));
    m_answers.insert(word, isKnown);
    return isKnown;
}

void Spelling::suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> tell) const
{
    if (!m_dictionary) return;
    const QPointer<QObject> listener(context);
    QThreadPool::globalInstance()->start([dictionary = m_dictionary, word, listener, tell = std::move(tell)] {
        const QStringList words = dictionary->suggestions(word);
        QMetaObject::invokeMethod(qApp, [listener, words, tell] {
            if (listener) tell(words);
        });
    });
}

} // namespace nevertwice
