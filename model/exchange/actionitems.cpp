#include "model/exchange/actionitems.h"

#include "model/exchange/actionfields.h"
#include "model/exchange/actiontense.h"
#include "model/exchange/actiontitle.h"
#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace actionitems {

using Kind = SourceLine::Kind;

constexpr qsizetype kWidestLine = 130;
constexpr qsizetype kLongestGroup = 70;
constexpr qsizetype kMostBroken = 12; // lines of one sentence

bool isOnlyLink(const QString &text)
{
    const QString plain = text.trimmed();
    return plain.startsWith("http"_L1) && !plain.contains(u' ');
}

class Reading
{
public:
    Reading(const SectionedDocument &document, const DocumentSection &section, const QString &group,
            const TimeContext &times)
        : m_document(document), m_section(section), m_group(group), m_times(times)
    {
    }

    ActionContent run()
    {
        for (const int index : m_section.body)
            m_hasItems = m_hasItems || m_document.lines[index].startsItem;
        if (isAnnouncing(m_section.rest))
            keep(m_section.rest);
        else if (!m_section.rest.isEmpty())
            add(m_section.rest, m_section.line, false);
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
            m_isTold = false;
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
            m_group = groupNamed(line.text);
            m_isTold = announcesDeeds(line.text);
            m_isLabelled = true;
            m_open = false;
            return;
        }
        if (line.text.trimmed().isEmpty()) return; // a box that waits for its promise
        add(line.text, index, true);
        m_depth = line.depth;
        if (line.isChecked) m_texts.last().isChecked = line.isChecked;
    }

    // "API team: improve these checks:" is all of it a name.
    static QString groupNamed(const QString &text)
    {
        const auto label = labelOf(text);
        QString name = withoutMarkup(label && label->rest.isEmpty() ? label->name : text);
        while (name.endsWith(u':'))
            name.chop(1);
        return name;
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
        const ActionField field = label ? actionFieldOf(label->name) : ActionField::None;
        if (field == ActionField::None) return false;
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
            m_group = groupNamed(line.text);
            m_isTold = announcesDeeds(line.text);
            return;
        }
        keep(line.raw);
    }

    // "OPS-12 ...", "#7 ...", "P1 ...": each line is one, however wide.
    static bool isEachMarked(const QStringList &lines)
    {
        static const QRegularExpression mark(u"^[\\[(*]*(?:[A-Z][A-Z0-9]+-\\d+|#\\d+|P[0-4]|@\\w+)\\b"_s);
        return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return mark.match(line).hasMatch(); });
    }

    // A line with those behind it that go on with a small letter: a sentence that was broken at its commas.
    static QString goingOn(const QStringList &lines, qsizetype from)
    {
        const qsizetype most = std::min(lines.size(), from + kMostBroken);
        qsizetype end = from + 1;
        while (end < most && lines[end].front().isLower() && !isAnnouncing(lines[end]))
            ++end;
        return lines.mid(from, end - from).join(u'\n');
    }

    void closeParagraph()
    {
        if (m_paragraph.isEmpty()) return;
        const QStringList lines = std::exchange(m_paragraph, {});
        const QList<int> indices = std::exchange(m_paragraphLines, {});
        if (isWrapped(lines) && !isEachMarked(lines)) {
            const QString text = lines.join(u'\n');
            return isAnnouncing(lines.last()) || isStory(text) ? keep(text) : add(text, indices.first(), false);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (isAnnouncing(lines[i])) {
                if (lines[i].size() < kLongestGroup) m_group = withoutMarkup(lines[i]).chopped(1);
                keep(lines[i]);
            } else if (m_open && i > 0 && lines[i].front().isLower()) {
                joinLast(lines[i]);
            } else if (const QString sentence = goingOn(lines, i); isStory(sentence)) {
                keep(sentence);
                i += sentence.count(u'\n');
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
        QStringList keys; // "OPS-12", which the title does not begin with
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty()) continue;
            const ActionField field = actionFieldOf(withoutMarkup(m_columns.value(i)));
            const QString name = plainName(m_columns.value(i));
            const bool isKey =
                name == "no"_L1 || name == "nr"_L1 || name == "id"_L1 || name == "key"_L1 || (i == 0 && name.isEmpty());
            if ((isKey || i == 0) && isCounter(cells[i])) continue;
            if (field != ActionField::None)
                text.fields.append({field, cells[i]});
            else
                (isKey ? keys : rest).append(cells[i]);
        }
        if (rest.isEmpty()) rest.swap(keys);
        if (rest.isEmpty()) { // every column has a meaning, and none is what is to be done
            if (!text.fields.isEmpty()) keep(line.raw);
            return;
        }
        text.text = rest.takeFirst();
        text.more = (rest + keys).join(u"\n"_s);
        m_texts.append(text);
        m_open = false;
    }

    // "3", "3.", "#3" in front of a row: the list counts by itself.
    static bool isCounter(const QString &cell)
    {
        static const QRegularExpression form(u"^#?\\d{1,3}[.)]?$"_s);
        return form.match(cell).hasMatch();
    }

    // ---- what was found ----

    struct Text
    {
        QString text;
        QString more;
        QString group;
        QList<QPair<ActionField, QString>> fields;
        std::optional<bool> isChecked;
        bool isTold = false;  // in a list of what was done
        bool isProse = false; // a paragraph, no item of a list
        int line = 0;
    };

    void add(const QString &text, int index, bool isOpen)
    {
        if (text.trimmed().isEmpty()) return;
        Text added;
        added.text = text;
        added.line = index;
        added.group = m_group;
        added.isTold = m_isTold;
        added.isProse = !isOpen;
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
        m_isTold = isAnnouncing(text) && announcesDeeds(text);
        m_left += (m_left.isEmpty() ? QString() : m_isAfterBlank ? u"\n\n"_s : u"\n"_s) + text;
    }

    void finish()
    {
        for (const Text &text : std::as_const(m_texts)) {
            ActionItem item;
            item.line = text.line;
            Action &action = item.action;
            if (!text.isProse || !givePromise(action, text.text.trimmed())) giveTitle(action, text.text.trimmed());
            if (!text.more.isEmpty()) action.details += (action.details.isEmpty() ? QString() : u"\n"_s) + text.more;
            action.group = text.group;
            action.type = actionTypeOf(action.title + u' ' + action.details);
            action.link = firstLink(text.text);
            readAsides(action, text.text, m_times);
            if (text.isChecked.value_or(text.isTold && !isPutOff(text.text))) action.status = ActionStatus::Done;
            if (!text.isTold && !text.isChecked && action.status == ActionStatus::Open)
                if (const auto told = toldStatus(text.text)) action.status = *told;
            giveFields(action, text.fields);
            takeClosing(action, m_times);
            m_out.items.append(item);
        }
    }

    // A field that comes twice adds to the first: of the second nothing is lost.
    void giveFields(Action &action, const QList<QPair<ActionField, QString>> &fields) const
    {
        QList<ActionField> given;
        for (const auto &[field, value] : fields) {
            // A column says it better than what stands in the text.
            if (field == ActionField::Owner && !given.contains(field)) action.owner.clear();
            const bool isSecond = given.contains(field) && field != ActionField::Owner;
            const QString left = isSecond ? value : takeField(action, field, value, m_times);
            given.append(field);
            if (!left.isEmpty()) action.details += (action.details.isEmpty() ? QString() : u"\n"_s) + left;
        }
    }

    const SectionedDocument &m_document;
    const DocumentSection &m_section;
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
    bool m_isTold = false;     // what was done is listed
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

ActionContent actionItems(const SectionedDocument &document, const DocumentSection &section, const QString &group,
                          const TimeContext &times)
{
    return actionitems::Reading(document, section, group, times).run();
}

} // namespace nevertwice
