#include "ui/write/markdownspans.h"

#include "model/exchange/links.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kLongestSpannedLine = 4096;

// Leftmost wins, and what stands inside of a match is not looked at again. A backslash takes the meaning of what
// follows.
const QRegularExpression &spanPattern()
{
    static const QRegularExpression pattern(
        u"\\\\."
        "|(?<ticks>`+)(?<code>[^`]|[^`].*?[^`])\\k<ticks>(?!`)"
        "|(?<image>!?)\\[(?<label>[^\\]]*)\\]\\((?<target>[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:\\s+\"[^\"]*\")?\\)"
        "|(?<url>\\bhttps?://[^\\s<>\"`\\]]+|\\bmailto:[^\\s<>\"`\\]]+)"
        "|(?<reference>\\bINC-\\d{1,9}\\b)"
        "|\\*\\*(?=\\S)(?<bold>[^*]+(?:\\*[^*]+)*?)(?<=\\S)\\*\\*"
        "|(?<!\\w)__(?=\\S)(?<bar>[^_]+(?:_[^_]+)*?)(?<=\\S)__(?!\\w)"
        "|(?<![\\w*])\\*(?<star>[^*\\s](?:[^*]*[^*\\s])?)\\*(?!\\w)"
        "|(?<!\\w)_(?<dash>[^_\\s](?:[^_]*[^_\\s])?)_(?!\\w)"
        "|~~(?=\\S)(?<struck>[^~]+)(?<=\\S)~~"_s);
    return pattern;
}

MarkdownSpan spanOf(const QRegularExpressionMatch &match)
{
    MarkdownSpan span;
    span.start = int(match.capturedStart());
    span.length = int(match.capturedLength());
    const auto inner = [&](MarkdownSpan::Kind kind, const QString &name) {
        span.kind = kind;
        span.opening = int(match.capturedStart(name)) - span.start;
        span.closing = span.end() - int(match.capturedEnd(name));
    };
    if (match.hasCaptured(u"code"_s)) {
        inner(MarkdownSpan::Kind::Code, u"code"_s);
    } else if (match.hasCaptured(u"label"_s)) {
        inner(match.capturedLength(u"image"_s) > 0 ? MarkdownSpan::Kind::Image : MarkdownSpan::Kind::Link, u"label"_s);
        span.target = match.captured(u"target"_s);
    } else if (match.hasCaptured(u"url"_s)) {
        span.kind = MarkdownSpan::Kind::Url;
        span.length = addressLength(match.capturedView(u"url"_s));
        span.target = match.captured(u"url"_s).left(span.length);
    } else if (match.hasCaptured(u"reference"_s)) {
        span.kind = MarkdownSpan::Kind::Reference;
        span.target = match.captured(u"reference"_s);
    } else if (match.hasCaptured(u"bold"_s) || match.hasCaptured(u"bar"_s)) {
        inner(MarkdownSpan::Kind::Bold, match.hasCaptured(u"bold"_s) ? u"bold"_s : u"bar"_s);
    } else if (match.hasCaptured(u"struck"_s)) {
        inner(MarkdownSpan::Kind::Struck, u"struck"_s);
    } else {
        inner(MarkdownSpan::Kind::Italic, match.hasCaptured(u"star"_s) ? u"star"_s : u"dash"_s);
    }
    return span;
}

} // namespace

QList<MarkdownSpan> spansOf(const QString &line)
{
    QList<MarkdownSpan> spans;
    QRegularExpressionMatchIterator matches = spanPattern().globalMatch(line.left(kLongestSpannedLine));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedView().startsWith(u'\\')) continue;
        spans.append(spanOf(match));
    }
    return spans;
}

QString ListMark::next() const
{
    QString mark = bullet;
    if (number() >= 0) mark = QString::number(number() + 1) + bullet.back();
    return indent + mark + gap + (box.isEmpty() ? QString() : u"[ ] "_s);
}

qint64 ListMark::number() const
{
    return bullet.size() > 1 ? QStringView(bullet).chopped(1).toLongLong() : -1;
}

std::optional<ListMark> listMarkOf(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?<indent>[ \\t]*)(?<bullet>[-*+]|\\d{1,9}[.)])(?<gap>[ \\t]+)(?<box>\\[[ xX]\\][ \\t]+)?"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch()) return {};
    return ListMark{match.captured(u"indent"_s), match.captured(u"bullet"_s), match.captured(u"gap"_s),
                    match.captured(u"box"_s)};
}

QString fenceOf(const QString &line)
{
    static const QRegularExpression pattern(u"^[ \\t]*(`{3,}(?=[^`]*$)|~{3,})"_s);
    return pattern.match(line).captured(1);
}

} // namespace nevertwice
