#include "model/exchange/markdownreport.h"

#include "model/domain/document.h"
#include "model/exchange/decoding.h"
#include "model/exchange/documentlines.h"
#include "model/exchange/documentsections.h"
#include "model/exchange/labels.h"
#include "model/exchange/ownmarkdown.h"
#include "model/exchange/reportbuilder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace markdownreport {

bool namesReport(const QString &heading)
{
    static const QRegularExpression words(u"post-? ?mortem|incident report|outage report"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return heading.split(u' ', Qt::SkipEmptyParts).size() > 2 && words.match(heading).hasMatch();
}

bool isMain(const DocumentSection &section)
{
    if (!section.role || section.form == DocumentSection::Form::Item) return false;
    switch (*section.role) {
    case SectionRole::Timeline:
    case SectionRole::RootCause:
    case SectionRole::CauseAndResolution:
    case SectionRole::Resolution:
    case SectionRole::Actions:
    case SectionRole::Summary:
        return true;
    default:
        return false;
    }
}

// Where further reports begin: a heading that names one, with a whole report before it and another after it.
QList<int> laterReports(const SectionedDocument &document)
{
    QList<int> starts;
    QSet<SectionRole> before;
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const DocumentSection &section = document.sections[i];
        const bool isHead =
            section.form == DocumentSection::Form::Heading || section.form == DocumentSection::Form::Emphasis;
        if (isHead && !section.role && before.size() >= 3 && namesReport(section.heading)) {
            QSet<SectionRole> after;
            for (qsizetype k = i + 1; k < document.sections.size(); ++k)
                if (isMain(document.sections[k])) after.insert(*document.sections[k].role);
            if (after.size() >= 2) {
                starts.append(section.line);
                before.clear();
            }
        }
        if (isMain(section)) before.insert(*section.role);
    }
    return starts;
}

// No person writes a longer report. What goes beyond is kept as it stands, not looked into: a log somebody appended.
constexpr qsizetype kMostRead = 1024 * 1024;
constexpr qsizetype kMostLines = 10'000;

qsizetype readEnd(const QString &text)
{
    qsizetype lines = 0;
    const qsizetype most = std::min(text.size(), kMostRead);
    for (qsizetype i = 0; i < most; ++i)
        if (text[i] == u'\n' && ++lines == kMostLines) return i + 1;
    return most;
}

void keepRest(Incident &incident, const QString &rest)
{
    if (rest.trimmed().isEmpty()) return;
    OtherSection section;
    section.uuid = QUuid::createUuidV5(incident.uuid, u"rest/%1"_s.arg(incident.otherSections.size()));
    section.text = rest;
    incident.otherSections.append(section);
    incident.sectionOrder.append(u"other:"_s + section.uuid.toString(QUuid::WithoutBraces));
}

ReportContent readForeign(const QString &all, const ReportOptions &options)
{
    const QString text = all.left(readEnd(all));
    ReportContent content;
    const FrontMatter front = frontMatterOf(text);
    QList<SourceLine> lines = documentLines(text);
    for (qsizetype i = 0; i < front.lines && i < lines.size(); ++i)
        lines[i] = SourceLine{SourceLine::Kind::Blank, {}, {}, int(i) + 1, 0, 0, 0, false, false, false, std::nullopt};
    const SectionedDocument whole = sectioned(lines);
    const QList<int> later = laterReports(whole);
    const auto take = [&](const SectionedDocument &document, const FrontMatter &matter, int part) {
        BuiltReport built = buildReport(document, matter, options, part);
        if (built.incident && part > later.size()) keepRest(*built.incident, all.mid(text.size()));
        if (built.incident)
            content.incidents.append(sanitized(*built.incident));
        else if (content.incidents.isEmpty() && content.reason.isEmpty())
            content.reason = built.reason;
        if (built.incident || content.incidents.isEmpty()) return;
        QStringList refused; // no report of its own, but somebody's words
        for (const SourceLine &line : document.lines)
            refused.append(line.raw);
        keepRest(content.incidents.last(), refused.join(u'\n').trimmed());
    };
    if (later.isEmpty()) {
        take(whole, front, 1);
        return content;
    }
    int begin = 0;
    for (qsizetype part = 0; part <= later.size(); ++part) {
        const int end = part < later.size() ? later[part] : int(lines.size());
        take(sectioned(lines.mid(begin, end - begin)), part == 0 ? front : FrontMatter{}, int(part) + 1);
        begin = end;
    }
    return content;
}

} // namespace markdownreport

ReportContent readReportText(const QString &text, const ReportOptions &options)
{
    if (isOwnMarkdown(text)) {
        auto own = readOwnMarkdown(text, options.origin);
        if (own) return {{*own}, {}};
    }
    ReportContent content = markdownreport::readForeign(text, options);
    int part = 0;
    for (Incident &incident : content.incidents) {
        Source source;
        source.part = ++part;
        source.format = u"markdown"_s;
        incident.source = source;
    }
    if (content.incidents.isEmpty() && text.trimmed().isEmpty()) content.reason = u"it is empty"_s;
    return content;
}

ReportContent readReport(const QByteArray &bytes, const ReportOptions &options)
{
    return readReportText(decoded(bytes).text, options);
}

} // namespace nevertwice
