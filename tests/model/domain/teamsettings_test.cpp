#include "model/domain/exactnumber.h"
#include "model/domain/teamsettings.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
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

    void tellsWhatIsSaidInThemWhereverTheyLay()
    {
        const QJsonObject custom{{u"a"_s, u"north"_s},
                                 {u"b"_s, 120.0},
                                 {u"c"_s, 0.25},
                                 {u"d"_s, qint64(9'007'199'254'740'993)},
                                 {u"e"_s, 1.152921504606847e18},
                                 {u"f"_s, true},
                                 {u"g"_s, QJsonArray{u"foreign"_s}},
                                 {u"h"_s, keptNumber("18446744073709551615")},
                                 {u"i"_s, u""_s}};
        const QString text = textOfOwnFields(custom);
        QCOMPARE(text, u"north\n120\n0.25\n9007199254740993\n1152921504606847000\n18446744073709551615"_s);
        // A part of the index is taken out by the same text, told once the file was read again.
        QCOMPARE(textOfOwnFields(QJsonDocument::fromJson(QJsonDocument(custom).toJson()).object()), text);
        QCOMPARE(textOfOwnFields({}), QString());
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
