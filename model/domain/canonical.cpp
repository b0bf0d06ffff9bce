// The canonical bytes of an incident, written in one go: every save needs them, and a tree of values on the way would
// cost more than the rest of it. What comes out is what QJsonDocument makes of toDocument(), byte by byte.
#include "model/domain/document.h"
#include "model/domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kLongestUnit = 6; // "\\u001f"

char *writeCharacter(char *to, uint code)
{
    if (code < 0x800) {
        *to++ = char(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            *to++ = char(0xE0 | (code >> 12));
        } else {
            *to++ = char(0xF0 | (code >> 18));
            *to++ = char(0x80 | ((code >> 12) & 0x3F));
        }
        *to++ = char(0x80 | ((code >> 6) & 0x3F));
    }
    *to++ = char(0x80 | (code & 0x3F));
    return to;
}

char *writeEscape(char *to, uint code)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::pair<uint, char> shorts[] = {{'"', '"'},  {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'},
                                                       {'\n', 'n'}, {'\r', 'r'},  {'\t', 't'}};
    *to++ = '\\';
    for (const auto &[meant, letter] : shorts)
        if (code == meant) {
            *to++ = letter;
            return to;
        }
    for (const char c : {'u', hex[code >> 12], hex[(code >> 8) & 15], hex[(code >> 4) & 15], hex[code & 15]})
        *to++ = c;
    return to;
}

char *writeText(char *to, QStringView text)
{
    *to++ = '"';
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        const uint c = *at++;
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\')
            *to++ = char(c);
        else if (c < 0x80)
            to = writeEscape(to, c);
        else if (!QChar::isSurrogate(c))
            to = writeCharacter(to, c);
        else if (QChar::isHighSurrogate(c) && at < end && QChar::isLowSurrogate(*at))
            to = writeCharacter(to, QChar::surrogateToUcs4(char16_t(c), *at++));
        else
            to = writeEscape(to, c); // half a character, which UTF-8 cannot say
    }
    *to++ = '"';
    return to;
}

void writeText(QByteArray &out, QStringView text)
{
    const qsizetype begin = out.size();
    out.resize(begin + text.size() * kLongestUnit + 2);
    out.truncate(writeText(out.data() + begin, text) - out.constData());
}

// Whatever is rare is left to Qt.
void writeValue(QByteArray &out, const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.append(list.constData() + 1, list.size() - 2);
}

class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArray &out) : m_out(out), m_begin(out.size()) {}

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value)
    {
        begin(QLatin1String(key));
        value.isEmpty() ? void(m_out += "null") : writeText(m_out, value);
    }
    void amount(const char *key, const QJsonValue &value)
    {
        if (!value.isUndefined()) json(QLatin1String(key), value);
    }
    template <typename T> void field(const char *key, const T &value)
    {
        begin(QLatin1String(key));
        write(value);
    }
    bool rest(const QJsonObject &extra)
    {
        const qsizetype known = m_pieces.size();
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            const auto isKnown = [&](const Piece &piece) { return it.key() == piece.name; };
            if (std::any_of(m_pieces.begin(), m_pieces.begin() + known, isKnown)) continue;
            m_names.append(it.key());
            begin({});
            m_pieces.back().other = m_names.size() - 1;
            writeValue(m_out, it.value());
        }
        return true;
    }
    void json(QLatin1String key, const QJsonValue &value)
    {
        begin(key);
        writeValue(m_out, value);
    }
    // Puts what was written in order.
    void finish()
    {
        std::sort(m_pieces.begin(), m_pieces.end(),
                  [this](const Piece &a, const Piece &b) { return comesBefore(a, b); });
        qsizetype length = 2;
        for (const Piece &piece : m_pieces)
            length += endOf(piece) - piece.at + kLongestUnit * lengthOfName(piece) + 4;
        QVarLengthArray<char, 4096> object(length);
        char *to = object.data();
        char separator = '{';
        for (const Piece &piece : m_pieces) {
            *to++ = std::exchange(separator, ',');
            if (piece.other >= 0) {
                to = writeText(to, m_names[piece.other]);
            } else {
                *to++ = '"';
                to = std::copy_n(piece.name.data(), piece.name.size(), to);
                *to++ = '"';
            }
            *to++ = ':';
            to = std::copy_n(m_out.constData() + piece.at, endOf(piece) - piece.at, to);
        }
        if (m_pieces.isEmpty()) *to++ = '{';
        *to++ = '}';
        m_out.truncate(m_begin);
        m_out.append(object.constData(), to - object.constData());
    }

private:
    struct Piece
    {
        QLatin1String name;
        qsizetype other = -1; // where a key we do not know has its name
        qsizetype at = 0;     // where its value begins
        qsizetype index = 0;  // which one it was
    };

    void begin(QLatin1String key)
    {
        m_begins.push_back(m_out.size());
        m_pieces.push_back({key, -1, m_out.size(), m_pieces.size()});
    }
    qsizetype endOf(const Piece &piece) const
    {
        const qsizetype next = piece.index + 1;
        return next < m_begins.size() ? m_begins[next] : m_out.size();
    }
    qsizetype lengthOfName(const Piece &piece) const
    {
        return piece.other < 0 ? piece.name.size() : m_names[piece.other].size();
    }
    QString nameOf(const Piece &piece) const { return piece.other < 0 ? QString(piece.name) : m_names[piece.other]; }
    bool comesBefore(const Piece &a, const Piece &b) const
    {
        if (a.other < 0 && b.other < 0) return a.name < b.name;
        return nameOf(a) < nameOf(b);
    }

    void write(const QString &v) { writeText(m_out, v); }
    void write(const Moment &v) { v.isKnown() ? writeText(m_out, v.text()) : void(m_out += "null"); }
    void write(const QUuid &v)
    {
        if (v.isNull()) {
            m_out += "null";
            return;
        }
        m_out += '"';
        m_out += v.toByteArray(QUuid::WithoutBraces);
        m_out += '"';
    }
    void write(bool v) { m_out += v ? "true" : "false"; }
    void write(int v) { m_out += QByteArray::number(v); }
    void write(double v) { writeValue(m_out, v); }
    void write(qint64 v) { writeValue(m_out, v); }
    void write(const QJsonObject &v) { v.isEmpty() ? void(m_out += "{}") : writeValue(m_out, v); }
    void write(const QMap<QString, QString> &v)
    {
        QJsonObject object;
        for (auto it = v.begin(); it != v.end(); ++it)
            object.insert(it.key(), it.value());
        write(object);
    }
    template <typename E> void write(const Code<E> &v)
    {
        v.isNone() ? void(m_out += "null") : writeText(m_out, v.word());
    }
    template <typename T> void write(const std::optional<T> &v) { v ? write(*v) : void(m_out += "null"); }
    template <typename T> void write(const QList<T> &v)
    {
        char separator = '[';
        for (const T &item : v) {
            m_out += std::exchange(separator, ',');
            write(item);
        }
        m_out += v.isEmpty() ? "[]" : "]";
    }
    template <typename T>
    requires requires(CanonicalWriter &c, const T &v) { visitFields(c, v); }
    void write(const T &v)
    {
        CanonicalWriter inner(m_out);
        visitFields(inner, v);
        inner.finish();
    }

    QByteArray &m_out;
    const qsizetype m_begin;
    QVarLengthArray<Piece, 48> m_pieces;
    QVarLengthArray<qsizetype, 48> m_begins; // of the values, in the order they were written
    QStringList m_names;
};

} // namespace

QByteArray canonicalBytes(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QByteArray canonicalBytes(const Incident &incident)
{
    QByteArray bytes;
    bytes.reserve(16'384);
    CanonicalWriter writer(bytes);
    const std::optional<double> minutes = durationMinutes(incident);
    writer.json("duration_minutes"_L1, minutes ? QJsonValue(*minutes) : QJsonValue());
    writer.json("format"_L1, QLatin1String(kIncidentFormat));
    writer.json("version"_L1, kDocumentVersion);
    visitFields(writer, incident);
    writer.finish();
    return bytes;
}

} // namespace nevertwice
