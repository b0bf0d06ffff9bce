#include "ui/insights/insightschoice.h"

#include "ui/insights/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

InsightsChoice InsightsChoice::usual()
{
    return {usualReportCharts(), false, {}};
}

InsightsChoice InsightsChoice::read(const QByteArray &written)
{
    InsightsChoice choice = usual();
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    if (json["report_charts"_L1].isArray()) {
        choice.reportCharts.clear();
        for (const QJsonValue &key : json["report_charts"_L1].toArray())
            choice.reportCharts.append(key.toString());
    }
    choice.showsLoad = json["load"_L1].toBool();
    choice.hours = WorkingHours::read(json["working_hours"_L1].toObject());
    return choice;
}

QByteArray InsightsChoice::written() const
{
    return QJsonDocument(QJsonObject{{u"report_charts"_s, QJsonArray::fromStringList(reportCharts)},
                                     {u"load"_s, showsLoad},
                                     {u"working_hours"_s, hours.json()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace nevertwice
