#include "model/exchange/jsontext.h"

#include "model/domain/exactnumber.h"
#include "model/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace jsontext {

// More names of repeated keys than this help nobody.
constexpr qsizetype kMostNamed = 20;

Error refused(const QString &reason, const QString &advice = u"Compare it with `nevertwice-cli help formats`."_s)
{
    return {Error::Kind::Invalid, {}, reason, advice};
}

// JSON begins with two ASCII characters, so a NUL among the first two bytes is UTF-16 without a mark.
QByteArray toUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) return bytes.mid(3);
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QString(QStringDecoder(*marked).decode(bytes)).toUtf8();
    if (bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0')) {
        const auto order = bytes[0] == '\0' ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
        return QString(QStringDecoder(order).decode(bytes)).toUtf8();
    }
    return bytes;
}

// A text that begins with the mark of a kept number would become one: the mark goes as it would from any text. What it
// becomes is as long, so that every place is where it was.
QByteArray withoutNumberMarks(QByteArray utf8)
{
    utf8.replace("\xEF\xB7\x90", "\xEF\xBF\xBD");
    for (qsizetype at = utf8.indexOf('\\'); at >= 0; at = utf8.indexOf('\\', at + 2))
        if (utf8.mid(at + 1, 5).compare("ufdd0", Qt::CaseInsensitive) == 0) utf8.replace(at, 6, "\\ufffd");
    return utf8;
}

// Moves over the characters of the number that begins here.
QByteArray digitsAt(const QByteArray &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && QByteArrayView("+-.0123456789Ee").contains(text[at]))
        ++at;
    return text.mid(begin, at - begin);
}

bool beginsANumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

QByteArray kept(const QByteArray &digits)
{
    return '"' + keptNumber(digits).toString().toUtf8() + '"';
}

// Qt takes no number that a double does not reach, and calls the whole no JSON. The text may be none indeed.
QByteArray withNumbersInReach(const QByteArray &utf8)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (utf8[at] == '"') {
            for (++at; at < utf8.size() && utf8[at] != '"'; ++at)
                if (utf8[at] == '\\') ++at;
        } else if (beginsANumber(utf8[at])) {
            const qsizetype begin = at;
            const QByteArray digits = digitsAt(utf8, at);
            if (needsItsDigits(digits)) {
                out += utf8.mid(from, begin - from) + kept(digits);
                from = at;
            }
            --at;
        }
    }
    return out + utf8.mid(from);
}

Error described(const QJsonParseError &error, const QByteArray &utf8)
{
    // A number or a text alone is JSON too, which Qt takes inside a list only.
    if (error.error == QJsonParseError::IllegalValue && QJsonDocument::fromJson('[' + utf8 + ']').array().size() == 1)
        return refused(u"it holds a single value where an object is wanted"_s);
    const qsizetype offset = std::min<qsizetype>(error.offset, utf8.size());
    const qsizetype line = QByteArrayView(utf8).first(offset).count('\n') + 1;
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
    case QJsonParseError::TerminationByNumber:
        if (offset == utf8.size())
            return refused(u"the JSON breaks off before it is complete"_s, u"Fetch or export the file again."_s);
        return refused(u"it is no JSON (line %1 holds something where a key in quotes, a comma or a closing bracket is "
                       "wanted)"_s.arg(line),
                       u"Correct the file, or export it again."_s);
    case QJsonParseError::DeepNesting:
        return {Error::Kind::TooLarge,
                {},
                u"the JSON nests deeper than %1 levels"_s.arg(kDeepestJson),
                u"Compare it with `nevertwice-cli help formats`."_s};
    case QJsonParseError::IllegalUTF8String:
        return refused(u"it is not UTF-8 text (line %1)"_s.arg(line), u"Save it as UTF-8."_s);
    default:
        break;
    }
    return refused(u"it is no JSON (%1 in line %2)"_s.arg(error.errorString()).arg(line));
}

// What stands around the documents of an export of several, `{"incidents": [...]}`.
constexpr int kLevelsOfAList = 2;

// Walks text that is known to be sound JSON, for what the parser does not tell: keys that stand twice in one object,
// as they are once they are cleaned, how deep it nests, and the numbers that it would round.
class Scan
{
public:
    explicit Scan(const QByteArray &text) : m_text(text) {}

    Result<QStringList> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '{' || c == '[') {
                m_open.push_back({c == '{', {}, {}, 1});
                if (m_open.size() > size_t(kDeepestJson)) {
                    if (m_open.size() > size_t(kDeepestJson + kLevelsOfAList) || !isInAList()) return tooDeep();
                    m_needsAList = true;
                }
                m_keyIsNext = c == '{';
            } else if (c == '}' || c == ']') {
                if (m_needsAList && m_open.size() == 1 && m_open.front().keys.contains("format")) return tooDeep();
                m_open.pop_back();
                m_keyIsNext = false;
            } else if (c == ',') {
                m_keyIsNext = m_open.back().isObject;
                ++m_open.back().index;
            } else if (c == '"') {
                string();
            } else if (beginsANumber(c)) {
                number();
            }
        }
        return m_repeated;
    }

    // The text with such numbers as they are kept, and with clean keys: of two that become the same the last is taken.
    // Nothing where it is so already.
    QByteArray cleaned() const
    {
        QByteArray out;
        qsizetype from = 0;
        for (const Change &change : m_changes) {
            out += m_text.mid(from, change.at - from) + change.instead;
            from = change.at + change.length;
        }
        return from == 0 ? QByteArray() : out + m_text.mid(from);
    }

private:
    struct Level
    {
        bool isObject = false;
        QSet<QByteArray> keys; // views into the text wherever a key has no escapes
        QByteArray key;
        int index = 1;
    };
    struct Change
    {
        qsizetype at;
        qsizetype length;
        QByteArray instead;
    };

    // What was taken in as a file of its own has to come back from an export of several.
    bool isInAList() const
    {
        return m_open[0].isObject && m_open[0].key == "incidents" && !m_open[1].isObject && m_open[2].isObject;
    }
    Error tooDeep() const { return described({0, QJsonParseError::DeepNesting}, m_text); }

    void string()
    {
        const qsizetype begin = ++m_at;
        bool escaped = false;
        for (; m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        if (!std::exchange(m_keyIsNext, false)) return;
        Level &level = m_open.back();
        level.key = QByteArray::fromRawData(m_text.constData() + begin, m_at - begin);
        // What a cleaning changes is escaped, or begins with one of these bytes.
        if (escaped || std::any_of(level.key.begin(), level.key.end(), [](char c) { return uchar(c) >= 0xEF; }))
            clean(level.key, begin);
        if (level.keys.contains(level.key)) repeated();
        level.keys.insert(level.key);
    }

    void number()
    {
        const qsizetype begin = m_at;
        const QByteArray digits = digitsAt(m_text, m_at);
        if (needsItsDigits(digits)) m_changes.push_back({begin, digits.size(), kept(digits)});
        --m_at;
    }

    void clean(QByteArray &key, qsizetype begin)
    {
        const QString given = QJsonDocument::fromJson("[\"" + key + "\"]").array().first().toString();
        const QString clean = sanitizeText(given);
        if (clean != given) {
            const QByteArray list = QJsonDocument(QJsonArray{clean}).toJson(QJsonDocument::Compact);
            m_changes.push_back({begin, key.size(), list.mid(2, list.size() - 4)});
        }
        key = clean.toUtf8();
    }

    void repeated()
    {
        if (m_repeated.size() >= kMostNamed) return;
        QString path;
        for (const Level &level : m_open) {
            if (level.isObject)
                path += (path.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(level.key);
            else
                path += u'/' + QString::number(level.index);
        }
        m_repeated.append(path);
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_keyIsNext = false;
    std::vector<Level> m_open;
    QStringList m_repeated;
    bool m_needsAList = false; // it is so deep that only documents in a list may be
    std::vector<Change> m_changes;
};

} // namespace jsontext

Result<JsonText> readJsonText(const QByteArray &bytes)
{
    using namespace jsontext;
    if (bytes.size() > kMostJsonBytes)
        return Error{Error::Kind::TooLarge,
                     {},
                     u"it is larger than %1 MB"_s.arg(kMostJsonBytes >> 20),
                     u"Divide it into smaller files."_s};
    QByteArray utf8 = withoutNumberMarks(toUtf8(bytes));
    if (utf8.trimmed().isEmpty()) return refused(u"it is empty"_s, u"Fetch or export the file again."_s);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::IllegalNumber) {
        utf8 = withNumbersInReach(utf8);
        document = QJsonDocument::fromJson(utf8, &error);
    }
    if (error.error != QJsonParseError::NoError) return described(error, utf8);
    Scan scan(utf8);
    auto repeated = scan.run();
    if (!repeated) return repeated.error();
    if (const QByteArray clean = scan.cleaned(); !clean.isEmpty()) document = QJsonDocument::fromJson(clean);
    return JsonText{document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), *repeated};
}

QByteArray writeJsonText(const QJsonObject &object)
{
    return withNumbers(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace nevertwice
