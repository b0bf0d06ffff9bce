#include "model/store/indextext.h"

#include "model/domain/teamsettings.h"
#include "model/search/words.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kLargestAttachmentText = 8'000'000;

void addLine(QString &to, const QString &text)
{
    if (text.isEmpty()) return;
    if (!to.isEmpty()) to += u'\n';
    to += text;
}

// Room for all of it at once: to be given more with every text takes longer than to copy them.
void addLines(QString &to, const QStringList &texts)
{
    to.reserve(
        std::transform_reduce(texts.begin(), texts.end(), texts.size(), std::plus(), std::mem_fn(&QString::size)));
    for (const QString &text : texts)
        addLine(to, text);
}

void appendPairs(QString &out, const std::u32string &run)
{
    for (size_t i = 0; i == 0 || i + 1 < run.size(); ++i) {
        out += u' ';
        out += QString::fromUcs4(run.data() + i, std::min<qsizetype>(2, qsizetype(run.size() - i)));
    }
    out += u' ';
}

void cutAll(IndexText &text)
{
    for (QString &column : text.columns)
        column = cutForIndex(column);
}

} // namespace

qsizetype IndexText::size() const
{
    qsizetype sum = 0;
    for (const QString &column : columns)
        sum += column.size();
    return sum;
}

QString cutForIndex(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x0E00; })) return text;
    QString out;
    out.reserve(text.size() * 2);
    std::u32string run;
    for (const char32_t c : text.toUcs4()) {
        if (hasNoSpaces(c)) {
            run += c;
            continue;
        }
        if (!run.empty()) appendPairs(out, run);
        run.clear();
        out += QChar::fromUcs4(c);
    }
    if (!run.empty()) appendPairs(out, run);
    return out;
}

IndexText bodyIndexText(const Incident &i, int version)
{
    IndexText text;
    text[IndexColumn::Title] = i.title;
    QString &body = text[IndexColumn::Body];
    addLines(body, {i.summary, i.impact.text, i.trigger, i.detection, i.rootCause, i.resolution, i.lessons.text,
                    i.lessons.wentWell, i.lessons.wentWrong, i.lessons.gotLucky});
    for (const OtherSection &section : i.otherSections) {
        addLine(body, section.heading);
        addLine(body, section.text);
    }
    for (const Question &question : i.questions)
        addLine(body, question.text);
    for (const CauseLink &cause : i.causes)
        addLine(body, cause.title);
    if (version > 1) addLine(body, textOfOwnFields(i.custom));
    QString &actions = text[IndexColumn::Actions];
    QString &names = text[IndexColumn::Names];
    for (const Action &action : i.actions) {
        for (const QString &part : {action.title, action.details, action.reason, action.evidence})
            addLine(actions, part);
        addLine(names, action.owner);
    }
    addLine(names, i.ref);
    addLine(names, i.severityAsWritten);
    for (const QString &name : i.services + i.tags)
        addLine(names, name);
    for (const Person &person : i.people)
        addLine(names, person.name);
    for (const Attachment &attachment : i.attachments)
        addLine(names, attachment.name);
    cutAll(text);
    return text;
}

bool haveSameBodyText(const Incident &a, const Incident &b)
{
    const auto read = [](const Incident &i) {
        return std::tie(i.title, i.summary, i.impact.text, i.trigger, i.detection, i.rootCause, i.resolution, i.lessons,
                        i.otherSections, i.questions, i.causes, i.custom, i.actions, i.ref, i.severityAsWritten,
                        i.services, i.tags, i.people, i.attachments);
    };
    return read(a) == read(b);
}

IndexText timelineIndexText(const Incident &incident)
{
    IndexText text;
    for (const Event &event : incident.timeline) {
        addLine(text[IndexColumn::Events], event.text);
        addLine(text[IndexColumn::Names], event.author);
    }
    cutAll(text);
    return text;
}

IndexText attachmentIndexText(const QByteArray &content)
{
    IndexText text;
    QString decoded = QString::fromUtf8(content.left(kLargestAttachmentText));
    decoded.replace(QChar(0), u' ');
    text[IndexColumn::Body] = cutForIndex(decoded);
    return text;
}

bool hasIndexableText(const Attachment &attachment)
{
    static const QStringList types{u"application/json"_s, u"application/xml"_s, u"application/yaml"_s,
                                   u"application/toml"_s, u"application/sql"_s, u"application/x-sh"_s};
    return attachment.mediaType.startsWith("text/"_L1) || types.contains(attachment.mediaType);
}

} // namespace nevertwice
