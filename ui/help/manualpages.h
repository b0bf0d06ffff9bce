#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace nevertwice {

// The manual as files: resources/help/guide/NAME.md and resources/help/checks/ID.md in English, and in a folder of a
// language below, such as guide/de/NAME.md, what is there in it.
struct ManualPage
{
    QString name;    // "timeline", "checks/timeline-gap"
    QString section; // the heading in the contents under which it stands
    QString title;
    QString markdown; // without its title; with placeholders

    bool operator==(const ManualPage &) const = default;
};

// In the order of the contents. A page that does not speak the language is there in English.
QList<ManualPage> manualPages(const QString &language);
// The names of the pages of the guide, in the order of the contents.
QStringList guidePages();

// The page a link of this page leads to: "causes.md", "checks/timeline-gap.md". Empty where it leads to none.
QString pageOfLink(const QString &target);

// What stands in the place of a placeholder:
//   {key:ID}      the keys that an action has now; its name where it has none
//   {name:ID}     what an action is called in menus
//   {press:KEYS}  keys that are no action's, as they are called here: "Alt+Left"
// An action that nobody knows is shown by its ID.
struct ManualWords
{
    std::function<QString(const QString &action)> keys;
    std::function<QString(const QString &action)> name;
};
QString filled(const QString &markdown, const ManualWords &words);

// The placeholders of a text, in their order: "key:pasteLog".
QStringList placeholdersIn(const QString &markdown);
// Where its links lead, in their order.
QStringList linksOf(const QString &markdown);

} // namespace nevertwice
