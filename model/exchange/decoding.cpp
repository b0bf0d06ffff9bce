#include "model/exchange/decoding.h"

#include "model/domain/text.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace decoding {

// What Windows-1252 has at 0x80 to 0x9f; five of them are nothing and stand for themselves.
constexpr std::array<char16_t, 32> kHighRow{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                            0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                            0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

constexpr qsizetype kPiece = 256 * 1024; // whoever gives it up waits as long as that takes

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) c = QChar(kHighRow[c.unicode() - 0x80]);
    return text;
}

// How far all three rounds over a text are: bytes to letters, letters put right, line ends.
class Rounds
{
public:
    Rounds(qsizetype size, const DecodingProgress &progress) : m_size(size), m_progress(progress) {}

    bool go(int round, qsizetype done, qsizetype all) const
    {
        return !m_progress || m_progress((m_size / 3) * round + m_size / 3 * (done / 1024) / (all / 1024 + 1), m_size);
    }

private:
    qsizetype m_size;
    const DecodingProgress &m_progress;
};

// The byte a character was, where it was one of Windows-1252 beyond ASCII.
std::optional<uchar> highByteOf(QChar c)
{
    if (c.unicode() >= 0xa0 && c.unicode() <= 0xff) return uchar(c.unicode());
    if (c.unicode() < 0x80) return std::nullopt;
    for (size_t i = 0; i < kHighRow.size(); ++i)
        if (kHighRow[i] == c.unicode()) return uchar(0x80 + i);
    return std::nullopt;
}

int tailOf(uchar lead)
{
    if (lead >= 0xc2 && lead <= 0xdf) return 1;
    if (lead >= 0xe0 && lead <= 0xef) return 2;
    return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

// The character that UTF-8 bytes were before somebody read them as Windows-1252, and how many of them there are.
QString mendedAt(const QString &text, qsizetype at, qsizetype &length)
{
    const auto lead = highByteOf(text[at]);
    const int tail = lead ? tailOf(*lead) : 0;
    if (tail == 0 || at + tail >= text.size()) return {};
    QByteArray bytes(1, char(*lead));
    for (int i = 1; i <= tail; ++i) {
        const auto byte = highByteOf(text[at + i]);
        if (!byte || *byte < 0x80 || *byte > 0xbf) return {};
        bytes.append(char(*byte));
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString character = decoder(bytes);
    length = tail + 1;
    return decoder.hasError() || character.contains(QChar::ReplacementCharacter) ? QString() : character;
}

// False where it was given up.
bool mend(QString &text, const Rounds &rounds, bool &isMended)
{
    QString out;
    qsizetype kept = 0;
    for (qsizetype i = 0, told = 0; i < text.size(); ++i) {
        if (i - told >= kPiece && !rounds.go(1, told = i, text.size())) return false;
        if (text[i].unicode() < 0xc2 || text[i].unicode() > 0xf4) continue;
        qsizetype length = 0;
        const QString character = mendedAt(text, i, length);
        if (character.isEmpty()) continue;
        out += QStringView(text).sliced(kept, i - kept);
        out += character;
        i += length - 1;
        kept = i + 1;
    }
    isMended = kept > 0;
    if (!isMended) return true;
    out += QStringView(text).sliced(kept);
    text = out;
    return true;
}

// Where a piece can end: not within a line end or a letter of two halves, and not before a mark, which only the first
// piece may lose.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    qsizetype end = std::min(from + kPiece, text.size());
    const auto isInside = [&text](qsizetype at) {
        return (text[at] == u'\n' && text[at - 1] == u'\r') || text[at].isLowSurrogate() ||
               text[at] == QChar::ByteOrderMark;
    };
    while (end < text.size() && isInside(end))
        ++end;
    return end;
}

std::optional<QString> sanitized(const QString &text, const Rounds &rounds)
{
    if (text.size() <= kPiece) return sanitizeText(text);
    QString out;
    out.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from);
        out += sanitizeText(text.sliced(from, end - from));
        if (!rounds.go(2, from = end, text.size())) return std::nullopt;
    }
    return out;
}

std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) return marked;
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 65'536);
    for (qsizetype i = 0; i < looked; ++i)
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    if ((even + odd) * 20 <= looked) return std::nullopt;
    return even > odd ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

// Bytes at the end that begin a letter of UTF-8 which is not all there.
qsizetype begunAtEnd(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = uchar(bytes[bytes.size() - back]);
        if ((byte & 0xc0) != 0x80) return tailOf(byte) >= back ? back : 0;
    }
    return 0;
}

// By the decoder, else as Windows-1252; nothing where it was given up.
std::optional<QString> lettersOf(const QByteArray &bytes, DecodedText::Encoding &encoding, const Rounds &rounds)
{
    const auto wide = wideEncodingOf(bytes);
    const bool isWide = wide && *wide != QStringConverter::Utf8;
    if (isWide) {
        const bool isUtf16 = *wide == QStringConverter::Utf16LE || *wide == QStringConverter::Utf16BE ||
                             *wide == QStringConverter::Utf16;
        encoding = isUtf16 ? DecodedText::Encoding::Utf16 : DecodedText::Encoding::Utf32;
    }
    QStringDecoder decoder(wide.value_or(QStringConverter::Utf8));
    QString text;
    text.reserve(isWide ? bytes.size() / 2 : bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        const QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(kPiece, bytes.size() - at));
        if (encoding == DecodedText::Encoding::Windows1252)
            text += fromWindows1252(piece);
        else
            text += decoder(piece);
        if (!isWide && encoding == DecodedText::Encoding::Utf8 && decoder.hasError()) {
            encoding = DecodedText::Encoding::Windows1252; // all of it, from its first byte
            text.clear();
            at = -kPiece;
        }
        if (at >= 0 && !rounds.go(0, at, bytes.size())) return std::nullopt;
    }
    const qsizetype begun = encoding == DecodedText::Encoding::Utf8 ? begunAtEnd(bytes) : 0;
    if (begun == 0) return text;
    // The decoder waits for the rest of it. Where it is the only letter beyond ASCII, it is one of Windows-1252.
    const bool isOnlyOne = text.size() + begun == bytes.size();
    if (isOnlyOne) encoding = DecodedText::Encoding::Windows1252;
    text += isOnlyOne ? fromWindows1252(bytes.last(begun)) : QString(QChar::ReplacementCharacter);
    return text;
}

} // namespace decoding

std::optional<DecodedText> decodedWhile(const QByteArray &bytes, const DecodingProgress &progress)
{
    DecodedText result;
    const decoding::Rounds rounds(bytes.size(), progress);
    auto text = decoding::lettersOf(bytes, result.encoding, rounds);
    if (!text || !decoding::mend(*text, rounds, result.isMended)) return std::nullopt;
    // A CR alone ends a line, too; sanitizeText says so.
    auto sound = decoding::sanitized(*text, rounds);
    if (!sound) return std::nullopt;
    result.text = *std::move(sound);
    return result;
}

DecodedText decoded(const QByteArray &bytes)
{
    return *decodedWhile(bytes, {}); // nobody gives it up
}

} // namespace nevertwice
