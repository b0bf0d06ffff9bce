#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

// What the writer and the reader of the default Markdown share.
namespace nevertwice::ownmarkdown {

inline constexpr int kVersion = 1;

// A value as it is shown in one line: line ends as <br>, nothing that opens a comment, in a table no bare pipe. Not
// every text comes back from that; where it does not, the comment behind the row holds it as it is.
enum class Place { Line, Cell };
QString shown(const QString &value, Place place);
QString meant(const QString &shown, Place place);

// " <!-- {...} -->", in one line and without anything that would end it early; nothing for no keys.
QString comment(const QJsonObject &keys);
// Takes the comment off the end of a line; empty where there is none or it was spoilt.
QJsonObject takeComment(QString &line);

// A text of a section may hold a comment of ours: it gets a backslash there, and one more than it has.
QString escaped(const QString &text);
QString unescaped(const QString &text);

// "## Root cause <!-- nevertwice:root_cause -->"
QString sectionLine(int level, const QString &heading, const QString &section);
struct SectionLine
{
    QString section; // empty where the line is no such line
    QString heading; // as it is shown
};
SectionLine readSectionLine(const QString &line);

// The columns of the timeline and the sub-items of an action, by their keys in the document.
const QStringList &columns();
const QStringList &columnTitles();
const QStringList &items();

// The documents of an incident, an event and an action of which nothing is known: what equals them is not written.
const QJsonObject &usualIncident();
QJsonObject usualRow(const QString &list);

// Without the keys that say nothing: those that hold null, "", false, [] or {}, and would when they are missing.
QJsonObject withoutEmpty(QJsonObject object, const QJsonObject &usual);

} // namespace nevertwice::ownmarkdown
