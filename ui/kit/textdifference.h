#pragma once

#include <QString>

#include <algorithm>

namespace nevertwice {

struct TextDifference
{
    qsizetype start = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

// What lies between the beginning and the end that both have. A character of two halves is never cut.
inline TextDifference textDifference(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    if (start > 0 && before[start - 1].isHighSurrogate()) --start;
    qsizetype tail = 0;
    while (tail < most - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) --tail;
    return {start, before.size() - tail - start, after.size() - tail - start};
}

// So much of a long text that what it says otherwise than another can be read, in a line.
inline QString whereItDiffers(const QString &text, const QString &from)
{
    constexpr qsizetype kBefore = 40;
    constexpr qsizetype kAll = 120;
    if (text.size() <= kAll) return text;
    const TextDifference difference = textDifference(from, text);
    const qsizetype start = std::clamp<qsizetype>(difference.start - kBefore, 0, text.size() - kAll);
    QString part = text.mid(start, kAll);
    if (part.front().isLowSurrogate()) part.remove(0, 1);
    if (part.back().isHighSurrogate()) part.chop(1);
    if (start > 0) part.prepend(QChar(0x2026));
    if (start + kAll < text.size()) part.append(QChar(0x2026));
    return part;
}

} // namespace nevertwice
