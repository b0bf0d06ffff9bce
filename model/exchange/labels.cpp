#include "model/exchange/labels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace labels {

constexpr qsizetype kLongestLabel = 100;
constexpr qsizetype kMostWords = 9;
constexpr qsizetype kLongestTag = 400;
constexpr qsizetype kLongestAddress = 2'000;

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'`';
}

qsizetype runAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

// Where a dash after a label ends: "Impact - all users".
qsizetype dashAt(const QString &text)
{
    if (text.isEmpty()) return 0;
    const QChar c = text.front();
    const bool isDash = c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
    return isDash && text.size() > 1 && text[1].isSpace() ? 1 : 0;
}

std::optional<Label> emphasised(const QString &text)
{
    const QString mark = text.left(runAt(text, 0));
    const qsizetype close = text.indexOf(mark, mark.size() + 1);
    if (close < 0 || close > kLongestLabel + 60) return std::nullopt;
    Label label;
    label.form = Label::Form::Emphasis;
    label.name = text.mid(mark.size(), close - mark.size()).trimmed();
    QString rest = text.mid(close + mark.size()).trimmed();
    if (label.name.endsWith(u':')) {
        label.name.chop(1);
        label.hasColon = true;
    } else if (rest.startsWith(u':')) {
        rest = rest.mid(1).trimmed();
        label.hasColon = true;
    } else if (const qsizetype dash = dashAt(rest)) {
        rest = rest.mid(dash).trimmed();
        label.hasColon = true;
    }
    // "**Impact:** **users**" is a label, "**Impact: users**" has its colon inside.
    const qsizetype inside = label.name.indexOf(u": "_s);
    if (!label.hasColon && rest.isEmpty() && inside > 0) {
        label.rest = label.name.mid(inside + 1).trimmed();
        label.name.truncate(inside);
        label.hasColon = true;
        return label;
    }
    while (!label.name.isEmpty() && isMark(label.name.front()))
        label.name.remove(0, 1);
    while (!label.name.isEmpty() && isMark(label.name.back()))
        label.name.chop(1);
    label.name = label.name.trimmed();
    label.rest = rest;
    return label.name.isEmpty() ? std::nullopt : std::optional(label);
}

std::optional<Label> plain(const QString &text)
{
    qsizetype at = -1;
    qsizetype words = 0;
    for (qsizetype i = 0; i < std::min(text.size(), kLongestLabel); ++i) {
        const QChar c = text[i];
        if (c == u' ' && ++words > kMostWords) return std::nullopt;
        if (c == u'.' && i + 1 < text.size() && text[i + 1].isSpace()) return std::nullopt;
        const bool isColon = c == u':' || c == QChar(0xff1a);
        if (!isColon || (i + 1 < text.size() && !text[i + 1].isSpace() && !text[i + 1].isUpper())) continue;
        at = i;
        break;
    }
    if (at < 1) return std::nullopt;
    Label label{text.left(at).trimmed(), text.mid(at + 1).trimmed(), Label::Form::Plain, true};
    return label.name.isEmpty() ? std::nullopt : std::optional(label);
}

} // namespace labels

std::optional<Label> labelOf(const QString &line)
{
    using namespace labels;
    const QString text = line.trimmed();
    if (text.isEmpty()) return std::nullopt;
    if (isMark(text.front()))
        if (auto label = emphasised(text)) return label;
    return plain(text);
}

QString withoutMarkup(const QString &text)
{
    using namespace labels;
    const auto canBeMark = [](QChar c) { return labels::isMark(c) || c == u'<' || c == u'[' || c == u'!'; };
    if (std::none_of(text.begin(), text.end(), canBeMark)) return text.trimmed();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype plain = i;
        while (i < text.size() && !canBeMark(text[i]))
            ++i;
        out += QStringView(text).sliced(plain, i - plain);
        if (i == text.size()) break;
        const QChar c = text[i];
        const bool isWordUnderscore = c == u'_' && i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() &&
                                      text[i + 1].isLetterOrNumber();
        if (labels::isMark(c) && !isWordUnderscore) continue;
        if (c == u'<') {
            const qsizetype close = QStringView(text).sliced(i).left(kLongestTag).indexOf(u'>');
            const bool isTag = i + 1 < text.size() && (text[i + 1].isLetter() || text[i + 1] == u'/');
            if (isTag && close > 0) {
                i += close;
                out += u' ';
                continue;
            }
        }
        if (c == u'[' || (c == u'!' && i + 1 < text.size() && text[i + 1] == u'[')) {
            const qsizetype begin = c == u'!' ? i + 2 : i + 1;
            const QStringView rest = QStringView(text).sliced(begin);
            const qsizetype middle = rest.left(kLongestTag).indexOf(u"](");
            const qsizetype close = middle >= 0 ? rest.sliced(middle).left(kLongestAddress).indexOf(u')') : -1;
            if (close > 0) {
                out += rest.first(middle);
                i = begin + middle + close;
                continue;
            }
        }
        out += c;
    }
    return out.trimmed();
}

} // namespace nevertwice
