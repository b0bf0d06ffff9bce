#include "model/domain/teamsettings.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class TeamSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        using Sort = CustomField::Sort;
        TeamSettings team;
        team.severityMeanings = {{u"sev1"_s, u"Nobody can pay"_s}};
        team.reviewDays = {{u"sev1"_s, 3}, {u"sev2"_s, 10}};
        team.customFields = {{u"tenant"_s, u"Tenant"_s, Sort::Text, {}},
                             {u"cost"_s, u"Cost"_s, Sort::Number, {}},
                             {u"region"_s, u"Region"_s, Sort::Choice, {u"North"_s, u"South"_s}},
                             {u"told"_s, u"Told on"_s, Sort::Date, {}}};
        team.checks.levels = {{u"blame-language"_s, Level::Error}};
        team.checks.off = {u"zone-missing"_s};
        team.publishingNeedsNoErrors = true;
        const QJsonObject settings{{QLatin1StringView(TeamSettings::kCheckLevels), team.checkLevelsJson()},
                                   {QLatin1StringView(TeamSettings::kPublishingNeedsNoErrors), true},
                                   {QLatin1StringView(TeamSettings::kSeverityMeanings), team.severityMeaningsJson()},
                                   {QLatin1StringView(TeamSettings::kReviewDays), team.reviewDaysJson()},
                                   {QLatin1StringView(TeamSettings::kCustomFields), team.customFieldsJson()}};
        QCOMPARE(TeamSettings::read(settings), team);
    }

    void leavesOutWhatItCannotRead()
    {
        const QJsonObject settings{
            {u"severity_meanings"_s, QJsonObject{{u"sev1"_s, 5}, {u"sev2"_s, u"Slow"_s}}},
            {u"check_levels"_s, QJsonObject{{u"action-none"_s, u"dreadful"_s}, {u"action-vague"_s, 3}}},
            {u"review_days"_s, QJsonObject{{u"sev1"_s, -1}, {u"sev2"_s, u"soon"_s}, {u"sev3"_s, 4}}},
            {u"custom_fields"_s, QJsonArray{1, QJsonObject{{u"name"_s, u"No key"_s}},
                                            QJsonObject{{u"key"_s, u"k"_s}, {u"sort"_s, u"colour"_s}}}}};
        const TeamSettings team = TeamSettings::read(settings);
        QCOMPARE(team.severityMeanings, (QMap<QString, QString>{{u"sev2"_s, u"Slow"_s}}));
        QCOMPARE(team.checks, CheckLevels());
        QCOMPARE(team.reviewDays, (QMap<QString, int>{{u"sev3"_s, 4}}));
        QCOMPARE(team.customFields, (QList<CustomField>{{u"k"_s, u"k"_s, CustomField::Sort::Text, {}}}));
    }
};

NEVERTWICE_TEST(TeamSettingsTest);
#include "teamsettings_test.moc"
