#include "model/exchange/decoding.h"

#include "model/domain/text.h"

#include <QStringConverter>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace decoding {

// What Windows-1252 has at 0x80 to 0x9f; five of them are nothing and stand for themselves.
constexpr std::array<char16_t, 32> kHighRow{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                            0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                            0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) c = QChar(kHighRow[c.unicode() - 0x80]);
    return text;
}

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

bool mend(QString &text)
{
    QString out;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0xc2 || text[i].unicode() > 0xf4) continue;
        qsizetype length = 0;
        const QString character = mendedAt(text, i, length);
        if (character.isEmpty()) continue;
        out += QStringView(text).sliced(kept, i - kept);
        out += character;
        i += length - 1;
        kept = i + 1;
    }
    if (kept == 0) return false;
    out += QStringView(text).sliced(kept);
    text = out;
    return true;
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

} // namespace decoding

DecodedText decoded(const QByteArray &bytes)
{
    using namespace decoding;
    DecodedText result;
    const auto wide = wideEncodingOf(bytes);
    QStringDecoder decoder(wide.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (wide && *wide != QStringConverter::Utf8) {
        const bool isUtf16 = *wide == QStringConverter::Utf16LE || *wide == QStringConverter::Utf16BE ||
                             *wide == QStringConverter::Utf16;
        result.encoding = isUtf16 ? DecodedText::Encoding::Utf16 : DecodedText::Encoding::Utf32;
    } else if (decoder.hasError()) {
        result.encoding = DecodedText::Encoding::Windows1252;
        text = fromWindows1252(bytes);
    }
    result.isMended = mend(text);
    // A CR alone ends a line, too; sanitizeText says so.
    result.text = sanitizeText(text);
    return result;
}

} // namespace nevertwice
