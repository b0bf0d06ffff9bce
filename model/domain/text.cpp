#include "model/domain/text.h"

#include "model/domain/exactnumber.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace nevertwice {

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() != 0 && c != u'\r' && !c.isSurrogate() && c.unicode() < 0xFDD0;
    });
}

QJsonValue readableNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!std::isfinite(number)) return QJsonValue();
    // Two defaults tell "no whole number" from a number that happens to be the default.
    const qint64 whole = value.toInteger(0);
    return whole == value.toInteger(1) ? QJsonValue(whole) : value;
}

bool isNonCharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

} // namespace

QString sanitizeText(const QString &text)
{
    if (isPlain(text)) return text;
    QString out;
    out.reserve(text.size());
    qsizetype i = 0;
    while (i < text.size() && text[i] == QChar::ByteOrderMark)
        ++i;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n') continue;
            out += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t full = QChar::surrogateToUcs4(c, text[i + 1]);
            ++i;
            if (isNonCharacter(full))
                out += QChar::ReplacementCharacter;
            else
                out += QStringView(text).mid(i - 1, 2);
        } else if (c.isNull() || c.isSurrogate() || isNonCharacter(c.unicode())) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out;
}

QJsonValue sanitizeJson(const QJsonValue &value)
{
    if (value.isDouble()) return readableNumber(value);
    if (value.isString()) {
        const QString text = value.toString();
        return keptDigits(text) ? value : QJsonValue(sanitizeText(text));
    }
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(sanitizeJson(item));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(sanitizeText(it.key()), sanitizeJson(it.value()));
        return out;
    }
    return value;
}

} // namespace nevertwice
