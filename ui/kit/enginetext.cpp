#include "ui/kit/enginetext.h"

#include "ui/kit/enginesentences.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace enginetext {

constexpr int kDeepest = 3; // sentences in sentences

QString translated(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

QString milestoneText(const QString &word)
{
    static constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("Engine", "started"), QT_TRANSLATE_NOOP("Engine", "detected"),
        QT_TRANSLATE_NOOP("Engine", "acknowledged"), QT_TRANSLATE_NOOP("Engine", "mitigated"),
        QT_TRANSLATE_NOOP("Engine", "resolved")};
    for (const char *one : known)
        if (word == QLatin1StringView(one)) return translated(one);
    return word;
}

// A sentence taken to pieces: what stands between its places.
struct Pattern
{
    const EngineSentence *sentence = nullptr;
    QStringList pieces;
    qsizetype letters = 0; // the more of them fit, the surer
};

Pattern patternOf(const EngineSentence &sentence)
{
    Pattern pattern{&sentence, {}, 0};
    QString text = QString::fromUtf8(sentence.text);
    for (int place = 1; sentence.places[place - 1] != '\0'; ++place) {
        const QString mark = u'%' + QString::number(place);
        const qsizetype at = text.indexOf(mark);
        pattern.pieces.append(text.left(at));
        text = text.mid(at + mark.size());
    }
    pattern.pieces.append(text);
    for (const QString &piece : std::as_const(pattern.pieces))
        pattern.letters += piece.size();
    return pattern;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const auto &sentences : {findingSentences(), errorSentences(), rareSentences()})
            for (const EngineSentence &sentence : sentences)
                made.push_back(patternOf(sentence));
        std::stable_sort(made.begin(), made.end(),
                         [](const Pattern &a, const Pattern &b) { return a.letters > b.letters; });
        return made;
    }();
    return all;
}

// What stands at the places; nothing where the sentence is another one.
std::optional<QStringList> placesOf(const Pattern &pattern, const QString &text)
{
    const QStringList &pieces = pattern.pieces;
    if (pieces.size() == 1) return text == pieces.first() ? std::optional<QStringList>(QStringList()) : std::nullopt;
    if (text.size() <= pattern.letters || !text.startsWith(pieces.first()) || !text.endsWith(pieces.last())) return {};
    QStringList places;
    qsizetype from = pieces.first().size();
    const qsizetype end = text.size() - pieces.last().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype at = text.indexOf(pieces.at(i), from);
        if (at < 0 || at + pieces.at(i).size() > end) return {};
        places.append(text.mid(from, at - from));
        from = at + pieces.at(i).size();
    }
    places.append(text.mid(from, end - from));
    return places;
}

// "1 d 18 h" in the language of the window; what is no such thing stays as it is.
QString spanText(const QString &words)
{
    static const QRegularExpression form(u"\\A(?:(\\d{1,6}) d)? ?(?:(\\d{1,2}) h)? ?(?:(\\d{1,2}) min)?\\z"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (words.isEmpty() || !match.hasMatch()) return words;
    const qint64 hours = match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong();
    return durationText(std::chrono::minutes(hours * 60 + match.captured(3).toLongLong()));
}

QString said(const QString &text, int depth);

QString placeText(char kind, const QString &text, int depth)
{
    switch (kind) {
    case 't':
        return said(text, depth + 1);
    case 'm':
        return milestoneText(text);
    case 'd': {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? dayText(day) : text;
    }
    case 'u':
        return spanText(text);
    case 'l': {
        const QString list = said(text, depth + 1);
        return list == text && QGuiApplication::isRightToLeft() ? isolated(text) : list;
    }
    default:
        return QGuiApplication::isRightToLeft() ? isolated(text) : text;
    }
}

QString said(const QString &text, int depth)
{
    if (depth > kDeepest) return text;
    for (const Pattern &pattern : patterns()) {
        const std::optional<QStringList> places = placesOf(pattern, text);
        if (!places) continue;
        const QString sentence = translated(pattern.sentence->text);
        // All at once: a place may hold what looks like another.
        QString out;
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
            if (place < 1 || place > places->size()) {
                out += sentence[i];
                continue;
            }
            out += placeText(pattern.sentence->places[place - 1], places->at(place - 1), depth);
            ++i;
        }
        return out;
    }
    return text;
}

} // namespace enginetext

QString engineText(const QString &sentence)
{
    return enginetext::said(sentence, 0);
}

QString engineTexts(const QString &sentences)
{
    QStringList texts = sentences.split(u"; "_s);
    for (QString &text : texts)
        text = engineText(text);
    return texts.join(QCoreApplication::translate("Engine", "; ", "between reasons"));
}

} // namespace nevertwice
