#include "model/domain/patch.h"
#include "tests/app/clirun.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using nevertwice::sameJson;
using nevertwice::test::CliHome;
using nevertwice::test::CliRun;

namespace roundtrip {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QJsonObject incident(const QString &uuid, const QString &ref, const QString &title)
{
    return {{u"format"_s, u"nevertwice-incident"_s},
            {u"version"_s, 1},
            {u"uuid"_s, uuid},
            {u"ref"_s, ref},
            {u"title"_s, title}};
}

QJsonObject catalogue(const QString &title)
{
    return {
        {u"format"_s, u"nevertwice-workspace"_s},
        {u"version"_s, 1},
        {u"causes"_s, QJsonArray{QJsonObject{{u"uuid"_s, u"11111111-2222-4333-8444-555555555555"_s},
                                             {u"title"_s, title},
                                             {u"description"_s, u"Of connections."_s}}}},
    };
}

QString keptMessage(const QString &what, const QString &advice)
{
    return u"Cannot take %1 from the file: it is otherwise here, and stays so. %2 if the file is right."_s.arg(what,
                                                                                                               advice);
}

const QString first = u"11111111-2222-4333-8444-555555555555"_s;
const QString second = u"66666666-2222-4333-8444-555555555555"_s;

} // namespace roundtrip

class RoundTripTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliHome> m_home;
    const QString m_a = u"a.nevertwice"_s;
    const QString m_b = u"b.nevertwice"_s;

    CliRun a(const QStringList &arguments) const { return m_home->runIn(m_a, arguments); }
    CliRun b(const QStringList &arguments) const { return m_home->runIn(m_b, arguments); }
    void put(const QString &name, const QJsonObject &object) const { m_home->write(name, roundtrip::bytes(object)); }
    QJsonObject shown(const QString &ref = u"INC-1"_s) const { return a({u"show"_s, ref, u"--json"_s}).json(); }
    // What an import tells, which a dry run told before.
    QStringList told(const QString &file) const
    {
        const QStringList before = messages(a({u"import"_s, file, u"--dry-run"_s, u"--json"_s}));
        const QStringList after = messages(a({u"import"_s, file, u"--json"_s}));
        return before == after ? after : QStringList{u"the dry run told otherwise"_s} + before;
    }
    static QStringList messages(const CliRun &run)
    {
        QStringList out;
        for (const QJsonValue &problem : run.json()["problems"_L1].toArray())
            out.append(problem["message"_L1].toString());
        return out;
    }

private slots:
    void init() { m_home = std::make_unique<CliHome>(); }

    void carriesAWholeWorkspaceThroughAFolder()
    {
        QCOMPARE(a({u"sample"_s}).status, 0);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s}).status, 0);
        QVERIFY(m_home->read(u"out/workspace.json"_s).contains("nevertwice-workspace"));
        const CliRun imported = b({u"import"_s, u"out"_s, u"--json"_s});
        QCOMPARE(imported.status, 0);
        QVERIFY(imported.json()["problems"_L1].toArray().isEmpty());
        const QJsonObject before = a({u"export"_s, u"--all"_s}).json();
        QVERIFY(before["incidents"_L1].toArray().size() > 100);
        QVERIFY(sameJson(before, b({u"export"_s, u"--all"_s}).json()));
        QVERIFY(sameJson(a({u"causes"_s, u"--json"_s}).json(), b({u"causes"_s, u"--json"_s}).json()));
        QCOMPARE(b({u"export"_s, u"--all"_s, u"--output"_s, u"again"_s}).status, 0);
        QCOMPARE(QDir(m_home->path(u"again"_s)).entryList(QDir::Files),
                 QDir(m_home->path(u"out"_s)).entryList(QDir::Files));
        for (const QString &name : QDir(m_home->path(u"out"_s)).entryList({u"inc-*.json"_s}, QDir::Files))
            QCOMPARE(m_home->read(u"again/"_s + name), m_home->read(u"out/"_s + name));
    }

    void carriesOneIncidentThroughAPipe()
    {
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=\u202Eevil\u0007 \uFEFFtitle"_s, u"--set"_s,
                    u"custom.deep={\"x\": [1, null, \"\u009b\"]}"_s})
                     .status,
                 0);
        const CliRun document = a({u"show"_s, u"INC-1"_s, u"--json"_s});
        QVERIFY(sameJson(a({u"export"_s, u"INC-1"_s}).json(), document.json()));
        const CliRun imported = m_home->runIn(m_b, {u"import"_s, u"-"_s, u"--json"_s}, document.out.toUtf8());
        QCOMPARE(imported.status, 0);
        QVERIFY(sameJson(imported.json()["incidents"_L1][0], document.json()));
        // What import prints is read again.
        QCOMPARE(m_home->runIn(m_b, {u"import"_s, u"-"_s}, imported.out.toUtf8()).line(), u"INC-1"_s);
        QVERIFY(!document.out.contains(QChar(0x9B)) && !document.out.contains(QChar(0x202E)));
    }

    void keepsKeysAndCodesItDoesNotKnow()
    {
        QJsonObject document = roundtrip::incident(roundtrip::first, u"OPS-7"_s, u"From elsewhere"_s);
        document.insert(u"x_ticket"_s, QJsonObject{{u"id"_s, 17}, {u"open"_s, true}});
        document.insert(u"severity"_s, u"catastrophe"_s);
        document.insert(
            u"timeline"_s,
            QJsonArray{QJsonObject{{u"uuid"_s, roundtrip::second}, {u"text"_s, u"x"_s}, {u"mood"_s, u"bad"_s}}});
        put(u"in.json"_s, document);
        QCOMPARE(a({u"import"_s, u"in.json"_s}).line(), u"OPS-7"_s);
        const QJsonObject stored = shown(u"OPS-7"_s);
        QCOMPARE(stored["x_ticket"_L1], document["x_ticket"_L1]);
        QCOMPARE(stored["severity"_L1].toString(), u"catastrophe"_s);
        QCOMPARE(stored["timeline"_L1][0]["mood"_L1].toString(), u"bad"_s);
        QCOMPARE(a({u"edit"_s, u"ops-7"_s, u"--set"_s, u"x_ticket.open=false"_s}).status, 0);
    }

    void readsTheSameFileTwiceAsOneIncident()
    {
        m_home->write(u"bare.json"_s, R"({"format": "nevertwice-incident", "title": "No uuid",
                                          "timeline": [{"text": "one"}, {"text": "two"}], "actions": [{"title": "Do"}]})");
        QVERIFY(a({u"import"_s, u"bare.json"_s}).err.contains("1 added, 0 updated, 0 unchanged"_L1));
        QVERIFY(a({u"import"_s, u"bare.json"_s}).err.contains("0 added, 0 updated, 1 unchanged"_L1));
        m_home->write(u"bare.json"_s, R"({"format": "nevertwice-incident", "title": "No uuid",
                                          "timeline": [{"text": "one"}, {"text": "three"}], "actions": [{"title": "Do"}]})");
        QVERIFY(a({u"import"_s, u"bare.json"_s}).err.contains("0 added, 1 updated, 0 unchanged"_L1));
        QCOMPARE(shown()["timeline"_L1][1]["text"_L1].toString(), u"three"_s);
        QCOMPARE(a({u"list"_s}).out.count(u'\n'), 1);
    }

    void followsTheFileWhereNobodyElseChangedAnything()
    {
        QJsonObject document = roundtrip::incident(roundtrip::first, u"INC-1"_s, u"As imported"_s);
        document.insert(u"summary"_s, u"From the file"_s);
        put(u"in.json"_s, document);
        QCOMPARE(a({u"import"_s, u"in.json"_s}).status, 0);
        QCOMPARE(
            a({u"edit"_s, u"INC-1"_s, u"--set"_s, u"title=By a person"_s, u"--set"_s, u"resolution=Fixed"_s}).status,
            0);
        document.insert(u"title"_s, u"By the file again"_s);
        document.insert(u"summary"_s, u"The file knows more"_s);
        put(u"in.json"_s, document);
        const CliRun again = a({u"import"_s, u"in.json"_s, u"--json"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(shown()["title"_L1].toString(), u"By a person"_s);
        QCOMPARE(shown()["summary"_L1].toString(), u"The file knows more"_s);
        QCOMPARE(shown()["resolution"_L1].toString(), u"Fixed"_s);
        QCOMPARE(messages(again),
                 QStringList{u"Cannot take title of INC-1 from the file: both the file and a person changed it, "
                             "and the person's was kept. Set it with `nevertwice-cli edit` if the file is right."_s});
    }

    void followsTheCatalogueOfAFileWhereNobodyTouchedIt()
    {
        const auto taken = [&](const QString &title) {
            put(u"w.json"_s, roundtrip::catalogue(title));
            return told(u"w.json"_s);
        };
        const auto cause = [&] { return a({u"causes"_s, u"--json"_s}).json()["causes"_L1][0]["title"_L1].toString(); };
        QCOMPARE(taken(u"Pool"_s), QStringList());
        QCOMPARE(taken(u"Pool too small"_s), QStringList());
        QCOMPARE(cause(), u"Pool too small"_s);
        QCOMPARE(a({u"name"_s, u"cause"_s, u"Pool too small"_s, u"--rename"_s, u"Pool empty"_s}).status, 0);
        QCOMPARE(taken(u"Pool too small"_s), QStringList()); // the file says nothing new
        QCOMPARE(taken(u"Pool gone"_s),
                 QStringList{roundtrip::keptMessage(u"title of the cause \"Pool empty\""_s,
                                                    u"Change it with `nevertwice-cli name cause`"_s)});
        QCOMPARE(cause(), u"Pool empty"_s);
    }

    void tellsWhatOfAWorkspaceDocumentStaysAsItIsHere()
    {
        using roundtrip::keptMessage;
        const auto taken = [&](const QString &team, const QString &level, const QString &view, const QString &owner) {
            QJsonObject document = roundtrip::catalogue(u"Pool"_s);
            document.insert(u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"payments"_s}, {u"team"_s, team}}});
            document.insert(u"settings"_s, QJsonObject{{u"check_levels"_s, QJsonObject{{u"blame-language"_s, level}}}});
            document.insert(
                u"views"_s,
                QJsonArray{QJsonObject{{u"uuid"_s, roundtrip::second}, {u"name"_s, view}, {u"query"_s, u"tls"_s}}});
            document.insert(u"x_owner"_s, owner);
            put(u"w.json"_s, document);
            return told(u"w.json"_s);
        };
        QCOMPARE(taken(u"Money"_s, u"off"_s, u"Certificates"_s, u"platform"_s), QStringList());
        QCOMPARE(taken(u"Money"_s, u"off"_s, u"Certificates"_s, u"platform"_s), QStringList());
        const QString window = u"Change it in the window"_s;
        QCOMPARE(taken(u"Ops"_s, u"error"_s, u"Certs"_s, u"others"_s),
                 QStringList({keptMessage(u"team of the service \"payments\""_s,
                                          u"Change it with `nevertwice-cli name service`"_s),
                              keptMessage(u"the setting \"check_levels\""_s, window),
                              keptMessage(u"name of the view \"Certificates\""_s, window),
                              keptMessage(u"the key x_owner of the workspace"_s, u"Import into a new workspace"_s)}));
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s}).status, 0);
        const QJsonDocument kept = QJsonDocument::fromJson(m_home->read(u"out/workspace.json"_s));
        QCOMPARE(kept["services"_L1][0]["team"_L1].toString(), u"Money"_s);
        QCOMPARE(kept["settings"_L1]["check_levels"_L1]["blame-language"_L1].toString(), u"off"_s);
        QCOMPARE(kept["views"_L1].toArray().size(), 1); // it was only renamed
        QCOMPARE(kept["views"_L1][0]["name"_L1].toString(), u"Certificates"_s);
        QCOMPARE(kept["x_owner"_L1].toString(), u"platform"_s);
        QCOMPARE(m_home->runIn(m_a, {u"purge"_s, u"--text-from"_s, u"-"_s}, "platform").status, 0);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"after"_s}).status, 0);
        QVERIFY(!m_home->read(u"after/workspace.json"_s).contains("platform"));
        // Another one of the same name is the same to whoever looks for it.
        QJsonObject other = roundtrip::catalogue(u"Pool"_s);
        other.insert(u"views"_s,
                     QJsonArray{QJsonObject{
                         {u"uuid"_s, roundtrip::first}, {u"name"_s, u"Certificates"_s}, {u"query"_s, u"tls"_s}}});
        put(u"w.json"_s, other);
        QCOMPARE(messages(a({u"import"_s, u"w.json"_s, u"--json"_s})), QStringList());
    }

    void tellsThatACauseIsCalledOtherwiseHere()
    {
        put(u"w.json"_s, roundtrip::catalogue(u"Pool"_s));
        QCOMPARE(a({u"import"_s, u"w.json"_s}).status, 0);
        const auto naming = [](const QString &uuid, const QString &title) {
            QJsonObject document = roundtrip::incident(uuid, {}, u"An incident"_s);
            document.insert(u"causes"_s, QJsonArray{QJsonObject{{u"uuid"_s, roundtrip::first}, {u"title"_s, title}}});
            return document;
        };
        const QStringList told{
            u"Cannot take what the file says of the cause \"Zed\": its title and category are those of the catalogue "
            "(%1). Change them with `nevertwice-cli name cause` if the file is right."_s.arg(roundtrip::first)};
        const QString third = u"77777777-2222-4333-8444-555555555555"_s;
        put(u"in.json"_s, {{u"incidents"_s, QJsonArray{naming(roundtrip::second, u"Zed"_s), naming(third, u"Zed"_s)}}});
        QCOMPARE(messages(a({u"import"_s, u"in.json"_s, u"--dry-run"_s, u"--json"_s})), told);
        QCOMPARE(messages(a({u"import"_s, u"in.json"_s, u"--json"_s})), told); // once
        QCOMPARE(shown()["causes"_L1][0]["title"_L1].toString(), u"Pool"_s);
        put(u"in.json"_s, naming(third, u"Zed"_s));
        const CliRun dry = a({u"import"_s, u"--dry-run"_s, u"in.json"_s});
        QVERIFY2(dry.out.endsWith("    the same\n"_L1), qPrintable(dry.out));
        put(u"in.json"_s, naming(third, u"Pool"_s));
        QCOMPARE(messages(a({u"import"_s, u"in.json"_s, u"--json"_s})), QStringList());
    }

    void givesNoNumberOfAnActionAgainAfterAMove()
    {
        const QStringList add{u"action"_s, u"INC-1"_s, u"--set"_s, u"title=Alarm"_s};
        QCOMPARE(a({u"new"_s}).line(), u"INC-1"_s);
        QCOMPARE(a(add).line(), u"INC-1.1"_s);
        QVERIFY(!a({u"export"_s, u"INC-1"_s}).json().contains("next_action_number"_L1));
        QCOMPARE(a(add).line(), u"INC-1.2"_s);
        const QString second = shown()["actions"_L1][1]["uuid"_L1].toString();
        QCOMPARE(a({u"edit"_s, u"INC-1"_s, u"--set"_s, u"actions/%1="_s.arg(second)}).status, 0);
        QVERIFY(!shown().contains("next_action_number"_L1));
        QCOMPARE(a({u"export"_s, u"--all"_s}).json()["incidents"_L1][0]["next_action_number"_L1].toInt(), 3);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s}).status, 0);
        QCOMPARE(b({u"import"_s, u"out"_s}).line(), u"INC-1"_s);
        QVERIFY(sameJson(b({u"show"_s, u"INC-1"_s, u"--json"_s}).json(), shown())); // it is no part of the incident
        QCOMPARE(b({u"import"_s, u"out"_s}).err, u"0 added, 0 updated, 1 unchanged.\n"_s);
        QCOMPARE(b(add).line(), u"INC-1.3"_s);
        QCOMPARE(b({u"verify"_s}).status, 0);
    }

    void saysOfAnExportThatItIsTooLargeToComeBack()
    {
        const QByteArray big(17 * 1024 * 1024, 'x');
        for (const QString &uuid : {roundtrip::first, roundtrip::second}) {
            m_home->write(u"big.json"_s, "{\"format\": \"nevertwice-incident\", \"x_big\": \"" + big +
                                             "\", \"uuid\": \"" + uuid.toUtf8() + "\"}");
            QCOMPARE(a({u"import"_s, u"big.json"_s}).status, 0);
        }
        const QString message = u"Cannot take all.json in again: it is larger than the 32 MB that import reads. "
                                "Export to a folder, which has a file for each incident."_s;
        const CliRun file = a({u"export"_s, u"--all"_s, u"--output"_s, u"all.json"_s, u"--json"_s});
        QCOMPARE(file.status, 0);
        QCOMPARE(messages(file), QStringList{message});
        QVERIFY(file.err.contains(message));
        const CliRun folder = a({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s, u"--json"_s});
        QCOMPARE(messages(folder), QStringList());
    }

    void revivesNothingFromTheTrash()
    {
        put(u"in.json"_s, roundtrip::incident(roundtrip::first, u"INC-1"_s, u"Gone"_s));
        QCOMPARE(a({u"import"_s, u"in.json"_s}).status, 0);
        QCOMPARE(a({u"delete"_s, u"INC-1"_s}).status, 0);
        const CliRun again = a({u"import"_s, u"in.json"_s, u"--json"_s});
        QCOMPARE(again.status, 0);
        QVERIFY(again.json()["incidents"_L1].toArray().isEmpty());
        QCOMPARE(messages(again),
                 QStringList{
                     u"Cannot take in INC-1: it lies in the trash. `nevertwice-cli restore INC-1` brings it back."_s});
        QCOMPARE(a({u"list"_s}).out, QString());
    }

    void renumbersATakenRefAndTheLinksToIt()
    {
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=Mine"_s}).line(), u"INC-1"_s);
        QJsonObject linking = roundtrip::incident(roundtrip::second, u"INC-5"_s, u"Follows INC-1"_s);
        linking.insert(u"summary"_s, u"The same as in INC-1, not as in INC-12."_s);
        put(u"both.json"_s,
            {{u"incidents"_s, QJsonArray{roundtrip::incident(roundtrip::first, u"INC-1"_s, u"Theirs"_s), linking}}});
        const CliRun run = a({u"import"_s, u"both.json"_s});
        QCOMPARE(run.status, 0);
        const QString given = run.out.section(u'\n', 0, 0);
        QVERIFY(given != "INC-1"_L1 && given != "INC-5"_L1);
        QCOMPARE(shown(u"INC-1"_s)["title"_L1].toString(), u"Mine"_s);
        QCOMPARE(shown(given)["title"_L1].toString(), u"Theirs"_s);
        QCOMPARE(shown(u"INC-5"_s)["summary"_L1].toString(), u"The same as in %1, not as in INC-12."_s.arg(given));
    }

    void carriesAttachmentsByTheirHash()
    {
        const QByteArray picture("\x89PNG\r\n\0picture", 14);
        const QString hash = QString::fromLatin1(roundtrip::sha256(picture));
        QVERIFY(QDir().mkpath(m_home->path(u"in/attachments"_s)));
        QJsonObject document = roundtrip::incident(roundtrip::first, u"INC-1"_s, u"With a picture"_s);
        document.insert(u"attachments"_s, QJsonArray{QJsonObject{{u"uuid"_s, roundtrip::second},
                                                                 {u"name"_s, u"../../graph.png"_s},
                                                                 {u"media_type"_s, u"image/png"_s},
                                                                 {u"sha256"_s, hash}}});
        put(u"in/one.json"_s, document);
        m_home->write(u"in/attachments/"_s + hash, picture);
        const CliRun run = a({u"import"_s, u"in"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(messages(run), QStringList());
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"out"_s}).status, 0);
        QCOMPARE(m_home->read(u"out/attachments/"_s + hash), picture);
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--output"_s, u"alone/one.json"_s}).status,
                 4); // it makes no folders for a file
        QVERIFY(QDir().mkpath(m_home->path(u"alone"_s)));
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"--output"_s, u"alone/one.json"_s}).status, 0);
        QCOMPARE(m_home->read(u"alone/attachments/"_s + hash), picture);
        QCOMPARE(b({u"import"_s, u"alone/one.json"_s}).status, 0);
        QVERIFY(sameJson(b({u"show"_s, u"INC-1"_s, u"--json"_s}).json(), shown()));
    }

    void takesNoAttachmentThatIsALinkOrHoldsOtherBytes()
    {
        const QString hash = QString::fromLatin1(roundtrip::sha256("secret"));
        m_home->write(u"secret"_s, "secret");
        QVERIFY(QDir().mkpath(m_home->path(u"attachments"_s)));
        QJsonObject document = roundtrip::incident(roundtrip::first, u"INC-1"_s, u"Hostile"_s);
        const auto attachment = [](const QString &name, const QString &sha) {
            return QJsonObject{{u"name"_s, name}, {u"sha256"_s, sha}};
        };
        const QString other = QString::fromLatin1(roundtrip::sha256("promised"));
        document.insert(u"attachments"_s, QJsonArray{attachment(u"link"_s, hash), attachment(u"path"_s, u"../secret"_s),
                                                     attachment(u"bytes"_s, other), attachment(u"none"_s, u""_s)});
        put(u"in.json"_s, document);
        QCOMPARE(::symlink(m_home->path(u"secret"_s).toLocal8Bit().constData(),
                           m_home->path(u"attachments/"_s + hash).toLocal8Bit().constData()),
                 0);
        m_home->write(u"attachments/"_s + other, "something else");
        const CliRun run = a({u"import"_s, u"in.json"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(
            messages(run),
            QStringList(
                {u"Cannot take in the attachment link: there is no plain file attachments/%1 beside it. "
                 "Put it there and import it again."_s.arg(hash),
                 u"Cannot take in the attachment path: its sha256 is none. Compare it with `nevertwice-cli help formats`."_s,
                 u"Cannot take in the attachment bytes: attachments/%1 holds other bytes than its name says. "
                 "Fetch or export the file again."_s.arg(other),
                 u"Cannot take in the attachment none: its sha256 is none. Compare it with `nevertwice-cli help formats`."_s}));
        QCOMPARE(run.json()["incidents"_L1].toArray().size(), 1);
    }

    void opensNoWorkspaceForADryRunUnlessOneIsNamed()
    {
        put(u"in.json"_s, roundtrip::incident(roundtrip::first, u"INC-4"_s, u"Perhaps"_s));
        const CliRun run = m_home->run({u"import"_s, u"in.json"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["incidents"_L1][0]["title"_L1].toString(), u"Perhaps"_s);
        QCOMPARE(m_home->run({u"import"_s, u"in.json"_s, u"--dry-run"_s}).line(), u"INC-4  Perhaps"_s);
        QVERIFY(!QFile::exists(m_home->path(u"data"_s)));
        QCOMPARE(a({u"import"_s, u"in.json"_s, u"--dry-run"_s}).status, 3);
        QVERIFY(!QFile::exists(m_home->path(m_a)));
        QCOMPARE(a({u"new"_s}).status, 0);
        const QByteArray before = m_home->fingerprint(m_a);
        QCOMPARE(a({u"import"_s, u"in.json"_s, u"--dry-run"_s}).status, 0);
        QCOMPARE(m_home->fingerprint(m_a), before);
        QCOMPARE(a({u"list"_s}).out.count(u'\n'), 1);
    }

    void readsUtf16AndTellsKeysThatStandTwice()
    {
        const QString text = u"{\"format\": \"nevertwice-incident\", \"title\": \"one\", \"title\": \"zw\u00F6lf\"}"_s;
        QByteArray wide("\xFF\xFE", 2);
        wide += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        m_home->write(u"wide.json"_s, wide);
        const CliRun run = a({u"import"_s, u"wide.json"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["incidents"_L1][0]["title"_L1].toString(), u"zw\u00F6lf"_s);
        QCOMPARE(messages(run),
                 QStringList{u"Cannot read wide.json as it was meant: the key title stands twice, and the last "
                             "value was taken. Give each key once."_s});
    }

    void doesNotTakeBackTheOutputOfList()
    {
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=T"_s, u"--set"_s, u"summary=Precious"_s}).status, 0);
        const CliRun list = a({u"list"_s, u"--json"_s});
        const QJsonObject document = list.json()["incidents"_L1][0].toObject();
        QCOMPARE(document["title"_L1].toString(), u"T"_s);
        QVERIFY(!document.contains("summary"_L1) && document.contains("milestones"_L1) && document.contains("tags"_L1));
        QCOMPARE(m_home->runIn(m_a, {u"import"_s, u"-"_s}, list.out.toUtf8()).status, 4);
        QCOMPARE(shown()["summary"_L1].toString(), u"Precious"_s);
    }

    void exportsWhatIsAskedForWhereItIsAskedFor()
    {
        for (const QString &title : {u"Disk full"_s, u"Pool empty"_s, u"Disk slow"_s})
            QCOMPARE(a({u"new"_s, u"--set"_s, u"title="_s + title}).status, 0);
        QCOMPARE(a({u"export"_s, u"--query"_s, u"disk"_s}).json()["incidents"_L1].toArray().size(), 2);
        QCOMPARE(a({u"list"_s, u"--query"_s, u"pool"_s}).out.count(u'\n'), 1);
        QCOMPARE(a({u"list"_s, u"--query"_s, u"tag:nobody-has-this"_s}).out, QString());
        QCOMPARE(a({u"search"_s, u"tag:nobody-has-this"_s, u"pool"_s, u"--json"_s}).json()["total"_L1].toInt(), 0);
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"INC-2"_s}).json()["incidents"_L1].toArray().size(), 2);
        QCOMPARE(a({u"export"_s, u"INC-1"_s}).json()["title"_L1].toString(), u"Disk full"_s);
        QCOMPARE(a({u"export"_s, u"--all"_s, u"--output"_s, u"all.json"_s}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(m_home->read(u"all.json"_s))["incidents"_L1].toArray().size(), 3);
        QCOMPARE(a({u"export"_s, u"INC-1"_s, u"INC-3"_s, u"--output"_s, u"two"_s}).status, 0);
        QCOMPARE(QDir(m_home->path(u"two"_s)).entryList(QDir::Files, QDir::Name),
                 QStringList({u"inc-1-disk-full.json"_s, u"inc-3-disk-slow.json"_s}));
        const CliRun missing = a({u"export"_s, u"INC-1"_s, u"INC-9"_s, u"--output"_s, u"three"_s});
        QCOMPARE(missing.status, 1);
        QVERIFY(!QFile::exists(m_home->path(u"three"_s)));
    }

    void fillsAWorkspaceOfItsOwnWithTheSample()
    {
        const CliRun made = a({u"sample"_s, u"--json"_s});
        QCOMPARE(made.status, 0);
        QVERIFY(made.json()["incidents"_L1].toArray().size() > 100);
        QVERIFY(made.json()["problems"_L1].toArray().isEmpty());
        QVERIFY(a({u"sample"_s}).err.contains("0 added"_L1));
        QCOMPARE(b({u"new"_s}).status, 0);
        const CliRun refused = b({u"sample"_s});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.err,
                 u"Cannot put the sample into b.nevertwice: it holds incidents of your own. Name a file for it: "
                 "nevertwice-cli --workspace sample.nevertwice sample.\n"_s);
    }

    void findsWordsAndSaysWhereTheyStand()
    {
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=Checkout"_s, u"--set"_s,
                    u"root_cause=The connection pool was exhausted."_s})
                     .status,
                 0);
        const CliRun found = a({u"search"_s, u"exhausted"_s, u"--json"_s});
        QCOMPARE(found.status, 0);
        const QJsonObject json = found.json();
        QCOMPARE(json["query"_L1].toString(), u"exhausted"_s);
        QCOMPARE(json["explained"_L1].toString(), u"incidents with \"exhausted\""_s);
        QCOMPARE(json["total"_L1].toInt(), 1);
        QVERIFY(json["milliseconds"_L1].isDouble());
        const QJsonObject hit = json["hits"_L1][0].toObject();
        QCOMPARE(hit["ref"_L1].toString(), u"INC-1"_s);
        QCOMPARE(hit["title"_L1].toString(), u"Checkout"_s);
        QCOMPARE(hit["where"_L1].toString(), u"root_cause"_s);
        QVERIFY(hit["snippet"_L1].toString().contains("**exhausted**"_L1));
        QVERIFY(hit["score"_L1].isDouble() && hit["source"_L1].isNull());
        const CliRun nothing = a({u"search"_s, u"zeppelin"_s, u"--json"_s});
        QCOMPARE(nothing.status, 1);
        QCOMPARE(nothing.json()["hits"_L1].toArray().size(), 0);
        QVERIFY(!nothing.json().contains("error"_L1));
        QCOMPARE(a({u"search"_s, u"\"*("_s}).status, 1);
    }

    void showsHostileTextsAsText()
    {
        QCOMPARE(a({u"new"_s, u"--set"_s, u"title=\u001b[2Jgone\u202Etxt"_s, u"--set"_s,
                    u"summary=line\n\u001b]0;owned\u0007"_s, u"--set"_s,
                    u"timeline+={\"as_written\": \"%1 %2 %3 %4\", \"text\": \"\u009b31m\"}"_s})
                     .status,
                 0);
        for (const QStringList &command : {QStringList{u"show"_s, u"INC-1"_s},
                                           {u"list"_s},
                                           {u"history"_s, u"INC-1"_s},
                                           {u"search"_s, u"line"_s},
                                           {u"show"_s, u"INC-1"_s, u"--json"_s},
                                           {u"list"_s, u"--json"_s}}) {
            const CliRun run = a(command);
            QCOMPARE(run.status, 0);
            for (const char16_t bad : {char16_t(0x1B), char16_t(0x07), char16_t(0x9B), char16_t(0x202E)})
                QVERIFY2(!run.out.contains(QChar(bad)), qPrintable(command.join(u' ')));
        }
        QVERIFY(a({u"show"_s, u"INC-1"_s}).out.contains("%1 %2 %3 %4"_L1));
        QVERIFY(a({u"list"_s}).out.contains(u"␛[2Jgone<U+202e>txt"_s));
        const CliRun error = a({u"show"_s, u"x\u001b[31m\ny"_s});
        QCOMPARE(error.status, 1);
        QCOMPARE(error.err.count(u'\n'), 1);
        QVERIFY(!error.err.contains(QChar(0x1B)));
    }
};

NEVERTWICE_TEST(RoundTripTest);
#include "roundtrip_test.moc"
