#include "model/exchange/logtext.h"

#include "model/exchange/logentries.h"
#include "model/exchange/writtentimes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logtext {

constexpr qsizetype kHeadLines = 12;

// "All times in CET", "Timeline (UTC)": said once, for everything.
QString statedZone(const QStringList &lines)
{
    static const QRegularExpression words(u"\\b(?:times?|time ?zone|timestamps?|hours|timeline|tz)\\b|\\ball in\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    qsizetype looked = 0;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) continue;
        if (++looked > kHeadLines) break;
        if (line.size() > 200 || !words.match(line).hasMatch()) continue;
        if (const auto stamp = leadingStamp(line); stamp && stamp->hasClock) continue;
        if (line.trimmed().startsWith(u'{')) continue;
        if (const QString zone = zoneIn(line); !zone.isEmpty()) return zone;
    }
    return {};
}

// The words above the first entry name the whole, if they are few.
QString titleAbove(const QStringList &lines, int first)
{
    for (int i = 0; i < first && i < int(kHeadLines); ++i) {
        QString line = behindAll(lines[i].trimmed(), [](QChar c) { return u"#*="_s.contains(c); });
        while (line.endsWith(u'*') || line.endsWith(u'=') || line.endsWith(u':'))
            line.chop(1);
        line = line.trimmed();
        if (line.size() < 4 || line.size() > 120 || dayLine(lines[i]) || line.startsWith(u'|')) continue;
        static const QRegularExpression label(
            u"^(?:timeline|incident timeline|notes?|log|chronology|times? |all times|time ?zone|#?[\\w-]+$|from:|to:|sent:|date:|-- )"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (label.match(line).hasMatch()) continue;
        const bool hasLetter = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
        if (hasLetter) return line;
    }
    return {};
}

LogEntries entriesOf(const QString &text, const QStringList &lines)
{
    if (auto found = jsonEntries(text, lines)) return *found;
    if (auto found = tableEntries(lines)) return *found;
    if (auto found = kubernetesEntries(lines)) return *found;
    if (auto found = logfmtEntries(lines)) return *found;
    if (auto found = mailEntries(lines)) return *found;
    if (auto found = statusEntries(lines)) return *found;
    if (auto found = chatEntries(lines)) return *found;
    if (auto found = leadEntries(lines)) return *found;
    if (auto found = labelEntries(lines)) return *found;
    if (auto found = embeddedEntries(lines)) return *found;
    return {};
}

QString reasonFor(const QStringList &lines)
{
    const bool hasWords =
        std::any_of(lines.begin(), lines.end(), [](const QString &l) { return !l.trimmed().isEmpty(); });
    return hasWords ? u"no line of it has a time that could be read"_s : u"it is empty"_s;
}

void tidy(LogEntry &entry)
{
    static const QRegularExpression edited(u"\\s*\\((?:edited|bearbeitet|modifié)\\)\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = entry.text;
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    text = text.mid(begin);
    if (const auto match = edited.match(text.right(40)); match.hasMatch()) text.chop(match.capturedLength());
    entry.text = text;
    entry.author = entry.author.simplified();
}

} // namespace logtext

LogContent readLog(const QString &all, const LogOptions &options)
{
    using namespace logtext;
    const bool isOverlong = all.size() > kMostLogBytes;
    QString text = isOverlong ? all.left(kMostLogBytes) : all;
    // Terminals colour with codes that say nothing.
    static const QRegularExpression colours(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    if (text.contains(QChar(0x1B))) text.remove(colours);
    text.replace(u"\r\n"_s, u"\n"_s);
    QStringList lines = text.split(u'\n');
    const bool hasMore = lines.size() > kMostLogLines;
    if (hasMore) {
        lines.resize(kMostLogLines);
        text = lines.join(u'\n');
    }
    LogEntries found = entriesOf(text, lines);
    for (LogEntry &entry : found.entries)
        if (!entry.isDay) tidy(entry);
    found.entries.removeIf(
        [](const LogEntry &entry) { return !entry.isDay && (entry.text.isEmpty() || !entry.stamp); });
    found.isOverlong = found.isOverlong || isOverlong || hasMore || found.entries.size() > kMostLogRows;
    if (found.entries.size() > kMostLogRows) found.entries.resize(kMostLogRows);
    if (found.zone.isEmpty()) found.zone = statedZone(lines);
    LogContent content = resolvedLog(found, options);
    if (content.rows.isEmpty()) {
        content.source = LogSource::Unknown;
        content.reason = reasonFor(lines);
    } else if (content.title.isEmpty()) {
        content.title = titleAbove(lines, content.rows.first().firstLine);
    }
    QList<bool> isKnown(lines.size());
    for (const LogEntry &entry : std::as_const(found.entries))
        for (int i = std::max(0, entry.firstLine); i <= entry.lastLine && i < lines.size(); ++i)
            isKnown[i] = true;
    for (int i = 0; i < lines.size(); ++i)
        if (!isKnown[i] && !lines[i].trimmed().isEmpty()) content.unknownLines.append(i);
    return content;
}

} // namespace nevertwice
