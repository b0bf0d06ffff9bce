#include "ui/find/viewfilter.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// "1", "sev1" and "SEV1" are the same.
std::optional<Severity> severityOf(const QString &text)
{
    QString word = text.toLower();
    if (!word.startsWith("sev"_L1)) word.prepend("sev"_L1);
    return Code<Severity>::read(word).known();
}

bool addSeverities(const QString &part, QList<Severity> &severities)
{
    const QStringList ends = part.split(".."_L1);
    const std::optional<Severity> first = severityOf(ends.first());
    const std::optional<Severity> last = severityOf(ends.last());
    if (!first || !last || ends.size() > 2 || *first > *last) return false;
    for (int i = int(*first); i <= int(*last); ++i)
        severities.append(Severity(i));
    return true;
}

bool addState(const QString &part, QList<State> &states)
{
    const std::optional<State> state = Code<State>::read(part.toLower()).known();
    if (state) states.append(*state);
    return state.has_value();
}

} // namespace

std::optional<ListFilter> filterOf(const QString &query)
{
    ListFilter filter;
    const QStringList terms = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &term : terms) {
        const QString field = term.section(u':', 0, 0).toLower();
        const QStringList values = term.section(u':', 1).split(u',');
        for (const QString &value : values) {
            const bool isSeverity = field == "sev"_L1 || field == "severity"_L1;
            if (isSeverity ? !addSeverities(value, filter.severities)
                           : field != "state"_L1 || !addState(value, filter.states))
                return std::nullopt;
        }
    }
    if (filter.isEmpty()) return std::nullopt;
    return filter;
}

} // namespace nevertwice
