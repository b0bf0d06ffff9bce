#include "model/exchange/timewords.h"

#include <QHash>
#include <QLocale>

#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kSecondMsecs = 1000;
constexpr qint64 kMinuteMsecs = 60 * kSecondMsecs;
constexpr qint64 kHourMsecs = 60 * kMinuteMsecs;
constexpr qint64 kDayMsecs = 24 * kHourMsecs;

using NameOf = QString (QLocale::*)(int, QLocale::FormatType) const;

QString inPlainArabic(QString word)
{
    word.removeIf(isArabicSign);
    for (QChar &c : word)
        c = plainArabic(c);
    return word;
}

QHash<QString, int> namesIn(const QList<QLocale> &locales, int count, NameOf nameOf)
{
    QHash<QString, int> names;
    for (const QLocale &locale : locales)
        for (int number = 1; number <= count; ++number)
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = (locale.*nameOf)(number, format).toLower().simplified();
                while (name.endsWith(u'.'))
                    name.chop(1);
                // What two languages share means what it means in the first of them.
                for (const QString &written : {name, inPlainArabic(name)})
                    if (!written.isEmpty() && !names.contains(written)) names.insert(written, number);
            }
    return names;
}

const QList<QLocale> &writtenLanguages()
{
    static const QList<QLocale> locales{
        QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::French), QLocale(QLocale::Spanish),
        QLocale(QLocale::Portuguese), QLocale(QLocale::Italian), QLocale(QLocale::Dutch), QLocale(QLocale::Swedish),
        // Its countries call the months by other names; these have them all.
        QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Arabic, QLocale::Lebanon),
        QLocale(QLocale::Arabic, QLocale::Algeria), QLocale(QLocale::Arabic, QLocale::Morocco),
        QLocale(QLocale::Arabic, QLocale::Mauritania)};
    return locales;
}

QHash<QString, ZoneWord> zoneTable()
{
    struct Row
    {
        const char *words;
        QList<int> offsets;
        const char *region;
    };
    const QList<Row> rows{
        {"utc gmt z zulu uct", {0}, ""},
        {"pst", {-480}, "America/Los_Angeles"},
        {"pdt", {-420}, "America/Los_Angeles"},
        {"mst", {-420}, "America/Denver"},
        {"mdt", {-360}, "America/Denver"},
        {"cst", {-360, 480, -300}, "America/Chicago"}, // China, Cuba
        {"cdt", {-300, -240}, "America/Chicago"},
        {"est", {-300}, "America/New_York"},
        {"edt", {-240}, "America/New_York"},
        {"ast", {-240, 180}, "America/Halifax"}, // Arabia
        {"adt", {-180}, "America/Halifax"},
        {"nst", {-210}, "America/St_Johns"},
        {"ndt", {-150}, "America/St_Johns"},
        {"akst", {-540}, "America/Anchorage"},
        {"akdt", {-480}, "America/Anchorage"},
        {"hst", {-600}, ""},
        {"brt art", {-180}, ""},
        {"wet", {0}, "Europe/Lisbon"},
        {"west", {60}, "Europe/Lisbon"},
        {"cet mez", {60}, "Europe/Berlin"},
        {"cest mesz", {120}, "Europe/Berlin"},
        {"eet oez", {120}, "Europe/Helsinki"},
        {"eest oesz", {180}, "Europe/Helsinki"},
        {"bst", {60, 360}, "Europe/London"}, // Bangladesh
        {"ist", {330, 60, 120}, ""},         // India, Ireland, Israel
        {"idt", {180}, ""},
        {"msk trt eat", {180}, ""},
        {"wat", {60}, ""},
        {"sast cat", {120}, ""},
        {"gst", {240}, ""},
        {"pkt", {300}, ""},
        {"npt", {345}, ""},
        {"ict wib", {420}, ""},
        {"sgt hkt pht awst myt", {480}, ""},
        {"jst kst", {540}, ""},
        {"acst", {570}, "Australia/Adelaide"},
        {"acdt", {630}, "Australia/Adelaide"},
        {"aest", {600}, "Australia/Sydney"},
        {"aedt", {660}, "Australia/Sydney"},
        {"nzst", {720}, "Pacific/Auckland"},
        {"nzdt", {780}, "Pacific/Auckland"},
    };
    QHash<QString, ZoneWord> table;
    for (const Row &row : rows)
        for (const QString &word : QString::fromLatin1(row.words).split(u' '))
            table.insert(word, {word, row.offsets, QString::fromLatin1(row.region), false});
    const std::pair<const char *, const char *> seasons[] = {{"pacific pt", "America/Los_Angeles"},
                                                             {"mountain mt", "America/Denver"},
                                                             {"central ct", "America/Chicago"},
                                                             {"eastern et", "America/New_York"}};
    for (const auto &[words, region] : seasons)
        for (const QString &word : QString::fromLatin1(words).split(u' '))
            table.insert(word, {word, {}, QString::fromLatin1(region), true});
    return table;
}

const QHash<QString, int> &monthTable()
{
    static const QHash<QString, int> months = [] {
        auto names = namesIn(writtenLanguages(), 12, &QLocale::monthName);
        names.insert(u"sept"_s, 9);
        return names;
    }();
    return months;
}

const QHash<QString, int> &weekdayTable()
{
    static const QHash<QString, int> days = [] {
        auto names = namesIn(writtenLanguages(), 7, &QLocale::dayName);
        for (const auto &[name, day] :
             {std::pair(u"tues"_s, 2), std::pair(u"weds"_s, 3), std::pair(u"thur"_s, 4), std::pair(u"thurs"_s, 4)})
            names.insert(name, day);
        return names;
    }();
    return days;
}

// Letters far from each other may share a place: what is there may begin so, what is not does not. Arabic shares none
// with Latin.
constexpr size_t kPlacesOfLetters = 2 * 32 * 32;
size_t placeOfLetters(QChar first, QChar second)
{
    const size_t place = size_t(first.toLower().unicode() & 31) * 32 + (second.toLower().unicode() & 31);
    return isArabic(first) ? place + kPlacesOfLetters / 2 : place;
}

template <typename T> std::optional<T> found(const QHash<QString, T> &table, const QString &word)
{
    const auto it = table.constFind(word);
    return it == table.constEnd() ? std::nullopt : std::optional<T>(*it);
}

} // namespace

QChar plainArabic(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0622: // alef with madda, with hamza above and below, and alef wasla
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return QChar(0x0627);
    case 0x0629: // teh marbuta
        return QChar(0x0647);
    case 0x0649: // alef maksura
        return QChar(0x064a);
    default:
        return letter;
    }
}

bool isArabicSign(QChar c)
{
    return (c >= QChar(0x064b) && c <= QChar(0x065f)) || c == QChar(0x0670) || c == QChar(0x0640);
}

std::optional<int> monthOf(const QString &word)
{
    return found(monthTable(), word);
}

std::optional<int> weekdayOf(const QString &word)
{
    return found(weekdayTable(), word);
}

bool canBeginDayName(QChar first, QChar second)
{
    static const std::bitset<kPlacesOfLetters> beginnings = [] {
        std::bitset<kPlacesOfLetters> set;
        for (const QHash<QString, int> *table : {&monthTable(), &weekdayTable()})
            for (const QString &name : table->keys())
                if (name.size() > 1) set.set(placeOfLetters(name[0], name[1]));
        return set;
    }();
    return beginnings.test(placeOfLetters(first, second));
}

std::optional<int> relativeDay(const QString &word)
{
    static const QHash<QString, int> days{
        {u"yesterday"_s, -1}, {u"today"_s, 0},  {u"tonight"_s, 0},    {u"tomorrow"_s, 1}, {u"gestern"_s, -1},
        {u"heute"_s, 0},      {u"morgen"_s, 1}, {u"übermorgen"_s, 2}, {u"امس"_s, -1},     {u"البارحه"_s, -1},
        {u"اليوم"_s, 0},      {u"الليله"_s, 0}, {u"غدا"_s, 1},        {u"غد"_s, 1},       {u"الغد"_s, 1}};
    return found(days, word);
}

std::optional<int> dayTurn(const QString &word)
{
    static const QHash<QString, int> turns = [] {
        QHash<QString, int> table{{u"next"_s, 1}, {u"last"_s, -1}};
        for (const QString &ending : {u"e"_s, u"en"_s, u"em"_s, u"er"_s, u"es"_s}) {
            table.insert(u"nächst"_s + ending, 1);
            table.insert(u"letzt"_s + ending, -1);
        }
        return table;
    }();
    return found(turns, word);
}

std::optional<int> turnBehind(const QString &word)
{
    static const QHash<QString, int> turns{{u"القادم"_s, 1}, {u"القادمه"_s, 1}, {u"المقبل"_s, 1},  {u"المقبله"_s, 1},
                                           {u"التالي"_s, 1}, {u"التاليه"_s, 1}, {u"الماضي"_s, -1}, {u"الماضيه"_s, -1}};
    return found(turns, word);
}

std::optional<TimeUnit> timeUnit(const QString &word)
{
    static const QHash<QString, TimeUnit> units = [] {
        QHash<QString, TimeUnit> table;
        const auto add = [&](const char *words, TimeUnit unit) {
            for (const QString &name : QString::fromUtf8(words).split(u' '))
                table.insert(name, unit);
        };
        add("s sec secs second seconds sek sekunde sekunden", {kSecondMsecs, 0});
        add("m min mins minute minutes minuten", {kMinuteMsecs, 0});
        add("h hr hrs hour hours std stunde stunden", {kHourMsecs, 0});
        add("d day days tag tage tagen", {kDayMsecs, 0});
        add("w wk wks week weeks woche wochen", {7 * kDayMsecs, 0});
        add("mo month months monat monate monaten monats", {0, 1});
        add("y yr year years jahr jahre jahren jahres", {0, 12});
        add("يوم يوما ايام", {kDayMsecs, 0});
        add("يومين يومان", {2 * kDayMsecs, 0});
        add("اسبوع اسبوعا اسابيع الاسبوع", {7 * kDayMsecs, 0});
        add("اسبوعين اسبوعان", {14 * kDayMsecs, 0});
        add("شهر شهرا اشهر شهور الشهر", {0, 1});
        add("شهرين شهران", {0, 2});
        add("سنه سنوات السنه عام عاما اعوام العام", {0, 12});
        add("سنتين عامين", {0, 24});
        return table;
    }();
    return found(units, word);
}

std::optional<ZoneWord> zoneWord(const QString &word)
{
    static const QHash<QString, ZoneWord> zones = zoneTable();
    return found(zones, word);
}

} // namespace nevertwice
