#pragma once

#include "model/domain/action.h"
#include "model/exchange/documentsections.h"
#include "model/exchange/timereader.h"

#include <QList>
#include <QString>

namespace nevertwice {

struct ActionItem
{
    Action action;
    int line = 0; // an index
};

struct ActionContent
{
    QList<ActionItem> items;
    QString left; // what is no promise
};

// The promises of a section. `group` is the name of the list, where the document gives it one.
ActionContent actionItems(const SectionedDocument &document, const DocumentSection &section, const QString &group,
                          const TimeContext &times);

// Whether lines were broken to fit a width: then they are one text.
bool isWrapped(const QStringList &lines);

} // namespace nevertwice
