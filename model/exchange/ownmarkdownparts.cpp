#include "model/exchange/ownmarkdownparts.h"

#include "model/domain/document.h"
#include "model/domain/exactnumber.h"
#include "model/exchange/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::ownmarkdown {

QString shown(const QString &value, Place place)
{
    QString out = value;
    out.replace("<!--"_L1, "&lt;!--"_L1);
    out.replace(u'\n', "<br>"_L1);
    if (place == Place::Cell) out.replace("|"_L1, "\\|"_L1);
    return out.trimmed();
}

QString meant(const QString &shown, Place place)
{
    QString out = shown.trimmed();
    if (place == Place::Cell) out.replace("\\|"_L1, "|"_L1);
    out.replace("<br>"_L1, "\n"_L1);
    out.replace("&lt;!--"_L1, "<!--"_L1);
    return out;
}

QString comment(const QJsonObject &keys)
{
    if (keys.isEmpty()) return {};
    QString json = QString::fromUtf8(withNumbers(QJsonDocument(keys).toJson(QJsonDocument::Compact)));
    json.replace(u'<', "\\u003c"_L1).replace(u'>', "\\u003e"_L1).replace(u'|', "\\u007c"_L1);
    return " <!-- "_L1 + json + " -->"_L1;
}

QJsonObject takeComment(QString &line)
{
    const qsizetype at = line.indexOf("<!--"_L1);
    if (at < 0) return {};
    const qsizetype end = line.indexOf("-->"_L1, at);
    const QString json = line.mid(at + 4, end < 0 ? -1 : end - at - 4);
    line = line.left(at) + (end < 0 ? QString() : line.mid(end + 3));
    const auto keys = readJsonText(json.trimmed().toUtf8());
    return keys ? keys->root.toObject() : QJsonObject();
}

QString escaped(const QString &text)
{
    if (!text.contains("nevertwice:"_L1)) return text;
    static const QRegularExpression own(u"<!--(\\\\*) nevertwice:"_s);
    return QString(text).replace(own, u"<!--\\1\\ nevertwice:"_s);
}

QString unescaped(const QString &text)
{
    if (!text.contains("nevertwice:"_L1)) return text;
    static const QRegularExpression own(u"<!--\\\\(\\\\*) nevertwice:"_s);
    return QString(text).replace(own, u"<!--\\1 nevertwice:"_s);
}

QString sectionLine(int level, const QString &heading, const QString &section)
{
    const QString mark = "<!-- nevertwice:"_L1 + section + " -->\n"_L1;
    const QString text = shown(heading, Place::Line);
    return text.isEmpty() ? mark : QString(level, u'#') + u' ' + text + u' ' + mark;
}

SectionLine readSectionLine(const QString &line)
{
    if (!line.contains("<!-- nevertwice:"_L1)) return {};
    static const QRegularExpression form(
        u"(?s)\\A(?:#{1,6} +(?<heading>[^\n]*?))?[ \\t]*<!-- nevertwice:(?<section>[a-z0-9_.:-]+) -->[ \\t]*\\z"_s);
    const QRegularExpressionMatch match = form.match(line);
    return {match.captured("section"_L1), match.captured("heading"_L1)};
}

const QStringList &columns()
{
    static const QStringList list{u"at"_s, u"as_written"_s, u"kind"_s, u"text"_s, u"author"_s, u"link"_s};
    return list;
}

const QStringList &columnTitles()
{
    static const QStringList list{u"Time"_s, u"As written"_s, u"Kind"_s, u"What happened"_s, u"Author"_s, u"Link"_s};
    return list;
}

const QStringList &items()
{
    static const QStringList list{u"number"_s,    u"type"_s,      u"group"_s,  u"priority"_s, u"owner"_s,
                                  u"due"_s,       u"status"_s,    u"link"_s,   u"details"_s,  u"created_at"_s,
                                  u"closed_at"_s, u"review_on"_s, u"reason"_s, u"evidence"_s};
    return list;
}

namespace {

QJsonObject incidentOfOneEach()
{
    Incident incident;
    incident.approvals.resize(1);
    incident.impact.intervals.resize(1);
    incident.timeline.resize(1);
    incident.causes.resize(1);
    incident.actions.resize(1);
    incident.questions.resize(1);
    incident.people.resize(1);
    incident.related.resize(1);
    incident.attachments.resize(1);
    incident.findings.resize(1);
    return toDocument(incident);
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(false) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

const QJsonObject &usualIncident()
{
    static const QJsonObject document = toDocument(Incident());
    return document;
}

QJsonObject usualRow(const QString &list)
{
    static const QJsonObject document = incidentOfOneEach();
    const QJsonValue rows = list == "intervals"_L1 ? document["impact"_L1]["intervals"_L1] : document[list];
    return rows.toArray().first().toObject();
}

QJsonObject withoutEmpty(QJsonObject object, const QJsonObject &usual)
{
    for (auto it = usual.begin(); it != usual.end(); ++it)
        if (saysNothing(it.value()) && object.value(it.key()) == it.value()) object.remove(it.key());
    return object;
}

} // namespace nevertwice::ownmarkdown
