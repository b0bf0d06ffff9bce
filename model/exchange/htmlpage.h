#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace nevertwice {

// What a page needs from outside its text. Both may be missing.
struct HtmlSources
{
    // The bytes of the attachment with this SHA-256 in hex, or none.
    std::function<QByteArray(const QString &hash)> attachment;
    // Where a page about an incident is, beside this one: "INC-7" -> "inc-7-checkout-down.html".
    QHash<QString, QString> pages;
    // HTML of ours that takes the place of a paragraph which is nothing but this word. Whoever makes the page takes
    // words that nobody can have written.
    QHash<QString, QString> drawings;
};

// A page in one file that asks nothing of anybody: no script, no font, no picture from elsewhere, and a policy in its
// head that forbids them. Pictures of attachments are in it. Good on a phone and on paper, light and dark.
// HTML in the Markdown is shown as text; links lead to the web, to mail and to `pages`.
QByteArray htmlPage(const QString &title, const QString &markdown, const HtmlSources &sources);

// The part of it that is rendered Markdown.
QString htmlOf(const QString &markdown, const HtmlSources &sources);

// The media type of a picture that a page may hold, by its first bytes; nothing for anything else.
QString pictureType(const QByteArray &bytes);

} // namespace nevertwice
