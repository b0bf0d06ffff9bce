#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// The words of dates and times. All are looked up in lower case, without a dot at the end; those of Arabic in letters
// that plainArabic() gave, months and weekdays as they are written, too.

// Letters of which people write one for the other (an alef with its hamza or without), as one of them.
QChar plainArabic(QChar letter);
// Signs that are added to Arabic letters and change no word.
bool isArabicSign(QChar c);
inline bool isArabic(QChar c)
{
    return c >= QChar(0x0600) && c <= QChar(0x06ff);
}

std::optional<int> monthOf(const QString &word);     // 1 to 12: English, and the languages people write incidents in
std::optional<int> weekdayOf(const QString &word);   // 1 (Monday) to 7
std::optional<int> relativeDay(const QString &word); // "yesterday" is -1
std::optional<int> dayTurn(const QString &word);     // "next" is 1, "last" is -1
std::optional<int> turnBehind(const QString &word);  // the same in Arabic, where it stands behind its day
// Whether a month or a weekday may begin with these two letters: most words do not, which is seen without looking them
// up.
bool canBeginDayName(QChar first, QChar second);

// How long a unit is: a number of milliseconds, or of months.
struct TimeUnit
{
    qint64 msecs = 0;
    int months = 0;
};
std::optional<TimeUnit> timeUnit(const QString &word);

// A zone as it is written in letters.
struct ZoneWord
{
    QString letters;    // "cst"
    QList<int> offsets; // minutes east of Greenwich; several where the letters mean several zones, the likeliest first
    QString region;     // where the letters stand for one half of the year: a zone that has both; else empty
    bool followsSeason = false; // "Pacific": the region says the offset
};
std::optional<ZoneWord> zoneWord(const QString &word);

} // namespace nevertwice
