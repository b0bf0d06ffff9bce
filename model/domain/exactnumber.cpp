#include "model/domain/exactnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr char16_t kNumberMark = 0xFDD0; // a non-character
constexpr char kWrittenMark[] = "\"\xEF\xB7\x90";
constexpr qsizetype kFewestDigits = 19;

bool isWhole(QByteArrayView digits)
{
    if (digits.startsWith('-')) digits = digits.sliced(1);
    return digits.size() >= kFewestDigits && digits.front() != '0' &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A number of JSON that is larger than any double, or nearer to nothing.
bool isOutOfReach(const QByteArray &digits)
{
    static const QRegularExpression number(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    bool fits = true;
    digits.toDouble(&fits);
    return !fits && number.match(QString::fromLatin1(digits)).hasMatch();
}

// Of one that is out of reach: by the place of its first digit, which lies hundreds of places from the point.
double nearestTo(const QByteArray &digits)
{
    const qsizetype end = digits.toLower().indexOf('e');
    const QByteArray mantissa = digits.left(end < 0 ? digits.size() : end);
    const auto first = std::find_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; });
    const qsizetype point = mantissa.contains('.') ? mantissa.indexOf('.') : mantissa.size();
    bool fits = true;
    const qlonglong exponent = end < 0 ? 0 : digits.mid(end + 1).toLongLong(&fits);
    const bool isLarge =
        fits ? double(exponent) + double(point - (first - mantissa.begin())) > 0 : digits[end + 1] != '-';
    if (!isLarge) return 0;
    return digits.startsWith('-') ? std::numeric_limits<double>::lowest() : std::numeric_limits<double>::max();
}

} // namespace

bool needsItsDigits(const QByteArray &digits)
{
    if (isOutOfReach(digits)) return true;
    bool fits = false;
    if (!isWhole(digits)) return false;
    digits.toLongLong(&fits);
    if (fits) return false;
    const double nearest = digits.toDouble(&fits);
    return fits && std::isfinite(nearest) &&
           QJsonDocument(QJsonArray{nearest}).toJson(QJsonDocument::Compact) != '[' + digits + ']';
}

QJsonValue keptNumber(const QByteArray &digits)
{
    return QChar(kNumberMark) + QString::fromLatin1(digits);
}

std::optional<QString> keptDigits(const QJsonValue &value)
{
    return value.isString() ? keptDigits(value.toString()) : std::nullopt;
}

std::optional<QString> keptDigits(const QString &text)
{
    if (!text.startsWith(QChar(kNumberMark)) || !needsItsDigits(text.sliced(1).toUtf8())) return std::nullopt;
    return text.sliced(1);
}

QJsonValue nearestNumber(const QJsonValue &value)
{
    const auto digits = keptDigits(value);
    if (!digits) return value;
    bool fits = true;
    const double number = digits->toDouble(&fits);
    return fits ? number : nearestTo(digits->toLatin1());
}

QJsonValue shownNumber(const QJsonValue &value)
{
    const auto digits = keptDigits(value);
    return digits ? QJsonValue(*digits) : value;
}

QByteArray withNumbers(QByteArray json)
{
    const QByteArray mark = QByteArray::fromRawData(kWrittenMark, sizeof kWrittenMark - 1);
    QByteArray written;
    qsizetype from = 0;
    for (qsizetype at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) {
        const qsizetype begin = at + mark.size();
        const qsizetype end = json.indexOf('"', begin);
        if (end < 0) break;
        const QByteArray digits = json.mid(begin, end - begin);
        if (!needsItsDigits(digits)) continue;
        written += QByteArrayView(json).sliced(from, at - from);
        written += digits;
        from = end + 1;
    }
    return from == 0 ? json : written + json.mid(from);
}

} // namespace nevertwice
