#include "model/exchange/documentsections.h"

#include "model/exchange/labels.h"
#include "model/exchange/timelineentries.h"
#include "model/exchange/writtentimes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace documentsections {

using Form = DocumentSection::Form;
using Kind = SourceLine::Kind;

constexpr int kLongestEntry = 8; // lines of a paragraph
constexpr int kEmphasisLevel = 7;
constexpr int kPlainLevel = 8;
constexpr int kInlineLevel = 9;
constexpr int kItemLevel = 20;
constexpr qsizetype kLongestPlainHeading = 70;
constexpr qsizetype kMostHeadingWords = 14;
constexpr qsizetype kFewestContentWords = 4;

struct Heading
{
    Form form = Form::Heading;
    QString name;
    QString rest;
    int level = 0;
    std::optional<SectionName> known;
    bool hasColon = false;
};

qsizetype wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

bool isListRole(std::optional<SectionRole> role)
{
    return role == SectionRole::Timeline || role == SectionRole::Actions;
}

bool isText(std::optional<SectionRole> role)
{
    return role && !isListRole(role) && !isFact(*role);
}

// "#Summary" is a heading whose author forgot a space; "#12829" and "#channel" are none.
std::optional<Heading> hashHeading(const SourceLine &line)
{
    const QString &t = line.text;
    qsizetype marks = 0;
    while (marks < t.size() && t[marks] == u'#')
        ++marks;
    if (marks == 0 || marks > 6 || marks == t.size() || line.depth > 0) return std::nullopt;
    const bool isNamed = t[marks].isUpper() || t[marks] == u'*' || exactSectionName(t.mid(marks)).has_value();
    if (!isNamed || wordsIn(t) > kMostHeadingWords) return std::nullopt;
    return Heading{Form::Heading, withoutMarkup(t.mid(marks)), {}, int(marks), {}, false};
}

class Sectioning
{
public:
    explicit Sectioning(QList<SourceLine> lines)
    {
        m_out.lines = std::move(lines);
        m_out.sections.append(DocumentSection{});
        m_open = {0};
    }

    SectionedDocument run()
    {
        for (int i = 0; i < m_out.lines.size(); ++i) {
            m_at = i;
            closeItems();
            const auto heading = headingHere();
            if (!heading || !take(*heading)) add(i);
        }
        collectFacts();
        return std::move(m_out);
    }

private:
    const SourceLine &line() const { return m_out.lines[m_at]; }
    DocumentSection &current() { return m_out.sections[m_open.last()]; }
    void add(int index) { current().body.append(index); }

    // To the grammar a line right behind a list item goes on with it; to a reader only what is indented does.
    bool isAtMargin() const { return !line().startsItem && (line().depth == 0 || line().indent == 0); }

    bool isAfterBlank() const
    {
        return m_at == 0 || m_out.lines[m_at - 1].isBlank() || m_out.lines[m_at - 1].kind == Kind::Heading ||
               m_out.lines[m_at - 1].kind == Kind::Rule;
    }

    // A section that a list item opened ends where its item does.
    void closeItems()
    {
        if (line().isBlank()) return;
        while (m_out.sections[m_open.last()].form == Form::Item) {
            const int depth = m_out.sections[m_open.last()].level - kItemLevel;
            const bool isOver = line().startsItem ? line().depth <= depth : line().depth < depth;
            if (!isOver && line().kind != Kind::Heading) break;
            m_open.removeLast();
        }
    }

    // ---- what is a heading ----

    std::optional<Heading> headingHere()
    {
        if (line().kind == Kind::Heading) return withLabel({Form::Heading, line().text, {}, line().level, {}, false});
        if (!line().isText() || line().isQuoted) return std::nullopt;
        if (auto heading = hashHeading(line())) return withLabel(*heading);
        const auto label = labelOf(line().text);
        if (label && !label->rest.isEmpty() && endsInTime()) return std::nullopt;
        if (line().startsItem) return label ? itemHeading(*label) : std::nullopt;
        if (label && label->form == Label::Form::Emphasis) return emphasisHeading(*label);
        return plainHeading(label);
    }

    // A paragraph with its time below is an entry, whatever it begins with.
    bool endsInTime() const
    {
        int last = m_at;
        while (last + 1 < m_out.lines.size() && last < m_at + kLongestEntry && m_out.lines[last + 1].isText())
            ++last;
        return last > m_at && isTimeAlone(m_out.lines[last]);
    }

    // "## Impact: 30 % of users" is a heading and its text; "## Root cause: the five whys" is a heading.
    static Heading withLabel(Heading heading)
    {
        if (const auto label = labelOf(heading.name); label && !label->rest.isEmpty()) {
            const auto known = sectionName(label->name);
            if (known && known->isExact && wordsIn(label->rest) >= kFewestContentWords && !isFact(known->role)) {
                heading.name = label->name;
                heading.rest = label->rest;
            }
            heading.known = known;
        }
        heading.name = withoutMarkup(heading.name);
        if (heading.name.endsWith(u':')) heading.name.chop(1);
        if (!heading.known) heading.known = sectionName(heading.name);
        return heading;
    }

    std::optional<Heading> emphasisHeading(const Label &label)
    {
        Heading heading{Form::Emphasis, withoutMarkup(label.name), label.rest, kEmphasisLevel, {}, label.hasColon};
        heading.known = sectionName(heading.name);
        if (label.rest.isEmpty() || (heading.known && !label.hasColon && label.rest.size() < 3)) {
            if (wordsIn(heading.name) > kMostHeadingWords || !isAtMargin()) return std::nullopt;
            return heading;
        }
        if (!heading.known || !heading.known->isExact || !label.hasColon) return std::nullopt;
        heading.form = Form::Inline;
        heading.level = kInlineLevel;
        return heading;
    }

    std::optional<Heading> plainHeading(const std::optional<Label> &label)
    {
        const QString &text = line().text;
        if (label && label->rest.isEmpty()) {
            Heading heading{Form::PlainLine, label->name, {}, kPlainLevel, sectionName(label->name), true};
            return heading.known && (heading.known->isExact || wordsIn(label->name) <= 6) ? std::optional(heading)
                                                                                          : std::nullopt;
        }
        if (label) {
            Heading heading{Form::Inline, label->name, label->rest, kInlineLevel, {}, true};
            if (const auto role = exactSectionName(label->name)) heading.known = SectionName{*role, true};
            return heading.known ? std::optional(heading) : std::nullopt;
        }
        if (text.size() > kLongestPlainHeading || text.isEmpty() || text.endsWith(u'.') || text.endsWith(u','))
            return std::nullopt;
        const auto role = text.front().isUpper() ? exactSectionName(text) : std::nullopt;
        if (!role || isFact(*role) || !isAtMargin()) return std::nullopt;
        return Heading{Form::PlainLine, text, {}, kPlainLevel, SectionName{*role, true}, false};
    }

    // "- **Impact:** all users": a section inside of an overview, never inside of a timeline or a list of actions.
    std::optional<Heading> itemHeading(const Label &label)
    {
        if (isListRole(current().role)) return std::nullopt;
        Heading heading{Form::Item,    withoutMarkup(label.name), label.rest, kItemLevel + line().depth, {},
                        label.hasColon};
        const bool isAlone = label.rest.isEmpty();
        if (isAlone && label.form == Label::Form::Emphasis)
            heading.known = sectionName(heading.name);
        else if (const auto role = exactSectionName(heading.name))
            heading.known = SectionName{*role, true};
        if (!label.hasColon && !isAlone) return std::nullopt;
        if (heading.known && !isFact(heading.known->role)) return heading;
        const bool hasChildren = isAlone && m_at + 1 < m_out.lines.size() && m_out.lines[m_at + 1].startsItem &&
                                 m_out.lines[m_at + 1].depth > line().depth;
        const bool isGroup = label.form == Label::Form::Emphasis && hasChildren && !heading.known;
        return isGroup && current().isFieldless() ? std::optional(heading) : std::nullopt;
    }

    // ---- what a heading does ----

    bool take(const Heading &heading)
    {
        const auto role = heading.known ? std::optional(heading.known->role) : std::nullopt;
        if (heading.form != Form::Heading && role && isFact(*role)) return false; // a line that states something
        if (current().role == SectionRole::Timeline && !endsTimeline(heading)) return false;
        if (current().role == SectionRole::Actions && !endsActions(heading)) return false;
        if (heading.form == Form::Emphasis && !role && !looksLikeHeading()) return false;
        if (heading.form == Form::Item || heading.form == Form::Inline) return open(heading, role);
        if (heading.form == Form::Heading && isTitle(heading)) return open(heading, role);
        close(heading.level);
        const auto around = m_open.size() > 1 ? current().role : std::nullopt;
        const bool isInside = m_open.size() > 1 && current().level < heading.level;
        if (isInside && !current().isTitle && !isListRole(around) && (around || !role)) {
            // A heading nobody knows, and one that says again what the one above it says, are text of that section.
            const bool isPartOfText = !role || (role == around && heading.form == Form::Heading) || isFact(*role) ||
                                      (*role == SectionRole::Other && isText(around));
            if (isPartOfText && !(current().isFieldless() && role)) return false;
        }
        if (isInside && around == SectionRole::Actions && !role) return open(heading, SectionRole::Actions);
        return open(heading, role);
    }

    bool isTitle(const Heading &heading) const
    {
        if (heading.level > 2 ||
            (heading.known && heading.known->isExact && heading.known->role != SectionRole::Title &&
             heading.known->role != SectionRole::Summary))
            return false;
        return std::none_of(m_out.sections.begin(), m_out.sections.end(),
                            [](const DocumentSection &s) { return s.isTitle || (s.role && !isFact(*s.role)); }) &&
               !(heading.known && heading.known->isExact && heading.level > 1);
    }

    // Days and times under a heading of their own are the timeline going on, whatever level they have.
    bool endsTimeline(const Heading &heading) const
    {
        if (isTimeHeading(heading.name + (heading.rest.isEmpty() ? QString() : u": "_s + heading.rest))) return false;
        if (heading.form == Form::Heading) {
            const bool isBelow = heading.level > m_out.sections[m_open.last()].level;
            return !isBelow || (heading.known && heading.known->isExact && !isFact(heading.known->role));
        }
        if (!heading.known || isFact(heading.known->role)) return false;
        if (heading.form == Form::Inline)
            return heading.known->isExact && isAfterBlank() && isAtMargin() && isMain(heading.known->role);
        if (heading.form == Form::PlainLine) return isAtMargin();
        return true;
    }

    bool endsActions(const Heading &heading) const
    {
        if (heading.form == Form::Heading) return true;
        if (!heading.known) return heading.form == Form::Emphasis && !isListNext();
        if (isFact(heading.known->role)) return false;
        if (heading.form == Form::Inline)
            return heading.known->role == SectionRole::Conclusion ||
                   (heading.known->isExact && isAfterBlank() && isAtMargin() && isMain(heading.known->role) &&
                    heading.known->role != SectionRole::Detection && heading.known->role != SectionRole::Actions);
        if (heading.form == Form::PlainLine)
            return heading.known->isExact || heading.known->role == SectionRole::Actions;
        return true;
    }

    static bool isMain(SectionRole role)
    {
        return role != SectionRole::Other && role != SectionRole::Summary && !isFact(role);
    }

    bool isListNext() const
    {
        for (int i = m_at + 1; i < m_out.lines.size(); ++i)
            if (!m_out.lines[i].isBlank()) return m_out.lines[i].startsItem;
        return false;
    }

    // Bold words alone on a line, with air before them and text after.
    bool looksLikeHeading() const { return isAfterBlank() && isAtMargin(); }

    void close(int level)
    {
        while (m_open.size() > 1 && m_out.sections[m_open.last()].level >= level)
            m_open.removeLast();
    }

    bool open(const Heading &heading, std::optional<SectionRole> role)
    {
        const bool title = heading.form == Form::Heading && isTitle(heading);
        if (heading.form != Form::Item) close(heading.level);
        DocumentSection section;
        section.role = title ? std::nullopt : role;
        section.isTitle = title;
        section.form = heading.form;
        section.heading = heading.name;
        section.rest = heading.rest;
        section.level = heading.level;
        section.line = m_at;
        section.parent = m_open.last();
        m_open.append(int(m_out.sections.size()));
        m_out.sections.append(section);
        return true;
    }

    // ---- facts ----

    void collectFacts()
    {
        for (const DocumentSection &section : std::as_const(m_out.sections)) {
            if (section.role && isFact(*section.role))
                m_out.facts.append({*section.role, bodyText(m_out, section), section.line});
            if (isListRole(section.role)) continue;
            for (const int index : section.body)
                collectFact(index);
        }
        std::stable_sort(m_out.facts.begin(), m_out.facts.end(),
                         [](const DocumentFact &a, const DocumentFact &b) { return a.line < b.line; });
    }

    void collectFact(int index)
    {
        const SourceLine &at = m_out.lines[index];
        if (at.kind == Kind::Table) {
            const QStringList cells = tableCells(at.raw);
            const auto role = cells.size() == 2 ? exactSectionName(withoutMarkup(cells[0])) : std::nullopt;
            if (role && isFact(*role)) m_out.facts.append({*role, withoutMarkup(cells[1]), index});
            return;
        }
        if (!at.isText()) return;
        if (const auto label = labelOf(at.text)) {
            const auto role = exactSectionName(withoutMarkup(label->name));
            if (role && isFact(*role) && (label->hasColon || label->rest.isEmpty()))
                m_out.facts.append({*role, label->rest.isEmpty() ? valueBelow(index) : label->rest, index});
            if (role) return;
        }
        // "Resolved 2026-09-25 15:55"
        const qsizetype space = at.text.indexOf(u' ');
        const QString first = at.text.left(space);
        if (space < 0 || space > 14 || !leadingTime(at.text.mid(space + 1), {})) return;
        const auto role = exactSectionName(first);
        if (role && isFact(*role) && *role != SectionRole::Title)
            m_out.facts.append({*role, at.text.mid(space + 1), index});
    }

    // A label alone: its value is the next line, unless that one has a label itself.
    QString valueBelow(int index) const
    {
        for (int i = index + 1; i < m_out.lines.size() && i <= index + 2; ++i) {
            const SourceLine &next = m_out.lines[i];
            if (next.isBlank()) continue;
            if (!next.isText()) return {};
            const auto label = labelOf(next.text);
            return label && exactSectionName(withoutMarkup(label->name)) ? QString() : next.text;
        }
        return {};
    }

    SectionedDocument m_out;
    QList<int> m_open; // from the outermost
    int m_at = 0;
};

} // namespace documentsections

SectionedDocument sectioned(QList<SourceLine> lines)
{
    return documentsections::Sectioning(std::move(lines)).run();
}

QString linesText(const SectionedDocument &document, const QList<int> &lines, const QString &first)
{
    int indent = -1;
    for (const int index : lines)
        if (const SourceLine &line = document.lines[index]; !line.isBlank())
            indent = indent < 0 ? line.indent : std::min(indent, line.indent);
    // Four columns and more mean code to whoever reads the text next; fewer are left as they are.
    QString text = first;
    for (const int index : lines) {
        const SourceLine &line = document.lines[index];
        QStringView raw = line.raw;
        for (int cut = 0; cut < indent && !raw.isEmpty() && raw.front().isSpace(); raw = raw.sliced(1))
            cut += raw.front() == u'\t' ? 4 : 1;
        if (!text.isEmpty()) text += u'\n';
        if (!text.isEmpty() || !line.isBlank()) text += raw;
    }
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end);
}

QString bodyText(const SectionedDocument &document, const DocumentSection &section)
{
    return linesText(document, section.body, section.rest);
}

} // namespace nevertwice
