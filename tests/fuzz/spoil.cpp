#include "tests/fuzz/fuzz.h"

namespace nevertwice::fuzz {

namespace {

// What parsers stumble over.
const QList<QByteArray> &troubles()
{
    static const QList<QByteArray> list{"\"",
                                        "\\",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        ":",
                                        "null",
                                        "true",
                                        "1e400",
                                        "-0",
                                        "\xEF\xBB\xBF",
                                        "\xFF\xFE",
                                        "\xC0\x80",
                                        "\xED\xA0\x80",
                                        "\xE2\x80\xAE",
                                        "\xF4\x90\x80\x80",
                                        "\n",
                                        "\r\n",
                                        "\t",
                                        "|",
                                        "# ",
                                        "- ",
                                        "1. ",
                                        "```",
                                        "](",
                                        "<!--",
                                        "INC-1",
                                        "AND",
                                        "NOT",
                                        "OR",
                                        "(",
                                        "*",
                                        "^",
                                        "~",
                                        "sev:1",
                                        "-\"",
                                        "\\u0000",
                                        "\\ud800",
                                        "2026-02-30T25:61:00Z",
                                        "9999999999999999999999",
                                        "timeline/",
                                        ".uuid",
                                        "/",
                                        "..",
                                        QByteArray("\0", 1),
                                        QByteArray(300, 'a'),
                                        QByteArray(40, '['),
                                        QByteArray("\0\0\0\0", 4),
                                        "\xFF\xFF\xFF\xFF"};
    return list;
}

QByteArray pieceOf(const QByteArray &bytes, test::Dice &dice)
{
    if (bytes.isEmpty()) return {};
    const qsizetype from = dice.below(quint32(bytes.size()));
    return bytes.mid(from, 1 + dice.below(quint32(std::min<qsizetype>(bytes.size() - from, 200))));
}

void spoilOnce(QByteArray &bytes, const QList<QByteArray> &others, test::Dice &dice)
{
    const qsizetype at = dice.below(quint32(bytes.size() + 1));
    switch (dice.below(7)) {
    case 0:
        if (at < bytes.size()) bytes[at] = char(bytes[at] ^ (1 << dice.below(8)));
        break;
    case 1:
        bytes.remove(at, 1 + dice.below(64));
        break;
    case 2:
        bytes.insert(at, troubles()[dice.below(quint32(troubles().size()))]);
        break;
    case 3:
        bytes.insert(at, pieceOf(bytes, dice));
        break;
    case 4:
        bytes.insert(at, pieceOf(others[dice.below(quint32(others.size()))], dice));
        break;
    case 5:
        if (dice.inHundred(10)) bytes.truncate(at);
        break;
    default:
        if (at < bytes.size()) bytes[at] = char(dice.below(256));
        break;
    }
}

} // namespace

QByteArray spoilt(const QByteArray &input, const QList<QByteArray> &others, test::Dice &dice)
{
    QByteArray bytes = input;
    for (quint32 times = 1 + dice.below(8); times > 0; --times)
        spoilOnce(bytes, others, dice);
    return bytes;
}

} // namespace nevertwice::fuzz
