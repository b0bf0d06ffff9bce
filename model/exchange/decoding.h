#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace nevertwice {

// The text of a file somebody wrote somewhere.
struct DecodedText
{
    enum class Encoding { Utf8, Utf16, Utf32, Windows1252 };

    QString text; // with the line ends of this program and nothing that cannot be stored
    Encoding encoding = Encoding::Utf8;
    bool isMended = false; // "cafÃ©" became "café"

    bool operator==(const DecodedText &) const = default;
};

// By its byte-order mark, else by its zeros, else as UTF-8, else as Windows-1252, in which every file has a meaning.
DecodedText decoded(const QByteArray &bytes);

// The same for what is large: told how far it is at about every few hundred thousand letters, and given up, with
// nothing for an answer, where that is answered with false.
using DecodingProgress = std::function<bool(qsizetype done, qsizetype all)>;
std::optional<DecodedText> decodedWhile(const QByteArray &bytes, const DecodingProgress &progress);

} // namespace nevertwice
