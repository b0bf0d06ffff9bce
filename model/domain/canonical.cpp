// The canonical bytes of an incident, written in one go: every save needs them, and a tree of values on the way would
// cost more than the rest of it. What comes out is what QJsonDocument makes of toDocument(), byte by byte.
#include "model/domain/document.h"
#include "model/domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kLongestUnit = 6; // "\\u001f"
constexpr qsizetype kUsualSize = 32'768;

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
    if (value.isString()) return writeText(out, value.toString());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.append(list.constData() + 1, list.size() - 2);
}

// What stands in a document beside the fields, in alphabetical order.
using Computed = std::span<const std::pair<QLatin1String, QJsonValue>>;

// Where the fields of a value lie, in the order they are visited.
struct FieldPlaces
{
    QVarLengthArray<const void *, 48> places;

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value) { field(key, value); }
    template <typename T> void field(const char *, const T &value) { places.append(&value); }
    bool rest(const QJsonObject &) { return true; }
};

// What was written of an earlier state: fields that are as they were then are taken over.
struct Earlier
{
    const FieldPlaces &fields;
    const CanonicalForm &form;
};

class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArray &out, Computed computed = {}, const Earlier *earlier = nullptr)
        : m_out(out), m_computed(computed), m_earlier(earlier), m_begin(out.size())
    {
    }

    void text(const char *key, const QString &value) { field(key, value); }
    void label(const char *key, const QString &value)
    {
        begin(QLatin1String(key));
        if (tookOver(value)) return;
        value.isEmpty() ? void(m_out += "null") : writeText(m_out, value);
    }
    void amount(const char *key, const QJsonValue &value)
    {
        if (value.isUndefined()) return;
        begin(QLatin1String(key));
        writeValue(m_out, value);
    }
    template <typename T> void field(const char *key, const T &value)
    {
        begin(QLatin1String(key));
        if (!tookOver(value)) write(value);
    }
    bool rest(const QJsonObject &extra)
    {
        while (!m_computed.empty())
            writeComputed();
        const qsizetype known = m_pieces.size();
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            const auto isKnown = [&](const Piece &piece) { return it.key() == piece.name; };
            if (std::any_of(m_pieces.begin(), m_pieces.begin() + known, isKnown)) continue;
            m_names.append(it.key());
            beginPiece({{}, m_names.size() - 1}, 0);
            m_isInOrder = false;
            writeText(m_out, it.key());
            m_out += ':';
            writeValue(m_out, it.value());
        }
        return true;
    }
    void finish()
    {
        if (m_pieces.isEmpty()) m_out += '{';
        m_out += '}';
        if (!m_isInOrder) putInOrder();
    }
    // Where the keys with their values begin, and the last one ends; none where they were put in order afterwards.
    QList<qsizetype> begins() const
    {
        if (!m_isInOrder || m_begins.isEmpty()) return {};
        QList<qsizetype> all(m_begins.begin(), m_begins.end());
        all.append(m_out.size());
        return all;
    }

private:
    // A key and its value, as they were written.
    struct Piece
    {
        QLatin1String name;
        qsizetype other = -1; // where a key we do not know has its name
        qsizetype at = 0;
        qsizetype index = 0; // which one it was
    };

    // The value of the piece just begun, as it was written of the earlier state, where it has not changed since.
    template <typename T> bool tookOver(const T &value)
    {
        if (!m_earlier) return false;
        const void *const was = m_earlier->fields.places[m_field++];
        if (!isThatOf(*static_cast<const T *>(was), value)) return false;
        const qsizetype piece = m_pieces.size() - 1;
        const qsizetype from = m_earlier->form.begins[piece] + (m_out.size() - m_begins.back());
        m_out.append(m_earlier->form.bytes.constData() + from, m_earlier->form.begins[piece + 1] - 1 - from);
        return true;
    }

    // Whether two texts or lists are one in memory. What is merely equal may be written differently: 0 and -0, say.
    static bool isThatOf(const QString &a, const QString &b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }
    template <typename T> static bool isThatOf(const QList<T> &a, const QList<T> &b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }
    template <typename T> static bool isThatOf(const T &, const T &) { return false; }

    void begin(QLatin1String key)
    {
        while (!m_computed.empty() && m_computed.front().first < key)
            writeComputed();
        beginKnown(key);
    }
    void writeComputed()
    {
        const auto &[key, value] = m_computed.front();
        m_computed = m_computed.subspan(1);
        beginKnown(key);
        writeValue(m_out, value);
    }
    void beginKnown(QLatin1String key)
    {
        if (!m_pieces.isEmpty() && key < m_pieces.back().name) m_isInOrder = false;
        char *to = beginPiece({key}, key.size() + 3);
        *to++ = '"';
        to = std::copy_n(key.data(), key.size(), to);
        *to++ = '"';
        *to = ':';
    }
    // Where the key is to be written, which takes so many bytes.
    char *beginPiece(Piece piece, qsizetype lengthOfKey)
    {
        const qsizetype end = m_out.size();
        m_out.resize(end + 1 + lengthOfKey);
        m_out.data()[end] = m_pieces.isEmpty() ? '{' : ',';
        piece.at = end + 1;
        piece.index = m_pieces.size();
        m_begins.push_back(piece.at);
        m_pieces.push_back(piece);
        return m_out.data() + piece.at;
    }
    void putInOrder()
    {
        std::sort(m_pieces.begin(), m_pieces.end(),
                  [this](const Piece &a, const Piece &b) { return comesBefore(a, b); });
        m_begins.push_back(m_out.size());
        QVarLengthArray<char, 4096> object(m_out.size() - m_begin);
        char *to = object.data();
        char separator = '{';
        for (const Piece &piece : m_pieces) {
            *to++ = std::exchange(separator, ',');
            // Behind every piece stands a comma, or the end of the object.
            to = std::copy_n(m_out.constData() + piece.at, m_begins[piece.index + 1] - 1 - piece.at, to);
        }
        *to = '}';
        std::copy_n(object.constData(), object.size(), m_out.data() + m_begin);
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
    Computed m_computed;
    const Earlier *const m_earlier;
    qsizetype m_field = 0; // of those the earlier state has, too
    const qsizetype m_begin;
    QVarLengthArray<Piece, 48> m_pieces;
    QVarLengthArray<qsizetype, 48> m_begins; // of the pieces, in the order they were written
    QStringList m_names;
    bool m_isInOrder = true;
};

} // namespace

QByteArray canonicalBytes(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

CanonicalForm canonicalForm(const Incident &incident, QByteArray memory, const Incident *before,
                            const CanonicalForm &formBefore)
{
    CanonicalForm form{std::move(memory), {}};
    form.bytes.reserve(kUsualSize);
    form.bytes.resize(0);
    const std::optional<double> minutes = durationMinutes(incident);
    const std::pair<QLatin1String, QJsonValue> computed[] = {
        {"duration_minutes"_L1, minutes ? QJsonValue(*minutes) : QJsonValue()},
        {"format"_L1, QLatin1String(kIncidentFormat)},
        {"version"_L1, kDocumentVersion}};
    FieldPlaces fields;
    if (before && !formBefore.begins.isEmpty()) visitFields(fields, *before);
    const Earlier earlier{fields, formBefore};
    CanonicalWriter writer(form.bytes, computed, fields.places.isEmpty() ? nullptr : &earlier);
    visitFields(writer, incident);
    writer.finish();
    form.begins = writer.begins();
    return form;
}

QByteArray canonicalBytes(const Incident &incident, QByteArray memory)
{
    return canonicalForm(incident, std::move(memory)).bytes;
}

} // namespace nevertwice
