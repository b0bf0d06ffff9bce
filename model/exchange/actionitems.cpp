#include "model/exchange/actionitems.h"

#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"
#include "model/exchange/wordlist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace actionitems {

using Kind = SourceLine::Kind;

constexpr qsizetype kMostLeadWords = 6;
constexpr qsizetype kWidestLine = 130;
constexpr qsizetype kLongestGroup = 70;

QString firstLink(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s)>\\]\"']+"_s);
    if (!text.contains("://"_L1)) return {};
    QString found = link.match(text).captured();
    while (found.endsWith(u'.') || found.endsWith(u','))
        found.chop(1);
    return found;
}

bool isOnlyLink(const QString &text)
{
    const QString plain = text.trimmed();
    return plain.startsWith("http"_L1) && !plain.contains(u' ');
}

std::optional<ActionStatus> statusOf(const QString &word)
{
    static const QHash<QString, ActionStatus> words{
        {u"done"_s, ActionStatus::Done},          {u"finished"_s, ActionStatus::Done},
        {u"completed"_s, ActionStatus::Done},     {u"complete"_s, ActionStatus::Done},
        {u"closed"_s, ActionStatus::Done},        {u"fixed"_s, ActionStatus::Done},
        {u"verified"_s, ActionStatus::Verified},  {u"todo"_s, ActionStatus::Open},
        {u"to do"_s, ActionStatus::Open},         {u"open"_s, ActionStatus::Open},
        {u"pending"_s, ActionStatus::Open},       {u"in progress"_s, ActionStatus::InProgress},
        {u"ongoing"_s, ActionStatus::InProgress}, {u"wip"_s, ActionStatus::InProgress},
        {u"started"_s, ActionStatus::InProgress}, {u"blocked"_s, ActionStatus::Blocked},
        {u"won't do"_s, ActionStatus::WontDo},    {u"wontfix"_s, ActionStatus::WontDo},
        {u"won't fix"_s, ActionStatus::WontDo},   {u"cancelled"_s, ActionStatus::WontDo},
        {u"canceled"_s, ActionStatus::WontDo}};
    const auto it = words.constFind(plainName(word));
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<Priority> priorityOf(const QString &word)
{
    static const QHash<QString, Priority> words{
        {u"p0"_s, Priority::P0},      {u"p1"_s, Priority::P1},       {u"p2"_s, Priority::P2},
        {u"p3"_s, Priority::P3},      {u"critical"_s, Priority::P0}, {u"urgent"_s, Priority::P0},
        {u"high"_s, Priority::P1},    {u"medium"_s, Priority::P2},   {u"low"_s, Priority::P3},
        {u"highest"_s, Priority::P0}, {u"lowest"_s, Priority::P3}};
    const auto it = words.constFind(plainName(word).remove(u" priority"_s));
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

ActionType typeOf(const QString &text)
{
    static const PhraseIndex index = [] {
        PhraseIndex made;
        const QList<QPair<ActionType, QStringList>> words{
            {ActionType::Detect,
             {u"monitor*"_s, u"alert*"_s, u"dashboard*"_s, u"detect*"_s, u"observability"_s, u"log aggregation"_s}},
            {ActionType::Process,
             {u"training"_s, u"train"_s, u"document*"_s, u"runbook*"_s, u"playbook*"_s, u"process"_s, u"processes"_s,
              u"communication"_s, u"guideline*"_s, u"on call"_s, u"postmortem"_s, u"policy"_s}},
            {ActionType::Investigate,
             {u"investigat*"_s, u"analy*"_s, u"research"_s, u"audit"_s, u"review"_s, u"understand"_s}},
            {ActionType::Repair, {u"fix"_s, u"repair"_s, u"patch"_s, u"restore"_s, u"correct"_s, u"clean up"_s}},
            {ActionType::Mitigate, {u"mitigat*"_s, u"rollback"_s, u"failover"_s, u"fallback"_s, u"backup*"_s}}};
        for (const auto &[type, phrases] : words)
            for (const QString &phrase : phrases)
                made.add(phrase, int(type));
        return made;
    }();
    int first = -1;
    index.look(text.left(300), [&](int type) {
        if (first < 0) first = type;
    });
    return first < 0 ? ActionType::Prevent : ActionType(first);
}

enum class Field { None, Owner, Due, Priority, Status, Link, Type };

Field fieldOf(const QString &name)
{
    static const QHash<QString, Field> names{
        {u"owner"_s, Field::Owner},       {u"owners"_s, Field::Owner},      {u"assignee"_s, Field::Owner},
        {u"assigned to"_s, Field::Owner}, {u"responsible"_s, Field::Owner}, {u"dri"_s, Field::Owner},
        {u"who"_s, Field::Owner},         {u"due"_s, Field::Due},           {u"due date"_s, Field::Due},
        {u"deadline"_s, Field::Due},      {u"eta"_s, Field::Due},           {u"target date"_s, Field::Due},
        {u"by when"_s, Field::Due},       {u"when"_s, Field::Due},          {u"priority"_s, Field::Priority},
        {u"prio"_s, Field::Priority},     {u"status"_s, Field::Status},     {u"state"_s, Field::Status},
        {u"done"_s, Field::Status},       {u"ticket"_s, Field::Link},       {u"issue"_s, Field::Link},
        {u"link"_s, Field::Link},         {u"jira"_s, Field::Link},         {u"bug"_s, Field::Link},
        {u"tracking"_s, Field::Link},     {u"reference"_s, Field::Link},    {u"pr"_s, Field::Link},
        {u"type"_s, Field::Type}};
    return names.value(plainName(name), Field::None);
}

bool setField(Action &action, Field field, const QString &value, const TimeContext &times)
{
    const QString plain = withoutMarkup(value);
    if (plain.isEmpty()) return true;
    switch (field) {
    case Field::Owner:
        if (plain.size() > 80) return false;
        action.owner = plain;
        return true;
    case Field::Due:
        if (const auto day = readDay(plain, times)) {
            action.due = Moment::onDay(day->at.day());
            return true;
        }
        return false;
    case Field::Priority:
        if (const auto priority = priorityOf(plain)) {
            action.priority = *priority;
            return true;
        }
        return false;
    case Field::Status:
        if (const auto status = statusOf(plain)) {
            action.status = *status;
            return true;
        }
        return false;
    case Field::Link:
        if (const QString link = firstLink(value); !link.isEmpty()) {
            action.link = link;
            return true;
        }
        return false;
    case Field::Type:
        if (const auto type = Code<ActionType>::read(plain.toLower()).known()) {
            action.type = *type;
            return true;
        }
        return false;
    case Field::None:
        return false;
    }
    return false;
}

// "(Finished.)", "(owner: Ada, due 2026-12-01)", "[P1]", "@ada" at the end.
void readAsides(Action &action, const QString &text, const TimeContext &times)
{
    static const QRegularExpression aside(u"[(\\[]([^()\\[\\]]{2,80})[)\\]]"_s);
    for (auto it = aside.globalMatch(text); it.hasNext();) {
        const QString inside = withoutMarkup(it.next().captured(1));
        for (const QString &part : inside.split(u',')) {
            if (const auto status = statusOf(part)) action.status = *status;
            if (const auto priority = priorityOf(part); priority && part.trimmed().size() <= 12)
                action.priority = *priority;
            const QString trimmed = part.trimmed();
            const qsizetype colon = trimmed.indexOf(u':');
            if (colon > 0)
                (void)setField(action, fieldOf(trimmed.left(colon)), trimmed.mid(colon + 1).trimmed(), times);
            else if (trimmed.startsWith("due "_L1, Qt::CaseInsensitive))
                (void)setField(action, Field::Due, trimmed.mid(4), times);
            else if (trimmed.startsWith("by "_L1, Qt::CaseInsensitive))
                (void)setField(action, Field::Due, trimmed.mid(3), times);
            else if (trimmed.startsWith(u'@') && action.owner.isEmpty())
                action.owner = trimmed;
        }
    }
    static const QRegularExpression name(u"(?:^|\\s)(@[\\w.-]{2,40})"_s);
    if (action.owner.isEmpty() && text.contains(u'@'))
        if (const auto match = name.match(text); match.hasMatch()) action.owner = match.captured(1);
    const QString first = withoutMarkup(text.left(16)).section(u' ', 0, 0).remove(u':');
    if (first == first.toUpper())
        if (const auto priority = priorityOf(first)) action.priority = *priority;
    if (const auto status = first == first.toUpper() ? statusOf(first) : std::nullopt) action.status = *status;
}

bool startsBlock(const QString &line)
{
    const QString t = line.trimmed();
    return t.startsWith("- "_L1) || t.startsWith("* "_L1) || t.startsWith("```"_L1) || t.startsWith(u'>') ||
           t.startsWith(u'|');
}

// Lead-in of at most six words before a colon; the rest is its details.
void giveTitle(Action &action, const QString &text)
{
    const auto label = labelOf(text);
    if (label && label->hasColon && !label->rest.isEmpty() &&
        label->name.split(u' ', Qt::SkipEmptyParts).size() <= kMostLeadWords && !label->name.contains("http"_L1) &&
        !label->name.contains(u'(')) {
        action.title = label->name;
        action.details = label->rest;
        return;
    }
    // Lines that were broken to fit a width are one title; lists and code below it are details.
    const QStringList lines = text.split(u'\n');
    qsizetype count = 0;
    while (count < lines.size() && !lines[count].trimmed().isEmpty() && (count == 0 || !startsBlock(lines[count]))) {
        action.title += (count == 0 ? QString() : u" "_s) + lines[count].trimmed();
        ++count;
    }
    action.details = lines.mid(count).join(u'\n').trimmed();
}

class Reading
{
public:
    Reading(const SectionedDocument &document, const Section &section, const QString &group, const TimeContext &times)
        : m_document(document), m_section(section), m_group(group), m_times(times)
    {
    }

    ActionContent run()
    {
        for (const int index : m_section.body)
            m_hasItems = m_hasItems || m_document.lines[index].startsItem;
        if (!m_section.rest.isEmpty()) add(m_section.rest, m_section.line, false);
        for (const int index : m_section.body)
            read(index);
        closeParagraph();
        finish();
        m_out.left = m_left.trimmed();
        return m_out;
    }

private:
    void read(int index)
    {
        const SourceLine &line = m_document.lines[index];
        if (line.isBlank()) {
            closeParagraph();
            m_isAfterBlank = true;
            m_columns.clear();
            return;
        }
        if (line.startsItem) {
            closeParagraph();
            readItem(line, index);
        } else if (line.kind == Kind::Table) {
            readRow(line, index);
        } else if (line.isText() && !line.isQuoted) {
            readText(line, index);
        } else if (line.kind == Kind::Heading) {
            closeParagraph();
            m_open = false;
            m_group = line.text;
        } else {
            closeParagraph();
            keepOrJoin(line, line.raw);
        }
        m_isAfterBlank = false;
    }

    // ---- lists ----

    void readItem(const SourceLine &line, int index)
    {
        m_isLabelled = false;
        if (m_isClosed && line.depth <= 1) m_isClosed = false;
        const bool isBelow = m_open && line.depth > m_depth;
        if (isBelow && readField(line.text)) return;
        if (isBelow && isOnlyLink(line.text)) return joinLast(line.raw.trimmed());
        const bool isLabel = isAnnouncing(line.text) || (isEmphasis(line.text) && hasItemsBelow(index, line));
        if (isLabel && line.text.size() < kLongestGroup && hasMoreBelow(index, line)) {
            const auto label = labelOf(line.text);
            m_group = label ? withoutMarkup(label->name) : withoutMarkup(line.text);
            m_isLabelled = true;
            m_open = false;
            return;
        }
        if (line.text.trimmed().isEmpty()) return; // a box that waits for its promise
        add(line.text, index, true);
        m_depth = line.depth;
        if (line.isChecked) m_texts.last().isChecked = line.isChecked;
    }

    // "1. **Monitoring**" over items of its own names their list.
    static bool isEmphasis(const QString &text)
    {
        const auto label = labelOf(text);
        return label && label->form == Label::Form::Emphasis && label->rest.isEmpty();
    }

    bool hasItemsBelow(int index, const SourceLine &line) const
    {
        for (int i = index + 1; i < m_document.lines.size(); ++i)
            if (const SourceLine &next = m_document.lines[i]; !next.isBlank())
                return next.startsItem && next.depth > line.depth;
        return false;
    }

    bool hasMoreBelow(int index, const SourceLine &line) const
    {
        if (index + 1 >= m_document.lines.size()) return false;
        for (int i = index + 1; i < m_document.lines.size(); ++i) {
            const SourceLine &next = m_document.lines[i];
            if (next.isBlank()) continue;
            return next.startsItem ? next.depth > line.depth : next.isText() && i == index + 1;
        }
        return false;
    }

    bool readField(const QString &text)
    {
        const auto label = labelOf(text);
        const Field field = label ? fieldOf(label->name) : Field::None;
        if (field == Field::None) return false;
        m_texts.last().fields.append({field, label->rest});
        return true;
    }

    // ---- prose ----

    void readText(const SourceLine &line, int index)
    {
        const bool goesOn = m_open && !m_isAfterBlank;
        if (isClosing(line.text) && !line.text.endsWith(u':'))
            m_isClosed = m_isClosed || m_hasItems || !m_texts.isEmpty() || !m_paragraph.isEmpty();
        if (m_isClosed) {
            closeParagraph();
            m_open = false;
            return keep(line.raw);
        }
        if (m_isLabelled || !m_hasItems) {
            m_paragraph.append(line.text);
            m_paragraphLines.append(index);
            return;
        }
        if (goesOn || (m_open && line.depth > 0 && line.indent > 0)) {
            if (readField(line.text)) return;
            return joinLast(line.text);
        }
        m_open = false;
        if (isAnnouncing(line.text) && line.text.size() < kLongestGroup) {
            const auto label = labelOf(line.text);
            m_group = label ? withoutMarkup(label->name) : line.text;
            return;
        }
        keep(line.raw);
    }

    void closeParagraph()
    {
        if (m_paragraph.isEmpty()) return;
        const QStringList lines = std::exchange(m_paragraph, {});
        const QList<int> indices = std::exchange(m_paragraphLines, {});
        if (isWrapped(lines)) {
            if (isAnnouncing(lines.last())) return keep(lines.join(u'\n'));
            return add(lines.join(u'\n'), indices.first(), false);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (isAnnouncing(lines[i])) {
                if (lines[i].size() < kLongestGroup) m_group = withoutMarkup(lines[i]).chopped(1);
                keep(lines[i]);
            } else if (m_open && i > 0 && lines[i].front().isLower()) {
                joinLast(lines[i]);
            } else {
                add(lines[i], indices[i], false);
            }
        }
        m_open = false;
    }

    // ---- tables ----

    void readRow(const SourceLine &line, int index)
    {
        if (isTableRule(line.raw)) return;
        const QStringList cells = tableCells(line.raw);
        if (m_columns.isEmpty()) {
            m_columns = cells;
            return;
        }
        Text text;
        text.line = index;
        text.group = m_group;
        QStringList rest;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty()) continue;
            const Field field = fieldOf(withoutMarkup(m_columns.value(i)));
            const QString name = plainName(m_columns.value(i));
            if (name == "no"_L1 || name == "id"_L1 || name.isEmpty() ||
                (cells[i].size() < 4 && rest.isEmpty() && cells[i].front().isDigit()))
                continue;
            if (field != Field::None)
                text.fields.append({field, cells[i]});
            else
                rest.append(cells[i]);
        }
        if (rest.isEmpty()) { // every column has a meaning, and none is what is to be done
            if (!text.fields.isEmpty()) keep(line.raw);
            return;
        }
        text.text = rest.takeFirst();
        text.more = rest.join(u"\n"_s);
        m_texts.append(text);
        m_open = false;
    }

    // ---- what was found ----

    struct Text
    {
        QString text;
        QString more;
        QString group;
        QList<QPair<Field, QString>> fields;
        std::optional<bool> isChecked;
        int line = 0;
    };

    void add(const QString &text, int index, bool isOpen)
    {
        if (text.trimmed().isEmpty()) return;
        Text added;
        added.text = text;
        added.line = index;
        added.group = m_group;
        m_texts.append(added);
        m_open = isOpen || !m_hasItems;
    }

    void joinLast(const QString &text)
    {
        if (m_texts.isEmpty()) return keep(text);
        m_texts.last().text += u'\n' + text;
    }

    void keepOrJoin(const SourceLine &line, const QString &text)
    {
        if (m_open && (!m_isAfterBlank || line.depth > 0) && !m_texts.isEmpty())
            m_texts.last().text += u'\n' + text;
        else
            keep(text);
    }

    void keep(const QString &text)
    {
        m_left += (m_left.isEmpty() ? QString() : m_isAfterBlank ? u"\n\n"_s : u"\n"_s) + text;
    }

    void finish()
    {
        for (const Text &text : std::as_const(m_texts)) {
            ActionItem item;
            item.line = text.line;
            Action &action = item.action;
            giveTitle(action, text.text.trimmed());
            if (!text.more.isEmpty()) action.details += (action.details.isEmpty() ? QString() : u"\n"_s) + text.more;
            action.group = text.group;
            action.type = typeOf(action.title + u' ' + action.details);
            action.link = firstLink(text.text);
            readAsides(action, text.text, m_times);
            if (text.isChecked && *text.isChecked) action.status = ActionStatus::Done;
            for (const auto &[field, value] : text.fields)
                if (!setField(action, field, value, m_times)) {
                    // "n/a **DONE**"
                    if (const auto status = statusOf(withoutMarkup(value).section(u' ', -1))) action.status = *status;
                    action.details += (action.details.isEmpty() ? QString() : u"\n"_s) + value;
                }
            m_out.items.append(item);
        }
    }

    const SectionedDocument &m_document;
    const Section &m_section;
    QString m_group;
    const TimeContext &m_times;
    ActionContent m_out;
    QList<Text> m_texts;
    QStringList m_paragraph;
    QList<int> m_paragraphLines;
    QStringList m_columns;
    QString m_left;
    int m_depth = 0;
    bool m_hasItems = false;
    bool m_open = false;
    bool m_isLabelled = false; // under an item that is only a label
    bool m_isClosed = false;   // the words that end the document have begun
    bool m_isAfterBlank = true;
};

} // namespace actionitems

bool isWrapped(const QStringList &lines)
{
    using namespace actionitems;
    if (lines.size() < 2) return false;
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, line.size());
    if (widest > kWidestLine || widest < 40) return false;
    bool isEverySentence = true;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype word = lines[i + 1].section(u' ', 0, 0).size();
        if (lines[i].size() + 1 + word < widest) return false;
        isEverySentence = isEverySentence && (lines[i].endsWith(u'.') || lines[i].endsWith(u';'));
    }
    return !isEverySentence;
}

ActionContent actionItems(const SectionedDocument &document, const Section &section, const QString &group,
                          const TimeContext &times)
{
    return actionitems::Reading(document, section, group, times).run();
}

} // namespace nevertwice
