#include "model/exchange/ownmarkdown.h"

#include "model/domain/document.h"
#include "model/domain/moment.h"
#include "model/domain/text.h"
#include "model/exchange/ownmarkdownparts.h"
#include "model/exchange/sectionorder.h"
#include "model/exchange/yaml.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace ownmarkdown {

constexpr auto kFence = "---"_L1;

QString fromContent(const QString &content)
{
    static const QUuid space(u"{0b1c7c3e-7a4b-4f0b-9c55-3f0a6f1d2e94}"_s);
    return QUuid::createUuidV5(space, content).toString(QUuid::WithoutBraces);
}

// The cells of a row of a table: what stands between pipes that have no backslash before them.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && line[i + 1] == u'|') {
            cell += "\\|"_L1;
            ++i;
        } else if (line[i] == u'|') {
            cells.append(std::exchange(cell, QString()));
        } else {
            cell += line[i];
        }
    }
    if (!cell.trimmed().isEmpty()) cells.append(cell);
    return cells;
}

class MarkdownReader
{
public:
    MarkdownReader(const QString &text, const QString &origin) : m_lines(text.split(u'\n')), m_origin(origin) {}

    Result<Incident> read()
    {
        const qsizetype end = m_lines.indexOf(kFence, 1);
        if (end < 0)
            return Error{Error::Kind::Invalid,
                         {},
                         u"its front matter, which begins in line 1, does not end"_s,
                         u"Put a line of three hyphens behind it."_s};
        // Blank lines stand for the fence and what went before, so that a mistake is told with the line of the file.
        auto front = readYaml(QString(u'\n' + m_lines.mid(1, end - 1).join(u'\n') + u'\n'));
        if (!front) return front.error();
        if (!front->isObject())
            return Error{Error::Kind::Invalid,
                         {},
                         u"its front matter is no list of keys and values"_s,
                         u"Correct it, or export the incident again."_s};
        if (auto understood = frontMatter(front->toObject()); !understood) return understood.error();
        body(end + 1);
        putTogether();
        return fromDocument(m_document);
    }

private:
    Result<void> frontMatter(QJsonObject front)
    {
        const int version = front.take("nevertwice"_L1).toInt();
        if (version > kVersion)
            return Error{
                Error::Kind::TooNew,
                {},
                u"its form is that of a newer version (%1; this program knows %2)"_s.arg(version).arg(kVersion),
                u"Update Nevertwice."_s};
        const QJsonObject extra = front.take("extra"_L1).toObject();
        m_document = front;
        for (auto it = extra.begin(); it != extra.end(); ++it)
            if (!m_document.contains(it.key())) m_document.insert(it.key(), it.value());
        if (!m_document.value("uuid"_L1).isString()) m_document.insert("uuid"_L1, fromContent(m_origin));
        for (const QLatin1String part : {"headings"_L1, "impact"_L1, "lessons"_L1})
            if (m_document.contains(part) && !m_document.value(part).isObject())
                return Error{Error::Kind::Invalid,
                             {},
                             u"in its front matter %1 is no list of keys"_s.arg(part),
                             u"Correct it, or export the incident again."_s};
        m_headings = m_document.take("headings"_L1).toObject();
        m_impact = m_document.take("impact"_L1).toObject();
        m_lessons = m_document.take("lessons"_L1).toObject();
        m_named = m_document.take("other_sections"_L1).toArray();
        m_findings = m_document.take("findings"_L1).toArray();
        return {};
    }

    void body(qsizetype at)
    {
        SectionLine open;
        QStringList lines;
        qsizetype first = at;
        for (; at < m_lines.size(); ++at) {
            const SectionLine next = readSectionLine(m_lines[at]);
            if (next.section.isEmpty()) {
                lines.append(m_lines[at]);
                continue;
            }
            close(open, std::exchange(lines, {}), first);
            open = next;
            first = at + 1;
        }
        close(open, lines, first);
    }

    // `first` is the index of the first of these lines in the file.
    void close(const SectionLine &open, QStringList lines, qsizetype first)
    {
        if (open.section.isEmpty()) return preface(lines);
        noteHeading(open);
        if (open.section == "timeline"_L1) return timeline(lines, first);
        if (open.section == "actions"_L1) return actions(lines);
        if (!lines.isEmpty() && lines.first().isEmpty()) lines.removeFirst();
        if (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
        text(open, unescaped(lines.join(u'\n')));
    }

    // What somebody wrote above the first section; the title is known from the front matter.
    void preface(QStringList lines)
    {
        const auto title =
            std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith("# "_L1); });
        if (title != lines.end()) lines.erase(title);
        keepAside(lines);
    }

    // Text where rows are expected becomes a section without a heading: nothing is dropped.
    void keepAside(const QStringList &lines)
    {
        const QString text = unescaped(lines.join(u'\n').trimmed());
        if (text.isEmpty()) return;
        const QString uuid = fromContent(m_document.value("uuid"_L1).toString() + "\nsection\n"_L1 + text);
        addOther(uuid, {}, text);
    }

    void noteHeading(const SectionLine &open)
    {
        const QString usual = usualHeading(open.section);
        if (usual.isEmpty() || open.heading.isEmpty()) return;
        const QString kept = m_headings.value(open.section).toString();
        const bool isKept =
            m_headings.contains(open.section) && (open.heading == shown(kept, Place::Line) || open.heading == usual);
        if (!isKept && open.heading != usual) m_headings.insert(open.section, meant(open.heading, Place::Line));
    }

    void text(const SectionLine &open, const QString &content)
    {
        static const QStringList plain{u"summary"_s, u"trigger"_s, u"detection"_s, u"root_cause"_s, u"resolution"_s};
        static const QStringList lessons{u"lessons.went_well"_s, u"lessons.went_wrong"_s, u"lessons.got_lucky"_s};
        if (plain.contains(open.section)) return add(m_document, open.section, content);
        if (open.section == "impact"_L1) return add(m_impact, u"text"_s, content);
        if (open.section == "lessons"_L1) return add(m_lessons, u"text"_s, content);
        if (lessons.contains(open.section)) return add(m_lessons, open.section.mid(8), content);
        const QLatin1String other(kOtherSection);
        const QUuid uuid(open.section.startsWith(other) ? open.section.mid(other.size()) : QString());
        // A section this version does not know is kept like any other that has a name of its own.
        addOther(uuid.isNull() ? fromContent(m_document.value("uuid"_L1).toString() + u'\n' + open.section)
                               : uuid.toString(QUuid::WithoutBraces),
                 meant(open.heading, Place::Line), content);
    }

    // A section that stands twice has both texts.
    static void add(QJsonObject &object, const QString &key, const QString &content)
    {
        const QString before = object.value(key).toString();
        object.insert(key, before.isEmpty() || content.isEmpty() ? before + content : before + "\n\n"_L1 + content);
    }

    void addOther(const QString &uuid, const QString &heading, const QString &content)
    {
        QJsonObject row = m_others.value(uuid).toObject();
        if (row.isEmpty()) m_order.append(uuid);
        row.insert("uuid"_L1, uuid);
        row.insert("heading"_L1, heading);
        add(row, u"text"_s, content);
        m_others.insert(uuid, row);
    }

    void timeline(const QStringList &lines, qsizetype first)
    {
        static const QRegularExpression rule(u"\\A\\|[-:| \\t]+\\z"_s);
        const QString head = "| "_L1 + columnTitles().join(" | "_L1);
        QStringList aside;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].startsWith(u'|')) {
                aside.append(lines[i]);
            } else if (!rule.match(lines[i]).hasMatch() && !lines[i].startsWith(head)) {
                event(lines[i], int(first + i) + 1);
            }
        }
        keepAside(aside);
    }

    void event(QString line, int lineNumber)
    {
        QJsonObject row = takeComment(line);
        const QStringList cells = cellsOf(line);
        for (qsizetype i = 0; i < columns().size(); ++i)
            take(row, columns()[i], cells.value(i).trimmed(), Place::Cell);
        giveUuid(row, m_events, u"timeline"_s, line);
        const QString time = row.value("at"_L1).toString();
        if (!time.isEmpty() && !Moment::read(time)) {
            row.remove("at"_L1);
            if (row.value("as_written"_L1).toString().isEmpty()) row.insert("as_written"_L1, time);
            m_findings.append(QJsonObject{{u"check"_s, u"time-unreadable"_s},
                                          {u"level"_s, u"error"_s},
                                          {u"place"_s, u"timeline/%1.at"_s.arg(row.value("uuid"_L1).toString())},
                                          {u"line"_s, lineNumber},
                                          {u"message"_s, u"The time \"%1\" cannot be read."_s.arg(time.left(80))}});
        }
        m_timeline.append(row);
    }

    void actions(const QStringList &lines)
    {
        static const QRegularExpression item(u"(?s)\\A- \\[(?<mark>[ xX])\\](?<title>.*)\\z"_s);
        static const QRegularExpression detail(u"(?s)\\A {2,}- (?<key>[a-z_]+): ?(?<value>.*)\\z"_s);
        QStringList aside;
        for (qsizetype i = 0; i < lines.size();) {
            const QRegularExpressionMatch found = item.match(lines[i]);
            if (!found.hasMatch()) {
                aside.append(lines[i++]);
                continue;
            }
            QHash<QString, QString> details;
            const qsizetype begin = i++;
            for (; i < lines.size(); ++i) {
                const QRegularExpressionMatch below = detail.match(lines[i]);
                if (!below.hasMatch() || !items().contains(below.captured("key"_L1))) break;
                details.insert(below.captured("key"_L1), below.captured("value"_L1).trimmed());
            }
            action(found.captured("title"_L1), details, found.captured("mark"_L1) != " "_L1, lines[begin]);
        }
        keepAside(aside);
    }

    void action(QString title, const QHash<QString, QString> &details, bool isChecked, const QString &line)
    {
        QJsonObject row = takeComment(title);
        take(row, u"title"_s, title.trimmed(), Place::Line);
        for (const QString &key : items())
            take(row, key, details.value(key), Place::Line);
        if (row.value("number"_L1).isString()) row.insert("number"_L1, row.value("number"_L1).toString().toInt());
        const QString status = row.value("status"_L1).toString();
        const bool isDone = status == "done"_L1 || status == "verified"_L1;
        if (isChecked != isDone) row.insert("status"_L1, isChecked ? u"done"_s : u"open"_s);
        giveUuid(row, m_actions, u"actions"_s, line);
        m_actionRows.append(row);
    }

    // What is shown counts. Where the comment knows exactly what was shown, that is what was meant.
    static void take(QJsonObject &row, const QString &key, const QString &cell, Place place)
    {
        if (row.contains(key)) {
            const QJsonValue exact = row.value(key);
            if (shown(exact.isDouble() ? QString::number(exact.toInt()) : exact.toString(), place) == cell) return;
            row.remove(key);
        }
        if (!cell.isEmpty()) row.insert(key, meant(cell, place));
    }

    void giveUuid(QJsonObject &row, QSet<QString> &given, const QString &list, const QString &line)
    {
        QString uuid = row.value("uuid"_L1).toString();
        const QString place = m_document.value("uuid"_L1).toString() + u'\n' + list + u'\n' + line;
        for (int i = 1; QUuid(uuid).isNull() || given.contains(uuid); ++i)
            uuid = fromContent(place + u'\n' + QString::number(i)); // a row that was copied is a new one
        given.insert(uuid);
        row.insert("uuid"_L1, uuid);
    }

    void putTogether()
    {
        QJsonArray others;
        for (const QJsonValue &value : std::as_const(m_named)) {
            const QJsonObject named = value.toObject();
            const QString uuid = named.value("uuid"_L1).toString();
            if (!m_order.removeOne(uuid)) continue; // somebody took the section out
            QJsonObject row = m_others.value(uuid).toObject();
            for (auto it = named.begin(); it != named.end(); ++it)
                if (it.key() != "heading"_L1 ||
                    shown(it.value().toString(), Place::Line) == shown(row.value("heading"_L1).toString(), Place::Line))
                    row.insert(it.key(), it.value());
            others.append(row);
        }
        for (const QString &uuid : std::as_const(m_order))
            others.append(m_others.value(uuid));
        m_document.insert("other_sections"_L1, others);
        m_document.insert("headings"_L1, m_headings);
        m_document.insert("impact"_L1, m_impact);
        m_document.insert("lessons"_L1, m_lessons);
        m_document.insert("timeline"_L1, m_timeline);
        m_document.insert("actions"_L1, m_actionRows);
        m_document.insert("findings"_L1, m_findings);
    }

    const QStringList m_lines;
    const QString m_origin;
    QJsonObject m_document;
    QJsonObject m_headings;
    QJsonObject m_impact;
    QJsonObject m_lessons;
    QJsonArray m_named; // other sections as the front matter has them
    QJsonObject m_others;
    QStringList m_order; // of the others, as the body has them
    QJsonArray m_timeline;
    QJsonArray m_actionRows;
    QJsonArray m_findings;
    QSet<QString> m_events;
    QSet<QString> m_actions;
};

} // namespace ownmarkdown

bool isOwnMarkdown(QStringView text)
{
    static const QRegularExpression first(u"\\A\uFEFF?---[ \\t]*\\r?\\nnevertwice: [0-9]+[ \\t]*\\r?\\z"_s);
    const qsizetype end = text.indexOf(u'\n', text.indexOf(u'\n') + 1);
    return end > 0 && end < 100 && first.match(text.left(end).toString()).hasMatch();
}

Result<Incident> readOwnMarkdown(const QString &text, const QString &origin)
{
    return ownmarkdown::MarkdownReader(sanitizeText(text), origin).read();
}

} // namespace nevertwice
