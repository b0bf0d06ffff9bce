#include "model/store/fieldsql.h"

#include "model/search/queryfields.h"

#include <QByteArrayList>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QByteArray fieldNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest).toLatin1();
}

QByteArray fieldDay(QDate date)
{
    return sqlLiteral(date.toString(Qt::ISODate));
}

// The marks of LIKE are letters here, and "*" is anything.
QByteArray fieldPattern(QString text)
{
    text.replace(u'!', "!!"_L1).replace(u'%', "!%"_L1).replace(u'_', "!_"_L1).replace(u'*', "%"_L1);
    return "like " + sqlLiteral(text) + " escape '!'";
}

// Without the mark of a number that is kept by its digits.
const QByteArray kFieldText = "ltrim(v.atom, char(64976))";

QByteArray fieldTextSql(const FieldWish &wish)
{
    const QByteArray whole = wish.isPattern ? fieldPattern(wish.text) : "collate folded = " + sqlLiteral(wish.text);
    return "v.type in ('text', 'true', 'false') and case v.type when 'text' then " + kFieldText + " else v.type end " +
           whole;
}

// Also one that somebody wrote as a text.
QByteArray fieldNumberSql(const FieldWish &wish)
{
    static const QByteArray said = "case when v.type in ('integer', 'real') then v.atom when v.type = 'text' and " +
                                   kFieldText + " glob '*[0-9]*' and not " + kFieldText +
                                   " glob '*[^0-9.-]*' and not " + kFieldText + " glob '?*-*' then cast(" + kFieldText +
                                   " as real) end";
    QByteArrayList bounds;
    if (wish.least) bounds.append(said + (wish.isAbove ? " > " : " >= ") + fieldNumber(*wish.least));
    if (wish.most) bounds.append(said + (wish.isBelow ? " < " : " <= ") + fieldNumber(*wish.most));
    return bounds.join(" and ");
}

// Days are texts that begin with "2026-03-05".
QByteArray fieldDaySql(const FieldWish &wish)
{
    QByteArray sql = "v.type = 'text' and v.atom glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'";
    if (wish.since.isValid()) sql += " and substr(v.atom, 1, 10) >= " + fieldDay(wish.since);
    if (wish.until.isValid()) sql += " and substr(v.atom, 1, 10) <= " + fieldDay(wish.until);
    return sql;
}

QByteArray fieldWishSql(const FieldWish &wish)
{
    if (wish.isAnything) return "v.type <> 'null' and v.value is not ''";
    QByteArrayList any;
    if (!wish.isRange) any.append('(' + fieldTextSql(wish) + ')');
    if (wish.least || wish.most) any.append('(' + fieldNumberSql(wish) + ')');
    if (wish.since.isValid() || wish.until.isValid()) any.append('(' + fieldDaySql(wish) + ')');
    return any.join(" or ");
}

} // namespace

QByteArray sqlLiteral(QString text)
{
    return '\'' + text.remove(QChar(0)).replace(u'\'', "\'\'"_L1).toUtf8() + '\'';
}

QByteArray fieldSql(const QueryField &field, QDate today)
{
    QByteArrayList any;
    for (const QString &value : field.values)
        if (const auto wish = readFieldWish(value, today)) any.append('(' + fieldWishSql(*wish) + ')');
    if (any.isEmpty()) any.append("0");
    return QByteArray(field.isExcluded ? "not " : "") +
           "exists (select 1 from incident_text t, json_each(case when json_valid(t.detail) then "
           "case json_type(t.detail, '$.custom') when 'object' then json_extract(t.detail, '$.custom') end end) v "
           "where t.incident_id = i.id and "
           "replace(v.key, ' ', '_') collate folded = " +
           sqlLiteral(field.key) + " and (" + any.join(" or ") + "))";
}

} // namespace nevertwice
