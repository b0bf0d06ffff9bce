// How values that refute a property are printed.
#include "model/domain/document.h"
#include "tests/support/arbitrary.h"

#include <QJsonDocument>

#include <ostream>

using namespace Qt::Literals::StringLiterals;

void showValue(const QString &text, std::ostream &out)
{
    out << '"';
    for (const QChar c : text.left(400)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F)
            out << char(c.unicode());
        else
            out << "\\u" << QString::number(c.unicode(), 16).rightJustified(4, u'0').toStdString();
    }
    out << '"';
    if (text.size() > 400) out << "... of " << text.size();
}

void showValue(const QJsonObject &value, std::ostream &out)
{
    showValue(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)), out);
}

void showValue(const QJsonValue &value, std::ostream &out)
{
    if (value.isUndefined())
        out << "undefined";
    else
        showValue(QJsonObject{{QString(), value}}, out);
}

namespace nevertwice {

void showValue(const Incident &incident, std::ostream &out)
{
    // Only what differs from nothing, else the sentence is lost among empty keys.
    const QJsonObject empty = toDocument(Incident());
    QJsonObject document = toDocument(incident);
    for (const QString &key : document.keys())
        if (document.value(key) == empty.value(key)) document.remove(key);
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    out << json.left(20'000).constData();
}

void showValue(const Cause &cause, std::ostream &out)
{
    ::showValue(toDocument(cause), out);
}

void showValue(const Patch &patch, std::ostream &out)
{
    ::showValue(patch.path, out);
    out << ": ";
    ::showValue(patch.before, out);
    out << " -> ";
    ::showValue(patch.after, out);
    out << " at " << patch.position;
}

void showValue(const Moment &moment, std::ostream &out)
{
    out << moment.msecs() << (moment.isDay() ? " (day)" : " ms");
}

} // namespace nevertwice
