#include "model/exchange/actiontitle.h"

#include "model/exchange/actiontense.h"
#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace actiontitle {

constexpr qsizetype kMostLeadWords = 6;

bool startsBlock(const QString &line)
{
    const QString t = line.trimmed();
    return t.startsWith("- "_L1) || t.startsWith("* "_L1) || t.startsWith("```"_L1) || t.startsWith(u'>') ||
           t.startsWith(u'|');
}

} // namespace actiontitle

void giveTitle(Action &action, const QString &text)
{
    using namespace actiontitle;
    const auto label = labelOf(text);
    if (label && label->hasColon && !label->rest.isEmpty() &&
        label->name.split(u' ', Qt::SkipEmptyParts).size() <= kMostLeadWords && !label->name.contains("http"_L1) &&
        !label->name.contains(u'(')) {
        action.title = label->name;
        action.details = label->rest;
        return;
    }
    // Lines that were broken to fit a width are one title; lists and code below it are details.
    const QStringList lines = text.split(u'\n');
    qsizetype count = 0;
    while (count < lines.size() && !lines[count].trimmed().isEmpty() && (count == 0 || !startsBlock(lines[count]))) {
        action.title += (count == 0 ? QString() : u" "_s) + lines[count].trimmed();
        ++count;
    }
    action.details = lines.mid(count).join(u'\n').trimmed();
}

bool givePromise(Action &action, const QString &text)
{
    constexpr qsizetype kLongest = 2'000; // longer ones are chapters
    if (text.size() > kLongest) return false;
    const QList<Sentence> sentences = unweighedSentencesOf(text);
    if (sentences.size() < 2 || isAhead(sentences.first().text)) return false;
    const auto promise = std::find_if(sentences.begin(), sentences.end(),
                                      [](const Sentence &sentence) { return isAhead(sentence.text); });
    if (promise == sentences.end() || toldStatus(text)) return false;
    action.title = promise->text.simplified();
    const qsizetype at = text.indexOf(promise->text);
    const QString before = at < 0 ? text : text.left(at).trimmed();
    const QString behind = at < 0 ? QString() : text.mid(at + promise->text.size()).trimmed();
    action.details = before + (before.isEmpty() || behind.isEmpty() ? QString() : u" "_s) + behind;
    return true;
}

} // namespace nevertwice
