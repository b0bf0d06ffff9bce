#include "model/exchange/sourceplaces.h"

#include "model/exchange/writtentimes.h"
#include "model/insight/checks/checks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sourceplaces {

// A hostile file may have as many findings as lines; nobody looks through it once for each.
constexpr qsizetype kMostSearched = 64;
constexpr qsizetype kBeginning = 40;      // letters by which a line is known
constexpr qsizetype kLongestTold = 4'000; // of a line that is looked through for a duration

QString lineAt(const QString &text, qsizetype at)
{
    const qsizetype begin = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    qsizetype end = text.indexOf(u'\n', at);
    if (end < 0) end = text.size();
    return text.mid(begin, end - begin).trimmed();
}

// What is said of the open actions, or of what one has not, stands where the first of them begins.
QString titleOf(const Incident &incident, const QString &place)
{
    if (!place.startsWith("actions"_L1)) return {};
    const QString uuid = place.section(u'/', 1).section(u'.', 0, 0);
    for (const Action &action : incident.actions)
        if (uuid.isEmpty() ? !action.isClosed() : action.uuid.toString(QUuid::WithoutBraces) == uuid)
            return action.title;
    return {};
}

// Behind the mark of a list, a quotation or a heading, and an empty or a ticked box.
QString withoutMark(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && u"-*+>#|"_s.contains(line[at]) && (at + 1 == line.size() || line[at + 1] != line[at]))
        for (++at; at < line.size() && line[at].isSpace();)
            ++at;
    qsizetype digits = at;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > at && digits + 1 < line.size() && u".)"_s.contains(line[digits]);
    if (isNumbered && line[digits + 1].isSpace()) at = digits + 1;
    QString rest = line.mid(at).trimmed();
    if (rest.size() > 3 && rest[0] == u'[' && rest[2] == u']') rest = rest.mid(3).trimmed();
    return rest;
}

} // namespace sourceplaces

SourcePlaces::SourcePlaces(const QString &document) : m_lines(document.split(u'\n'))
{
    m_budget = sourceplaces::kMostSearched * (document.size() + 1);
    bool isEmpty = true;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString trimmed = m_lines[i].trimmed();
        if (trimmed.isEmpty()) continue;
        if (isEmpty) m_first = int(i) + 1;
        isEmpty = false;
        m_byText[trimmed].append(int(i) + 1);
        const QString bare = sourceplaces::withoutMark(trimmed);
        if (bare != trimmed && !bare.isEmpty()) m_byText[bare].append(int(i) + 1);
    }
}

int SourcePlaces::lineOf(const QString &line, int near) const
{
    if (line.isEmpty()) return 0;
    if (const auto known = m_byText.constFind(line); known != m_byText.constEnd()) {
        const auto at = std::lower_bound(known->begin(), known->end(), near);
        return at == known->end() ? known->last() : *at;
    }
    return lineWith(line);
}

int SourcePlaces::lineWith(const QString &words) const
{
    if (words.isEmpty()) return 0;
    for (qsizetype i = 0; i < m_lines.size() && m_budget > 0; ++i) {
        m_budget -= m_lines[i].size() + 1;
        if (m_lines[i].contains(words)) return int(i) + 1;
    }
    return 0;
}

void SourcePlaces::flatten() const
{
    for (const QString &line : m_lines) {
        m_begins.append(m_flat.size());
        const QString bare = sourceplaces::withoutMark(line.simplified());
        if (!bare.isEmpty()) m_flat += bare + u' ';
    }
}

// The line in which words begin that somebody broke otherwise.
int SourcePlaces::lineAround(const QString &words) const
{
    const QString flat = words.simplified();
    if (flat.isEmpty() || m_budget <= 0) return 0;
    if (m_begins.isEmpty()) flatten();
    m_budget -= m_flat.size() + 1;
    const qsizetype at = m_flat.indexOf(flat);
    if (at < 0) return 0;
    return int(std::upper_bound(m_begins.begin(), m_begins.end(), at) - m_begins.begin());
}

// The entry of that time; else a line that names the milestone and has a number.
int SourcePlaces::lineOfTime(const Incident &incident, const QString &milestone) const
{
    const Milestones &m = incident.milestones;
    const Moment at = milestone == "started"_L1        ? m.started
                      : milestone == "detected"_L1     ? m.detected
                      : milestone == "acknowledged"_L1 ? m.acknowledged
                      : milestone == "mitigated"_L1    ? m.mitigated
                                                       : m.resolved;
    for (const Event &event : incident.timeline)
        if (at.isKnown() && event.at == at) return lineOf(sourceplaces::lineAt(event.text, 0), 1);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].contains(milestone, Qt::CaseInsensitive) &&
            std::any_of(m_lines[i].begin(), m_lines[i].end(), [](QChar c) { return c.isDigit(); }))
            return int(i) + 1;
    return 0;
}

int SourcePlaces::lineOfFact(const Incident &incident, const QString &place) const
{
    if (place == "stated_duration_minutes"_L1 && incident.statedDurationMinutes)
        return lineOfDuration(*incident.statedDurationMinutes);
    return place.startsWith("milestones."_L1) ? lineOfTime(incident, place.mid(11)) : 0;
}

int SourcePlaces::lineOfDuration(double minutes) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        for (const DurationMention &told : durationsIn(m_lines[i].left(sourceplaces::kLongestTold)))
            if (std::abs(told.minutes - minutes) < 0.5) return int(i) + 1;
    return 0;
}

Region SourcePlaces::within(int line, const QString &words) const
{
    Region region{line, 0, 0};
    if (line < 1 || line > m_lines.size() || words.isEmpty()) return region;
    const qsizetype at = m_lines[line - 1].indexOf(words);
    if (at < 0) return region;
    region.column = int(at) + 1;
    region.endColumn = int(at + words.size()) + 1;
    return region;
}

Region SourcePlaces::regionOf(const Incident &incident, const Finding &finding) const
{
    const QString text = textAt(incident, finding.place);
    const std::optional<Span> span = spanOf(finding);
    const int near = finding.line.value_or(1);
    if (!span) {
        if (finding.line) return {*finding.line, 0, 0};
        if (const int line = lineOfFact(incident, finding.place); line > 0) return {line, 0, 0};
        const QString words = text.isEmpty() ? sourceplaces::titleOf(incident, finding.place) : text;
        const QString begin = sourceplaces::lineAt(words, 0);
        int line = lineOf(begin, 1);
        if (line == 0) line = lineAround(begin.left(sourceplaces::kBeginning)); // it was broken there to fit a width
        return {line > 0 ? line : m_first, 0, 0};
    }
    // Words that go over the end of a line are marked to its end.
    const QString words = text.mid(span->at, span->length).section(u'\n', 0, 0);
    int line = lineOf(sourceplaces::lineAt(text, span->at), near);
    if (line == 0) line = lineAround(words);
    return within(line > 0 ? line : finding.line.value_or(m_first), words);
}

} // namespace nevertwice
