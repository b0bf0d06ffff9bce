#include "model/exchange/timeparts.h"

#include "model/domain/zone.h"
#include "model/exchange/timeclocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timeparts {

bool isFiller(const QString &word)
{
    static const QSet<QString> words{u"at"_s, u"on"_s,   u"the"_s,   u"um"_s,   u"am"_s,
                                     u"of"_s, u"time"_s, u"since"_s, u"from"_s, u"von"_s,
                                     u"ab"_s, u"seit"_s, u"this"_s,  u"في"_s,   u"يوم"_s};
    return words.contains(word);
}

bool isAboutWord(const QString &word)
{
    static const QSet<QString> words{u"about"_s, u"around"_s,  u"approx"_s, u"approximately"_s, u"ca"_s,
                                     u"circa"_s, u"roughly"_s, u"gegen"_s,  u"ungefähr"_s};
    return words.contains(word);
}

bool isRangeWord(const QString &word)
{
    static const QSet<QString> words{u"to"_s, u"until"_s, u"till"_s, u"bis"_s, u"through"_s};
    return words.contains(word);
}

// Reads all of it: ranges, steps and zones too.
class Parser : public ClockScanner
{
public:
    Parser(TimeTokens tokens, DateOrder order, Wanted wanted) : ClockScanner(std::move(tokens), order, wanted) {}

    std::optional<WrittenTime> read()
    {
        if (m_tokens.hasLetterForZero) guess(TimeGuess::LetterForZero);
        while (m_at < m_tokens.list.size()) {
            const qsizetype before = m_at;
            if (!readPiece() || m_at == before) return std::nullopt;
        }
        if (m_written.first.isEmpty() || (m_written.end && m_written.end->isEmpty())) return std::nullopt;
        return m_written;
    }

private:
    bool readPiece()
    {
        return readRange() || readStep() || readDate() || readClock() || readNamedDay() || readZone() || readManner();
    }

    // ---- what says how, not when ----

    bool readManner()
    {
        const TimeToken &token = peek();
        if (token.kind == TimeToken::Kind::Mark) {
            if (token.isMark(u'~') || token.isMark(0x2248) || token.isMark(u'?')) parts().isAbout = true;
            static const QString silent = u",;@()[]|*`\"'~≈?."_s;
            const bool isDateColon = token.isMark(u':') && parts().day && !parts().clock; // 14/Sep/2026:14:05:00
            const bool isLast = m_at + 1 == m_tokens.list.size();
            return (silent.contains(token.text) || isDateColon || (isLast && token.isMark(u':'))) && take(1);
        }
        if (!token.isWord()) return false;
        if (isAboutWord(token.text)) parts().isAbout = true;
        const bool isJoint = token.text == "t"_L1 && parts().day && !parts().clock; // 2026-09-14T14:05
        return (isAboutWord(token.text) || isFiller(token.text) || isJoint) && take(1);
    }

    // ---- ranges ----

    bool readRange()
    {
        if (m_written.end || !parts().clock) return false;
        const TimeToken &token = peek();
        const bool isWord = token.isWord() && isRangeWord(token.text);
        const bool isDash = token.isMark(kDash) || (token.isMark(u'-') && isRangeHyphen());
        if (!isWord && !isDash && !token.isMark(0x2192)) return false;
        m_written.end.emplace();
        return take(1);
    }

    // "10:00-11:30" is a range, "2026-09-14T10:00-05:00" and "2026-09-14 10:00 -0500" are not.
    bool isRangeHyphen() const
    {
        const TimeParts &first = m_written.first;
        const bool isClockAfter = peek(1).isNumber() && (peek(2).isMark(u':') || peek(1).size() >= 3);
        if (!isClockAfter) return peek(1).isNumber() || peek(1).isWord();
        if (!first.year) return peek().isApart == peek(1).isApart;
        return peek().isApart && peek(1).isApart;
    }

    // ---- so much later, or earlier ----

    struct Step
    {
        TimeUnit unit;
        qsizetype end = 0;
        bool isNamed = false; // with a unit
    };

    std::optional<Step> stepAt(qsizetype ahead) const
    {
        Step step{{}, ahead, false};
        std::optional<TimeUnit> last;
        while (peek(step.end).isNumber() && peek(step.end).size() <= 6) {
            const qint64 count = peek(step.end).value();
            if (peek(step.end + 1).isMark(u':') && peek(step.end + 2).isNumber() && !last) {
                step.unit.msecs = count * kHourMsecs + peek(step.end + 2).value() % 60 * kMinuteMsecs;
                step.end += 3;
                step.isNamed = true;
                break;
            }
            const std::optional<TimeUnit> unit =
                peek(step.end + 1).isWord() ? timeUnit(peek(step.end + 1).text) : std::nullopt;
            if (unit) {
                step.unit.msecs += count * unit->msecs;
                step.unit.months += int(count) * unit->months;
                step.end += 2;
                step.isNamed = true;
                last = unit;
                continue;
            }
            // "1h30", "2m30": the unit below the last; a bare number is minutes, or days.
            const qint64 below = last ? last->msecs / 60 : (m_wanted == Wanted::Day ? kDayMsecs : kMinuteMsecs);
            if (last && (last->msecs > kHourMsecs || last->msecs < kMinuteMsecs)) break;
            step.unit.msecs += count * below;
            step.end += 1;
            break;
        }
        return step.end == ahead ? std::nullopt : std::optional(step);
    }

    bool readStep()
    {
        const bool isAnchored = peek().isWord("t") && !peek(1).isApart && isSign(peek(1)); // T+12m
        const qsizetype at = isAnchored ? 1 : 0;
        if (parts().isEmpty() && isSign(peek(at))) {
            const auto step = stepAt(at + 1);
            return step && setStep(step->unit, peek(at).isMark(u'+') ? 1 : -1, TimeParts::From::Reference) &&
                   take(step->end);
        }
        const bool isIn = peek().isWord("in") || isArabicIn(peek());
        if (isArabicIn(peek()) && peek(1).isWord()) return readArabicStep();
        const auto step = stepAt(isIn ? 1 : 0);
        if (!step || !step->isNamed) return false;
        if (isIn) return setStep(step->unit, 1, TimeParts::From::Now) && take(step->end);
        const TimeToken &direction = peek(step->end);
        const bool isAgo = direction.isWord("ago");
        const bool isBack = isAgo || direction.isWord("earlier") || direction.isWord("before");
        if (!isBack && !direction.isWord("later") && !direction.isWord("after")) return false;
        return setStep(step->unit, isBack ? -1 : 1, isAgo ? TimeParts::From::Now : TimeParts::From::Reference) &&
               take(step->end + 1);
    }

    static bool isArabicIn(const TimeToken &token) { return token.text == u"بعد" || token.text == u"خلال"; }

    // One unit, or two, without a number; and the day after tomorrow.
    bool readArabicStep()
    {
        if (const auto unit = timeUnit(peek(1).text)) return setStep(*unit, 1, TimeParts::From::Now) && take(2);
        if (relativeDay(peek(1).text) != 1 || parts().hasDate()) return false;
        parts().relativeDay = 2;
        return take(2);
    }

    // ---- zones ----

    bool readZone()
    {
        if (parts().hasZone()) return false;
        if (isSign(peek()) && (parts().clock || parts().epoch)) return readOffset(0);
        if (!peek().isWord()) return false;
        if (readNamedZone()) return true;
        const auto word = zoneWord(peek().text);
        if (!word) return false;
        const bool isZero = word->offsets == QList<int>{0} && word->region.isEmpty();
        if (isZero && isSign(peek(1)) && !peek(1).isApart) return readOffset(1); // UTC+2
        parts().zoneWord = word;
        take(1);
        while (peek().isWord("time") || peek().isWord("standard") || peek().isWord("daylight") ||
               peek().isWord("summer"))
            take(1);
        return true;
    }

    // "Europe/Berlin", "America/Port-au-Prince", "Etc/GMT+5": up to the next space.
    bool readNamedZone()
    {
        if (!peek(1).isMark(u'/') || peek(1).isApart) return false;
        qsizetype end = m_at + 1;
        while (end < m_tokens.list.size() && !m_tokens.list[end].isApart)
            ++end;
        for (; end > m_at + 2; --end) {
            const TimeToken &last = m_tokens.list[end - 1];
            const qsizetype begin = peek().at;
            const QTimeZone zone = zoneNamed(m_tokens.text.mid(begin, last.at + last.size() - begin));
            if (!zone.isValid()) continue;
            parts().zone = zone;
            return take(end - m_at);
        }
        return false;
    }

    // "+02:00", "-0530", "+2", and "+00:53:28" from before there were zones.
    bool readOffset(qsizetype at)
    {
        if (!peek(at + 1).isNumber() || peek(at + 1).isApart) return false;
        const QString digits = peek(at + 1).text;
        qint64 seconds = 0;
        qsizetype count = at + 2;
        if (digits.size() == 4) {
            seconds = digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60;
        } else if (digits.size() <= 2) {
            seconds = digits.toInt() * 3600;
            for (int unit = 60; unit >= 1 && peek(count).isMark(u':') && peek(count + 1).size() == 2; unit /= 60) {
                seconds += peek(count + 1).value() * unit;
                count += 2;
            }
        }
        if (digits.size() > 4 || digits.size() == 3 || seconds > 15 * 3600) return false;
        parts().offsetSeconds = int(peek(at).isMark(u'+') ? seconds : -seconds);
        return take(count);
    }
};

} // namespace timeparts

std::optional<WrittenTime> timeParts(const QString &text, DateOrder order, Wanted wanted)
{
    if (text.size() > kLongestTime) return std::nullopt;
    return timeparts::Parser(timeTokens(text), order, wanted).read();
}

} // namespace nevertwice
