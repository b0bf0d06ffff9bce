#include "model/exchange/reportreason.h"

#include "model/exchange/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reportreason {

bool hasText(const QString &text)
{
    return text.size() > 8;
}

// Whether a text is what a form says before somebody fills it in.
int placeholdersIn(const QString &text)
{
    static const QRegularExpression marks(
        u"\\{\\{|\\}\\}|<(insert|your|name|date|time|describe|link|todo)[^>]{0,60}>|\\byyyy-mm-dd\\b|\\bhh:mm\\b|\\[(insert|describe|description|discussion|your|name|date|time|link|who|what|todo|tbd)\\b[^\\]]{0,80}\\](?!\\()|\\blorem ipsum\\b|\\bxx:xx\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto it = marks.globalMatch(text); it.hasNext() && count < 50; it.next())
        ++count;
    return count;
}

// Sentences that tell somebody how to write a report.
int instructionsIn(const QString &text)
{
    static const QRegularExpression marks(
        u"\\bmust (contain|include)|\\bshould (contain|include|be filled)|write a post-?mortem|your (first )?post-?mortem|explain in detail|\\bdescribe (the|what|how|any)\\b|what was the (impact|root cause)|when was the issue detected|how was the (issue|incident) (detected|resolved|fixed)\\?|actions were taken \\(|fill (in|out) |replace this|delete this|quick summary of|list of things|for example,"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto it = marks.globalMatch(text); it.hasNext() && count < 50; it.next())
        ++count;
    return count;
}

class Judging
{
public:
    Judging(const SectionedDocument &document, const Incident &incident, const ReportTimes &times,
            const QList<OtherSection> &others, const QList<ToldTime> &told)
        : m_document(document), m_incident(incident), m_times(times), m_others(others), m_told(told)
    {
    }

    QString run() const
    {
        int timed = 0;
        for (const Event &event : m_incident.timeline)
            timed += !event.clock.isEmpty() && event.text.size() > 2;
        const bool isCalledTemplate = m_incident.title.contains("template"_L1, Qt::CaseInsensitive);
        int filled = 0;
        int empty = 0;
        countSections(filled, empty);
        const int facts = timed + (m_times.started.isKnown() ? 1 : 0) + (m_times.statedMinutes ? 1 : 0);
        // All of the text is looked through only where little is told: a document of many facts is no form.
        const QString all = facts < 3 || timed == 0 ? wholeText() : QString();
        if (facts < 2 && (isCalledTemplate || placeholdersIn(all) >= 3))
            return u"it is a template that nobody has filled in"_s;
        if (timed < 2 && facts < 3 && instructionsIn(all) >= 3) return u"it tells how to write a postmortem"_s;
        if (empty >= 3 && empty >= filled && facts < 2) return u"its sections are empty, as those of a template are"_s;
        const bool hasWindow = m_times.started.isKnown() || m_times.resolved.isKnown() || m_times.statedMinutes;
        const int strong = strongSections();
        // A runbook has symptoms, causes and resolutions, too; it happened at no time.
        static const QRegularExpression words(u"post-? ?mortem|incident|outage|downtime|failure report|went down"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (timed == 0 && !hasWindow && !m_times.day.isKnown() && !words.match(all).hasMatch())
            return u"it is no postmortem: nothing in it says that or when something happened"_s;
        if (strong >= 2 || (strong >= 1 && (timed >= 1 || hasWindow)) || timed >= 3) return {};
        if (hasWindow && isTold()) return {};
        // An essay tells its times in its sentences.
        if (m_told.size() >= 3 && (strong >= 1 || isTold())) return {};
        return u"it is no postmortem: "_s + missing(strong);
    }

private:
    QString wholeText() const
    {
        QString all;
        for (const SourceLine &line : m_document.lines)
            if (line.kind != SourceLine::Kind::Code && all.size() < 200'000) all += line.raw + u'\n';
        return all;
    }

    QString missing(int strong) const
    {
        if (strong == 0) return u"it has no timeline, and nothing that tells a cause, an impact or a resolution"_s;
        const std::pair<bool, const char *> parts[] = {{hasText(m_incident.rootCause), "a cause"},
                                                       {hasText(m_incident.impact.text), "an impact"},
                                                       {hasText(m_incident.resolution), "a resolution"},
                                                       {hasText(m_incident.detection), "how it was noticed"},
                                                       {hasText(m_incident.trigger), "a trigger"}};
        QStringList told;
        for (const auto &[isThere, name] : parts)
            if (isThere) told.append(QLatin1String(name));
        return told.isEmpty()
                   ? u"it promises actions, but tells neither when something happened nor what"_s
                   : u"it tells %1, but not when something happened, nor more of it"_s.arg(told.join(u" and "_s));
    }

    void countSections(int &filled, int &empty) const
    {
        for (int i = 0; i < m_document.sections.size(); ++i) {
            const DocumentSection &section = m_document.sections[i];
            if (!section.role || isFact(*section.role) || section.role == SectionRole::Other) continue;
            const bool hasChild = std::any_of(m_document.sections.begin(), m_document.sections.end(),
                                              [&](const DocumentSection &other) { return other.parent == i; });
            if (bodyText(m_document, section).size() > 3)
                ++filled;
            else if (!hasChild && section.form == DocumentSection::Form::Heading)
                ++empty;
        }
    }

    int strongSections() const
    {
        return int(hasText(m_incident.rootCause)) + int(hasText(m_incident.resolution)) +
               int(hasText(m_incident.impact.text)) + int(!m_incident.timeline.isEmpty()) +
               int(hasText(m_incident.detection)) + int(hasText(m_incident.trigger)) +
               int(!m_incident.actions.isEmpty() &&
                   (!m_incident.timeline.isEmpty() || hasText(m_incident.rootCause) || hasText(m_incident.summary)));
    }

    // Prose that tells of something that broke.
    bool isTold() const
    {
        int cause = 0;
        int impact = 0;
        int planned = 0;
        QString prose = m_incident.summary.left(8'000);
        for (const OtherSection &other : m_others)
            if (prose.size() < 16'000) prose += u"\n\n"_s + other.text.left(8'000);
        for (const Sentence &sentence : sentencesOf(prose)) {
            cause += sentence.cause + sentence.resolution;
            impact += sentence.impact;
            planned += sentence.planned;
        }
        return cause >= 3 && impact >= 2 && planned < 2;
    }

    const SectionedDocument &m_document;
    const Incident &m_incident;
    const ReportTimes &m_times;
    const QList<OtherSection> &m_others;
    const QList<ToldTime> &m_told;
};

} // namespace reportreason

QString reasonAgainst(const SectionedDocument &document, const Incident &incident, const ReportTimes &times,
                      const QList<OtherSection> &others, const QList<ToldTime> &told)
{
    return reportreason::Judging(document, incident, times, others, told).run();
}

} // namespace nevertwice
