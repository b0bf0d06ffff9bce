#include "model/exchange/sectionnames.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sectionnames {

constexpr qsizetype kLongestName = 120;
constexpr qsizetype kMostWords = 12;

std::optional<SectionRole> roleOf(const QString &word)
{
    static const QStringList roles{u"timeline"_s,   u"cause_and_resolution"_s,
                                   u"root_cause"_s, u"contributing"_s,
                                   u"trigger"_s,    u"impact"_s,
                                   u"detection"_s,  u"resolution"_s,
                                   u"went_well"_s,  u"went_wrong"_s,
                                   u"got_lucky"_s,  u"lessons"_s,
                                   u"actions"_s,    u"summary"_s,
                                   u"conclusion"_s, u"other"_s,
                                   u"duration"_s,   u"time_to_resolve"_s,
                                   u"started"_s,    u"resolved"_s,
                                   u"detected"_s,   u"acknowledged"_s,
                                   u"mitigated"_s,  u"date"_s,
                                   u"time"_s,       u"severity"_s,
                                   u"status"_s,     u"services"_s,
                                   u"tags"_s,       u"author"_s,
                                   u"commander"_s,  u"title"_s};
    const qsizetype at = roles.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(SectionRole(at));
}

struct Names
{
    struct Part
    {
        SectionRole role;
        QStringList all; // each has to stand in the heading
    };
    QHash<QString, SectionRole> exact;
    QList<Part> parts;
};

Names readNames()
{
    Names names;
    for (const QString &line : wordLines(u":/words/sections.txt"_s)) {
        const qsizetype at = line.indexOf(u'=') > 0 ? line.indexOf(u'=') : line.indexOf(u'~');
        const auto role = at > 0 ? roleOf(line.left(at).trimmed()) : std::nullopt;
        if (!role) continue;
        for (const QString &name : line.mid(at + 1).split(u',')) {
            if (line[at] == u'=') {
                const QString plain = plainName(name);
                if (!plain.isEmpty() && !names.exact.contains(plain)) names.exact.insert(plain, *role);
                continue;
            }
            Names::Part part{*role, {}};
            for (const QString &word : name.split(u'+'))
                part.all.append(u' ' + plainName(word) + u' ');
            names.parts.append(part);
        }
    }
    return names;
}

const Names &names()
{
    static const Names all = readNames();
    return all;
}

QString withoutBrackets(const QString &text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

// The words from the first that is not passed over, the last at least.
template <typename IsPassed> QString withoutFirst(const QString &plain, IsPassed isPassed)
{
    qsizetype at = 0;
    for (qsizetype space = plain.indexOf(u' '); space >= 0; space = plain.indexOf(u' ', at)) {
        if (!isPassed(QStringView(plain).sliced(at, space - at))) break;
        at = space + 1;
    }
    return plain.mid(at);
}

// "1.2 impact", "the impact", "our impact".
QString withoutOpening(const QString &plain)
{
    static const QSet<QStringView> openings{u"the", u"our", u"a", u"an", u"section", u"part", u"step"};
    return withoutFirst(
        plain, [](QStringView word) { return !word.isEmpty() && (word.front().isDigit() || openings.contains(word)); });
}

QString withoutClosing(const QString &plain)
{
    static const QSet<QStringView> closings{u"explanation", u"explained",   u"details",    u"detail",
                                            u"analysis",    u"description", u"section",    u"identification",
                                            u"statement",   u"overview",    u"identified", u"breakdown"};
    qsizetype end = plain.size();
    for (qsizetype space = plain.lastIndexOf(u' '); space > 0; space = plain.lastIndexOf(u' ', end - 1)) {
        const QStringView word = QStringView(plain).sliced(space + 1, end - space - 1);
        if (word.isEmpty() || !(closings.contains(word) || word.front().isDigit())) break;
        end = space;
    }
    return plain.left(end);
}

// "apparent reason", "most likely root cause": whatever kind of cause it is.
QString withoutKind(const QString &plain)
{
    static const QSet<QStringView> kinds{
        u"main",      u"primary", u"underlying", u"technical", u"apparent",  u"probable",  u"suspected", u"likely",
        u"most",      u"real",    u"actual",     u"ultimate",  u"direct",    u"immediate", u"possible",  u"initial",
        u"proximate", u"deeper",  u"true",       u"confirmed", u"secondary", u"key",       u"core",      u"exact"};
    return withoutFirst(plain, [](QStringView word) { return kinds.contains(word); });
}

// "what we are doing about it", "what we will change", "how we prevent it from happening again": a promise.
bool isPromise(const QString &plain)
{
    static const QRegularExpression form(
        u"^what (?:(?:we|i|they) ?(?:'re|'ll|are|will|have|plan|intend|want|must|should|can)?|is being|is|will be) ?"
        "(?:to |now |been |be )?(?:doing|do|done|changing|change|changed|improving|improve|fixing|working on|next)"
        "(?: (?:about|next|now|to|so|differently|better|in|going|because|as).*)?$|"
        "^how (?:(?:we|i|they) ?(?:'re|'ll|are|will|plan|intend|can)?|to|is|will|do we) ?"
        "(?:going )?(?:to |be )?(?:prevent|avoid|stop|preventing|avoiding|improve|make sure)\\b.*$|"
        "^(?:what's|what is|what comes) next$|^(?:our )?commitments?(?: .*)?$|^(?:steps|measures|changes) (?:to|we)\\b.*$"_s);
    return u"whocsm"_s.contains(plain.front()) && form.match(plain).hasMatch();
}

std::optional<SectionRole> found(const QString &name)
{
    const auto it = names().exact.constFind(name);
    return it == names().exact.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<SectionRole> wholeName(const QString &plain)
{
    if (plain.isEmpty()) return std::nullopt;
    if (const auto role = found(plain)) return role;
    const QString opened = withoutOpening(plain);
    if (const auto role = found(opened)) return role;
    const QString closed = withoutClosing(opened);
    if (const auto role = found(closed)) return role;
    if (const auto role = found(withoutKind(closed)); role == SectionRole::RootCause) return role;
    if (plain != "what we did well"_L1 && isPromise(plain)) return SectionRole::Actions;
    return std::nullopt;
}

// "timeline of events", "details of mitigation", "root cause of the outage".
std::optional<SectionRole> nameBefore(const QString &plain)
{
    for (const auto joint : {" of "_L1, " for "_L1, " to "_L1, " on "_L1, " during "_L1, " at "_L1}) {
        const qsizetype at = plain.indexOf(joint);
        if (at < 0) continue;
        const QString before = withoutOpening(plain.left(at));
        // "Name of the service" is no title, "duration of the outage" is one.
        if (const auto role = wholeName(before);
            role && (!isFact(*role) || (*role <= SectionRole::Mitigated && *role != SectionRole::Other)))
            return role;
        const bool isEmptyWord =
            before == "details"_L1 || before == "detail"_L1 || before == "analysis"_L1 || before == "explanation"_L1;
        if (isEmptyWord)
            if (const auto role = wholeName(withoutOpening(plain.mid(at + joint.size())))) return role;
    }
    return std::nullopt;
}

} // namespace sectionnames

QStringList wordLines(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (const QString text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#')) lines.append(text);
    return lines;
}

QString plainName(const QString &text)
{
    QString out;
    out.reserve(text.size());
    bool wantsSpace = false;
    const auto add = [&](QStringView word) {
        if (wantsSpace && !out.isEmpty()) out += u' ';
        wantsSpace = false;
        out += word;
    };
    for (const QChar c : text) {
        if (c == u'&' || c == u'/') {
            wantsSpace = true;
            add(u"and");
            wantsSpace = true;
        } else if (c == u'\'' || c == QChar(0x2019)) {
            if (!wantsSpace) out += u'\'';
        } else if (c.isLetterOrNumber()) {
            const QChar small = c.toLower();
            add(QStringView(&small, 1));
        } else {
            wantsSpace = true;
        }
    }
    return out;
}

std::optional<SectionRole> exactSectionName(const QString &heading)
{
    using namespace sectionnames;
    if (heading.size() > kLongestName) return std::nullopt;
    return wholeName(plainName(withoutBrackets(heading)));
}

std::optional<SectionName> sectionName(const QString &heading)
{
    using namespace sectionnames;
    if (heading.size() > kLongestName) return std::nullopt;
    const QString plain = plainName(withoutBrackets(heading));
    if (const auto role = wholeName(plain)) return SectionName{*role, true};
    if (plain.count(u' ') >= kMostWords) return std::nullopt;
    if (const auto role = nameBefore(plain)) return SectionName{*role, true};
    const QString padded = u' ' + plain + u' ';
    for (const Names::Part &part : names().parts) {
        const bool hasAll =
            std::all_of(part.all.begin(), part.all.end(), [&](const QString &word) { return padded.contains(word); });
        if (hasAll) return SectionName{part.role, false};
    }
    return std::nullopt;
}

} // namespace nevertwice
