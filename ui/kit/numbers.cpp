#include "ui/kit/numbers.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr char16_t kArabicDecimal = 0x066b;
constexpr char16_t kArabicGroup = 0x066c;

// What only turns the direction of a text: a shown length of time carries it, and it comes back with a copy.
QString withoutDirectionMarks(QString text)
{
    text.removeIf([](QChar c) {
        return c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return text;
}

// ASCII digits, "." and "," as written, "'" for what only ever groups; nothing where a character has no place in a
// number.
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : withoutDirectionMarks(text).trimmed()) {
        if (c.digitValue() >= 0)
            plain.append(QChar(u'0' + c.digitValue()));
        else if (c == u'.' || c == QChar(kArabicDecimal))
            plain.append(u'.');
        else if (c == u',')
            plain.append(u',');
        else if (c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == QChar(kArabicGroup) || c == u'_')
            plain.append(u'\'');
        else if ((c == u'-' || c == QChar(0x2212)) && plain.isEmpty())
            plain.append(u'-');
        else if (c != u'+' || !plain.isEmpty())
            return {};
    }
    return plain;
}

// Whether what stands between the separators can be thousands: three digits after each, one to three before.
bool areGroups(const QString &digits, QChar separator)
{
    const QStringList groups = QString(digits).remove(u'-').split(separator);
    for (int i = 1; i < int(groups.size()); ++i) {
        const bool isIndian = i < int(groups.size()) - 1 && groups[i].size() == 2;
        if (groups[i].size() != 3 && !isIndian) return false;
    }
    return !groups.first().isEmpty() && groups.first().size() <= 3;
}

// The character that stands before the fraction; null for none.
QChar decimalOf(const QString &plain, const QLocale &locale)
{
    const qsizetype points = plain.count(u'.');
    const qsizetype commas = plain.count(u',');
    if (points > 0 && commas > 0) return plain.lastIndexOf(u'.') > plain.lastIndexOf(u',') ? u'.' : u',';
    if (points + commas != 1) return {};
    const QChar only = points ? u'.' : u',';
    if (plain.contains(u'\'') || !areGroups(plain, only)) return only;
    return locale.decimalPoint() == QString(only) ? only : QChar();
}

double minutesPerUnit(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
    case 0x062b:
        return 1.0 / 60;
    case u'm':
    case 0x062f:
        return 1;
    case u'd':
    case u't':
    case 0x064a:
        return 1440;
    default:
        return 60;
    }
}

} // namespace

std::optional<double> readNumber(const QString &text, const QLocale &locale)
{
    QString plain = plainDigits(text);
    if (plain.isEmpty()) return std::nullopt;
    const QChar decimal = decimalOf(plain, locale);
    QString whole = decimal.isNull() ? plain : plain.left(plain.lastIndexOf(decimal));
    const QString fraction = decimal.isNull() ? QString() : plain.mid(plain.lastIndexOf(decimal) + 1);
    if (!decimal.isNull() && (whole.contains(decimal) || fraction.contains(u'\''))) return std::nullopt;
    for (const QChar separator : {QChar(u'.'), QChar(u','), QChar(u'\'')}) {
        if (whole.contains(separator) && !areGroups(QString(whole), separator)) return std::nullopt;
        whole.remove(separator);
    }
    bool isNumber = false;
    const double number = QString(u"%1.%2"_s).arg(whole, fraction.isEmpty() ? u"0"_s : fraction).toDouble(&isNumber);
    return isNumber && !whole.isEmpty() && whole.back().isDigit() ? std::optional(number) : std::nullopt;
}

std::optional<double> readPercent(const QString &text, const QLocale &locale)
{
    QString number = withoutDirectionMarks(text).trimmed();
    for (const QChar sign : {QChar(u'%'), QChar(0x066a), QChar(0xff05)})
        if (number.endsWith(sign) || number.startsWith(sign)) number.remove(sign);
    return readNumber(number, locale);
}

std::optional<double> readMinutes(const QString &written, const QLocale &locale)
{
    const QString text = withoutDirectionMarks(written);
    if (const auto number = readNumber(text, locale)) return number;
    static const QRegularExpression clock(u"^\\s*(\\d+):([0-5]\\d)\\s*$"_s);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    // Units begin with a letter of their own in every language there is: d and t, h and u, m, s; in Arabic y, s, d, th.
    static const QRegularExpression part(
        u"\\G\\s*([\\p{Nd}.,\u066b\u066c]+)\\s*([dthums\u064a\u0633\u062f\u062b])\\p{L}*\\.?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    double minutes = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        const auto number = match.hasMatch() ? readNumber(match.captured(1), locale) : std::nullopt;
        if (!number) return std::nullopt;
        minutes += *number * minutesPerUnit(match.captured(2).front().toLower());
        at = match.capturedEnd();
    }
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(minutes);
}

} // namespace nevertwice
