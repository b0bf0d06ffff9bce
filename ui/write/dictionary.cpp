#include "ui/write/dictionary.h"

#ifdef NEVERTWICE_HUNSPELL
#include <hunspell.hxx>
#endif

#include <QFile>
#include <QFileInfo>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

#ifdef NEVERTWICE_HUNSPELL

namespace {

enum class Letters { Utf8, Latin1 };

class HunspellDictionary : public Dictionary
{
public:
    HunspellDictionary(const QString &path, Letters letters)
        : m_hunspell(QFile::encodeName(path + ".aff"_L1).constData(), QFile::encodeName(path + ".dic"_L1).constData()),
          m_letters(letters)
    {
    }

    bool knows(const QString &word) const override
    {
        // What cannot be written in the letters of the dictionary is no word of its language.
        if (m_letters == Letters::Latin1 && QString::fromLatin1(word.toLatin1()) != word) return true;
        const std::scoped_lock lock(m_mutex);
        return m_hunspell.spell(encoded(word));
    }

    QStringList suggestions(const QString &word) const override
    {
        const std::scoped_lock lock(m_mutex);
        QStringList words;
        for (const std::string &suggestion : m_hunspell.suggest(encoded(word)))
            words.append(m_letters == Letters::Utf8
                             ? QString::fromStdString(suggestion)
                             : QString::fromLatin1(suggestion.data(), qsizetype(suggestion.size())));
        return words;
    }

private:
    std::string encoded(const QString &word) const
    {
        return m_letters == Letters::Utf8 ? word.toStdString() : word.toLatin1().toStdString();
    }

    mutable std::mutex m_mutex;
    mutable Hunspell m_hunspell;
    Letters m_letters;
};

// The letters an .aff file says it is written in.
QByteArray encodingOf(const QString &path)
{
    QFile file(path + ".aff"_L1);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (int line = 0; line < 200 && !file.atEnd(); ++line) {
        QByteArray text = file.readLine(1024).trimmed();
        if (text.startsWith("\xef\xbb\xbf")) text.remove(0, 3);
        if (text.startsWith("SET ")) return text.mid(4).trimmed().toUpper();
    }
    return "ISO8859-1";
}

std::shared_ptr<Dictionary> readDictionary(const QString &path)
{
    // Nobody waits for a pipe of that name.
    if (!QFileInfo(path + ".aff"_L1).isFile() || !QFileInfo(path + ".dic"_L1).isFile()) return {};
    const QByteArray encoding = encodingOf(path);
    if (encoding == "UTF-8") return std::make_shared<HunspellDictionary>(path, Letters::Utf8);
    if (encoding == "ISO8859-1" || encoding == "ISO8859-15")
        return std::make_shared<HunspellDictionary>(path, Letters::Latin1);
    return {};
}

} // namespace

std::shared_ptr<Dictionary> openDictionary(const QString &path)
{
    static std::mutex mutex;
    static QString lastPath;
    static std::shared_ptr<Dictionary> last;
    const std::scoped_lock lock(mutex);
    if (!last || path != lastPath) {
        last = readDictionary(path);
        lastPath = path;
    }
    return last;
}

#else

std::shared_ptr<Dictionary> openDictionary(const QString &)
{
    return {};
}

#endif

} // namespace nevertwice
