#pragma once

#include "model/search/query.h"

#include <QByteArray>
#include <QDate>

namespace nevertwice {

// The text of a person, between the marks of SQL.
QByteArray sqlLiteral(QString text);

// A condition on `incident i`: what one of the fields that a team added has to say, or must not.
QByteArray fieldSql(const QueryField &field, QDate today);

} // namespace nevertwice
