#include "ui/insights/chart.h"

#include "model/exchange/csv.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString bareNumber(double value)
{
    return QString::number(std::round(value * 100) / 100, 'g', 12);
}

QString nameOf(const Chart &chart, qsizetype category)
{
    const QString full = chart.fullNames.value(category);
    return full.isEmpty() ? chart.categories.value(category) : full;
}

// A stack of one series is that series.
bool hasTotals(const Chart &chart)
{
    return chart.isStacked() && chart.series.size() > 1;
}

template <typename Say> QList<QStringList> rowsOf(const Chart &chart, Say say)
{
    QList<QStringList> rows;
    QStringList head{chart.about};
    for (const ChartSeries &series : chart.series)
        head.append(series.name);
    if (hasTotals(chart)) head.append(ChartText::tr("All", "the sum of a row"));
    if (!chart.cumulated.isEmpty()) head.append(ChartText::tr("So far, %", "cumulated share of all"));
    rows.append(head);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QStringList row{nameOf(chart, i)};
        for (const ChartSeries &series : chart.series)
            row.append(say(series.cells.at(i).value));
        if (hasTotals(chart)) row.append(say(chart.total(i)));
        if (!chart.cumulated.isEmpty()) row.append(bareNumber(std::round(chart.cumulated.at(i))));
        rows.append(row);
    }
    return rows;
}

} // namespace

bool Chart::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::any_of(one.cells.begin(), one.cells.end(), [](const ChartCell &cell) {
            return cell.value.value_or(0) != 0 || !cell.incidents.isEmpty();
        });
    });
}

std::optional<double> Chart::total(qsizetype category) const
{
    std::optional<double> sum;
    for (const ChartSeries &one : series)
        if (const auto value = one.cells.at(category).value) sum = sum.value_or(0) + *value;
    return sum;
}

QString chartValueText(Chart::Unit unit, double value)
{
    switch (unit) {
    case Chart::Unit::Count:
        return numberText(qint64(std::llround(value)));
    case Chart::Unit::Minutes:
        if (value == 0) return numberText(0); // of whatever unit
        return durationText(std::chrono::milliseconds(std::llround(value * 60'000)));
    case Chart::Unit::Percent:
        return percentText(std::round(value * 10) / 10);
    }
    return {};
}

QString chartCellText(const Chart &chart, qsizetype series, qsizetype category)
{
    const ChartSeries &of = chart.series.at(series);
    const ChartCell &cell = of.cells.at(category);
    const QString value = cell.value ? chartValueText(chart.unit, *cell.value) : ChartText::tr("not known");
    QString text = ChartText::tr("%1, %2: %3", "category, series: value").arg(nameOf(chart, category), of.name, value);
    if (!cell.note.isEmpty()) text = ChartText::tr("%1 (%2)", "a number (from how many)").arg(text, cell.note);
    return text;
}

QString chartDescription(const Chart &chart)
{
    if (chart.isEmpty()) return chart.nothing;
    QStringList parts{chart.how};
    qsizetype most = -1;
    qsizetype most2 = -1;
    for (qsizetype s = 0; s < chart.series.size(); ++s)
        for (qsizetype c = 0; c < chart.categories.size(); ++c) {
            const auto value = chart.series.at(s).cells.at(c).value;
            if (!value || (most >= 0 && *value <= *chart.series.at(most).cells.at(most2).value)) continue;
            most = s;
            most2 = c;
        }
    if (most >= 0) parts.append(ChartText::tr("The most: %1.").arg(chartCellText(chart, most, most2)));
    parts.append(chart.incidents == 1 ? ChartText::tr("Made from 1 incident.")
                                      : ChartText::tr("Made from %n incidents.", nullptr, int(chart.incidents)));
    if (!chart.note.isEmpty()) parts.append(chart.note);
    return parts.join(u' ');
}

QList<QStringList> chartTable(const Chart &chart)
{
    return rowsOf(chart, [&](const std::optional<double> &value) {
        return value ? chartValueText(chart.unit, *value) : QString(QChar(0x2013));
    });
}

QByteArray chartCsv(const Chart &chart)
{
    return csvOf(
        rowsOf(chart, [](const std::optional<double> &value) { return value ? bareNumber(*value) : QString(); }));
}

} // namespace nevertwice
