#include "model/exchange/sourceplaces.h"

#include "model/insight/checks/checks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sourceplaces {

// A hostile file may have as many findings as lines; nobody looks through it once for each.
constexpr qsizetype kMostSearched = 64;
constexpr qsizetype kBeginning = 40; // letters by which a line is known

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
        const QString words = text.isEmpty() ? sourceplaces::titleOf(incident, finding.place) : text;
        const QString begin = sourceplaces::lineAt(words, 0);
        int line = lineOf(begin, 1);
        if (line == 0) line = lineWith(begin.left(sourceplaces::kBeginning)); // it was broken there to fit a width
        return {line > 0 ? line : m_first, 0, 0};
    }
    // Words that go over the end of a line are marked to its end.
    const QString words = text.mid(span->at, span->length).section(u'\n', 0, 0);
    int line = lineOf(sourceplaces::lineAt(text, span->at), near);
    if (line == 0) line = lineWith(words);
    return within(line > 0 ? line : finding.line.value_or(m_first), words);
}

} // namespace nevertwice
