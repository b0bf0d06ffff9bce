#include "model/exchange/reporttexts.h"

#include "model/exchange/editdistance.h"
#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reporttexts {

constexpr qsizetype kLongestLine = 120;
constexpr qsizetype kMostQuotedWords = 110;
constexpr int kStates = 3;
constexpr qsizetype kMostPointed = 4;

void appendText(QString &to, const QString &text)
{
    if (text.trimmed().isEmpty()) return;
    if (!to.isEmpty()) to += u"\n\n"_s;
    to += text;
}

bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && text.size() <= kLongestLine;
}

int causeWeight(const Sentence &sentence)
{
    return sentence.planned > 0 ? 0 : sentence.cause;
}
int resolutionWeight(const Sentence &sentence)
{
    return sentence.resolution - sentence.cause / 3;
}
int impactWeight(const Sentence &sentence)
{
    return sentence.planned > 0 ? 0 : sentence.impact - sentence.cause / 2;
}

// "Unfortunately, we then ...", "This ...": the sentence before it goes on.
bool goesOn(const QString &text)
{
    static const QRegularExpression words(
        u"^(Unfortunately|This|That|These|It|As a result|Therefore|Consequently|Additionally|Further|Moreover|They)\\b"_s);
    return words.match(text).hasMatch();
}

bool pointsBack(const QString &text)
{
    static const QRegularExpression words(u"^(This|That|These|Those|It|Such)\\b"_s);
    return words.match(text).hasMatch();
}

} // namespace reporttexts

bool ReportTexts::isSummaryLike(int section) const
{
    if (section < 0) return false;
    const DocumentSection &s = m_document.sections[section];
    if (s.role == SectionRole::Summary) return true;
    if (s.role == SectionRole::Timeline || s.role == SectionRole::Actions) return false;
    const bool hasSummary =
        std::any_of(m_document.sections.begin(), m_document.sections.end(),
                    [](const DocumentSection &other) { return other.role == SectionRole::Summary; });
    return !hasSummary && (s.isTitle || s.form == DocumentSection::Form::Start);
}

void ReportTexts::note(const QString &key, int section)
{
    const DocumentSection &s = m_document.sections[section];
    if (s.line < 0) return;
    if (!m_incident.headings.contains(key)) m_incident.headings.insert(key, s.heading);
    if (std::none_of(m_order.begin(), m_order.end(), [&](const auto &place) { return place.second == key; }))
        m_order.append({s.line, key});
}

QList<ReportTexts::Telling> ReportTexts::tellingsOf(SectionRole role)
{
    QList<Telling> tellings;
    for (int i = 0; i < m_document.sections.size(); ++i) {
        const DocumentSection &s = m_document.sections[i];
        if (s.role != role) continue;
        Telling telling;
        telling.section = i;
        telling.text = bodyText(m_document, s);
        telling.heading = s.heading;
        telling.isOneLine = reporttexts::isOneLine(telling.text);
        telling.isNamed = s.form == DocumentSection::Form::Heading;
        telling.isInSummary = isSummaryLike(s.parent) && s.form != DocumentSection::Form::Heading;
        if (!telling.text.isEmpty()) tellings.append(telling);
    }
    return tellings;
}

void ReportTexts::fillField(SectionRole role, QString &field, const QString &key)
{
    const QList<Telling> tellings = tellingsOf(role);
    bool isFirst = field.isEmpty();
    for (const Telling &telling : tellings) {
        const bool isToldElsewhere = tellings.size() > 1 || !field.isEmpty();
        if (telling.isOneLine && telling.isInSummary && isToldElsewhere) {
            m_backInSummary.append(telling.section);
            continue;
        }
        // A second heading says something of its own: "Technical cause" beside "Root cause".
        const bool isOtherName =
            telling.isNamed && !isFirst && plainName(telling.heading) != plainName(m_incident.headings.value(key));
        reporttexts::appendText(field,
                                isOtherName ? u"**%1**\n\n%2"_s.arg(telling.heading, telling.text) : telling.text);
        note(key, telling.section);
        isFirst = false;
    }
}

void ReportTexts::fillCombined()
{
    for (const Telling &telling : tellingsOf(SectionRole::CauseAndResolution)) {
        const Divided divided = dividedByMeaning(telling.text);
        reporttexts::appendText(m_incident.rootCause, divided.cause);
        reporttexts::appendText(m_incident.resolution, divided.resolution);
        note(divided.cause.isEmpty() ? u"resolution"_s : u"root_cause"_s, telling.section);
    }
    for (int i = 0; i < m_document.sections.size(); ++i)
        if (m_document.sections[i].role == SectionRole::CauseAndResolution) note(u"root_cause"_s, i);
}

void ReportTexts::fillSummary()
{
    QList<int> lines;
    QString first;
    for (int i = 0; i < m_document.sections.size(); ++i) {
        const DocumentSection &s = m_document.sections[i];
        const bool isBack = m_backInSummary.contains(i);
        const bool isFactSection = s.role && isFact(*s.role) && s.form != DocumentSection::Form::Heading;
        if (!isSummaryLike(i) && !isBack && !isFactSection) continue;
        if (isBack && s.line >= 0) lines.append(s.line);
        if (!isBack && !s.rest.isEmpty()) reporttexts::appendText(first, s.rest);
        lines.append(s.body);
        if (s.role == SectionRole::Summary) note(u"summary"_s, i);
    }
    std::sort(lines.begin(), lines.end());
    // The line of the title may stand among them where it was no heading.
    m_incident.summary = linesText(m_document, lines, first).trimmed();
    if (!m_incident.summary.isEmpty() &&
        std::none_of(m_order.begin(), m_order.end(), [](const auto &p) { return p.second == "summary"_L1; }))
        m_order.append({-1, u"summary"_s});
}

QList<OtherSection> ReportTexts::others() const
{
    QList<OtherSection> sections;
    for (const auto &[line, section] : m_others)
        sections.append(section);
    return sections;
}

void ReportTexts::addOther(const QString &heading, const QString &text, int after)
{
    if (heading.isEmpty() && text.trimmed().isEmpty()) return;
    OtherSection section;
    section.heading = heading;
    section.text = text;
    m_others.append({after, section});
}

// Whether a heading that did not become the title says more than that this is a report.
bool ReportTexts::isWordOfItsOwn(const QString &heading) const
{
    const QString plain = plainName(heading);
    return !isGenericTitle(heading) && !plainName(m_incident.title).contains(plain);
}

void ReportTexts::fillOthers()
{
    for (int i = 0; i < m_document.sections.size(); ++i) {
        const DocumentSection &s = m_document.sections[i];
        const bool isLostTitle = s.isTitle && s.line >= 0 && s.line != m_titleLine && isWordOfItsOwn(s.heading);
        if (isSummaryLike(i)) {
            if (isLostTitle) addOther(s.heading, {}, s.line);
            continue;
        }
        const bool isFactHeading = s.role && isFact(*s.role) && s.form == DocumentSection::Form::Heading;
        if (!s.isFieldless() && !isFactHeading) continue;
        addOther((s.isTitle && !isLostTitle) || s.form == DocumentSection::Form::Start ? QString() : s.heading,
                 bodyText(m_document, s), std::max(s.line, 0));
    }
}

void ReportTexts::fill(int titleLine)
{
    m_titleLine = titleLine;
    Incident &incident = m_incident;
    fillField(SectionRole::RootCause, incident.rootCause, u"root_cause"_s);
    fillField(SectionRole::Resolution, incident.resolution, u"resolution"_s);
    fillCombined();
    if (incident.rootCause.isEmpty()) {
        fillField(SectionRole::Contributing, incident.rootCause, u"root_cause"_s);
    } else {
        for (const Telling &telling : tellingsOf(SectionRole::Contributing))
            addOther(telling.heading, telling.text, m_document.sections[telling.section].line);
    }
    fillField(SectionRole::Impact, incident.impact.text, u"impact"_s);
    fillField(SectionRole::Trigger, incident.trigger, u"trigger"_s);
    fillField(SectionRole::Detection, incident.detection, u"detection"_s);
    fillField(SectionRole::Lessons, incident.lessons.text, u"lessons"_s);
    fillField(SectionRole::WentWell, incident.lessons.wentWell, u"lessons.went_well"_s);
    fillField(SectionRole::WentWrong, incident.lessons.wentWrong, u"lessons.went_wrong"_s);
    fillField(SectionRole::GotLucky, incident.lessons.gotLucky, u"lessons.got_lucky"_s);
    fillOthers();
    fillSummary();
}

// ---- what no section is named for ----

QStringList ReportTexts::sources() const
{
    QStringList texts{m_incident.summary};
    for (const auto &[line, section] : m_others) {
        const auto name = sectionName(section.heading);
        if (name && (name->role == SectionRole::Conclusion)) continue;
        texts.append(section.text);
    }
    return texts;
}

void ReportTexts::quoteInto(QString &field, const QString &path, int (*weight)(const Sentence &),
                            const QStringList &texts)
{
    using namespace reporttexts;
    if (!field.isEmpty()) return;
    qsizetype words = 0;
    for (const int least : {kStates, 1}) {
        for (const QString &text : texts) {
            const QList<Sentence> sentences = sentencesOf(text.left(20'000));
            int best = 0;
            for (const Sentence &sentence : sentences)
                best = std::max(best, weight(sentence));
            QList<qsizetype> wanted;
            for (qsizetype i = 0; i < sentences.size(); ++i) {
                const int weighs = weight(sentences[i]);
                const bool states = weighs >= least && (least > 1 || weighs == best);
                const bool isMore =
                    !wanted.isEmpty() && wanted.last() == i - 1 && goesOn(sentences[i].text) && weighs > 0;
                if (!states && !isMore) continue;
                // "This was why ..." means nothing without what stands before it.
                qsizetype first = i;
                while (states && first > 0 && pointsBack(sentences[i].text) && i - first < kMostPointed &&
                       (i - first < 2 || pointsBack(sentences[first].text)) &&
                       sentences[first - 1].paragraph == sentences[i].paragraph)
                    --first;
                for (qsizetype k = first; k <= i; ++k)
                    if (wanted.isEmpty() || wanted.last() < k) wanted.append(k);
            }
            for (const qsizetype i : std::as_const(wanted)) {
                if (words > kMostQuotedWords || sentences[i].text.size() > 900) continue;
                words += sentences[i].text.count(u' ') + 1;
                const bool isNext =
                    i > 0 && wanted.contains(i - 1) && sentences[i - 1].paragraph == sentences[i].paragraph;
                field += (field.isEmpty() ? QString() : isNext ? u" "_s : u"\n\n"_s) + sentences[i].text;
            }
            if (!field.isEmpty() && least == 1) break;
        }
        if (!field.isEmpty()) break;
    }
    if (!field.isEmpty()) m_incident.inferred.append(path);
}

void ReportTexts::quote()
{
    using namespace reporttexts;
    const QStringList texts = sources();
    const QStringList told{m_incident.resolution, m_incident.impact.text};
    quoteInto(m_incident.resolution, u"resolution"_s, resolutionWeight, QStringList{m_incident.rootCause} + texts);
    quoteInto(m_incident.rootCause, u"root_cause"_s, causeWeight, texts + told);
    QString &impact = m_incident.impact.text;
    quoteInto(impact, u"impact.text"_s, impactWeight, texts.mid(0, 1));
    if (impact.isEmpty()) {
        for (const Sentence &sentence : sentencesOf(m_incident.summary.left(4'000))) {
            if (sentence.cause >= kStates || sentence.resolution >= kStates) continue;
            if (impact.count(u' ') > 40) break;
            appendText(impact, sentence.text);
        }
        if (!impact.isEmpty()) m_incident.inferred.append(u"impact.text"_s);
    }
}

void ReportTexts::finish(const std::function<QUuid(const QString &)> &uuidOf)
{
    const auto has = [&](const QString &key) {
        return std::any_of(m_order.begin(), m_order.end(), [&](const auto &place) { return place.second == key; });
    };
    std::stable_sort(m_others.begin(), m_others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[line, section] : m_others) {
        section.uuid = uuidOf(u"other_sections/%1"_s.arg(m_incident.otherSections.size() + 1));
        m_incident.otherSections.append(section);
        m_order.append({line, u"other:"_s + section.uuid.toString(QUuid::WithoutBraces)});
    }
    const auto addTable = [&](SectionRole role, const QString &key) {
        for (int i = 0; i < m_document.sections.size() && !has(key); ++i)
            if (m_document.sections[i].role == role) note(key, i);
    };
    addTable(SectionRole::Timeline, u"timeline"_s);
    addTable(SectionRole::Actions, u"actions"_s);
    std::stable_sort(m_order.begin(), m_order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[line, key] : std::as_const(m_order))
        if (!key.contains(u'.')) m_incident.sectionOrder.append(key);
}

// ---- the title ----

namespace reporttexts {

// The word itself, however it was typed.
bool isPostmortemWord(const QString &word)
{
    static const QString known = u"postmortem"_s;
    if (word == "mortem"_L1 || word == "mortems"_L1) return true;
    return std::abs(word.size() - known.size()) <= 2 && editDistance(word.toLower(), known) <= 2;
}

bool namesPostmortem(const QString &text)
{
    static const QRegularExpression words(u"incident (report|review)|outage report|incident:"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (words.match(text).hasMatch()) return true;
    const QStringList all = plainName(text.left(300)).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin(), all.end(), isPostmortemWord);
}

} // namespace reporttexts

bool isGenericTitle(const QString &title)
{
    static const QSet<QString> words{u"post"_s,   u"report"_s,  u"incident"_s, u"project"_s, u"issue"_s,
                                     u"my"_s,     u"the"_s,     u"a"_s,        u"an"_s,      u"of"_s,
                                     u"readme"_s, u"md"_s,      u"outage"_s,   u"task"_s,    u"document"_s,
                                     u"review"_s, u"failure"_s, u"analysis"_s};
    const QStringList all = plainName(title).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [](const QString &word) {
        return words.contains(word) || word.front().isDigit() || word.size() < 2 || reporttexts::isPostmortemWord(word);
    });
}

QString titleOf(const SectionedDocument &document, const QString &fromFront, int &line)
{
    using namespace reporttexts;
    line = -1;
    struct Candidate
    {
        QString text;
        int line = 0;
        int weight = 0;
    };
    QList<Candidate> candidates;
    const auto offer = [&](const QString &text, int at, int weight) {
        QString title = withoutMarkup(text).simplified();
        while (title.endsWith(u':') || title.endsWith(u'#'))
            title.chop(1);
        if (title.size() < 2 || title.size() > 200) return;
        if (isGenericTitle(title)) weight -= 28;
        if (title.contains("://"_L1)) weight -= 30;
        if (namesPostmortem(title)) weight += 10;
        candidates.append({title, at, weight});
    };
    if (!fromFront.isEmpty()) offer(fromFront, -1, 35);
    int headings = 0;
    bool isBeforeField = true;
    for (int i = 0; i < document.sections.size() && isBeforeField; ++i) {
        const DocumentSection &s = document.sections[i];
        const bool isField = s.role && *s.role != SectionRole::Title && !isFact(*s.role) && s.line >= 0 && !s.isTitle;
        if (isField) break;
        if (s.line >= 0 && (s.form == DocumentSection::Form::Heading || s.form == DocumentSection::Form::Emphasis)) {
            QString text = s.heading;
            if (!s.rest.isEmpty()) text += u": "_s + s.rest;
            offer(text, s.line, (s.isTitle ? 30 : 20) - 2 * headings++);
        }
        // A line of text alone: before anything else, the shorter the better.
        int lines = 0;
        for (const int index : s.body) {
            const SourceLine &at = document.lines[index];
            if (at.isBlank() || at.kind == SourceLine::Kind::Html) continue;
            if (++lines > 4 && !namesPostmortem(at.text.left(40))) continue;
            const bool isShort = at.isText() && !at.isQuoted && at.depth == 0 && at.text.size() < 110 &&
                                 !at.text.startsWith("http"_L1) && at.text.count(u' ') < 16;
            const bool isSentence = at.text.endsWith(u'.') && at.text.count(u' ') > 8;
            if (!isShort || isSentence || lines > 12) continue;
            if (namesPostmortem(at.text) && at.text.count(u' ') > 1)
                offer(at.text, index, 22);
            else
                offer(at.text, index, (s.form == DocumentSection::Form::Start ? 12 : 4) - 2 * lines);
        }
    }
    for (const DocumentFact &fact : document.facts)
        if (fact.role == SectionRole::Title) offer(fact.value, fact.line, 16);
    const auto best = std::max_element(candidates.begin(), candidates.end(),
                                       [](const auto &a, const auto &b) { return a.weight < b.weight; });
    if (best == candidates.end()) return {};
    line = best->line;
    return best->text;
}

} // namespace nevertwice
