#include "model/exchange/sample.h"
#include "model/exchange/sarif.h"
#include "model/insight/checks/checks.h"
#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "ui/kit/language.h"
#include "ui/picture/exporting.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Whoever exports where German is spoken, and whoever does where Arabic is, write the same bytes.
class DocumentLanguageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QList<Incident> m_incidents;
    Moment m_now = Moment::atMsecs(1'767'600'000'000);

    QByteArray exported(ExportFormat format) const
    {
        std::optional<Template> page;
        if (format == ExportFormat::Html) page = must(templateNamed(templatesWith({}), u"default"_s));
        Exporting exporting(m_workspace->reader(), m_now, format, page);
        exporting.nameFiles(m_incidents);
        QByteArray bytes;
        for (const Incident &incident : m_incidents)
            bytes += must(exporting.bytesOf(incident));
        if (format == ExportFormat::Csv)
            for (const auto &[name, content] : exporting.tables(m_incidents))
                bytes += name.toUtf8() + content;
        return bytes;
    }
    QByteArray checked() const
    {
        QList<LocatedFinding> findings;
        for (const Incident &incident : m_incidents)
            for (const Finding &finding : check(incident, {m_now, WorkspaceKnowledge{}, {}}))
                findings.append({finding, {}, incident.ref, {}, {}});
        return QJsonDocument(sarif(findings, u"acme.nevertwice"_s)).toJson();
    }

private slots:
    void initTestCase()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"w.nevertwice"_s), stoppedAt("2026-02-01T12:00:00Z")));
        const QList<Incident> sample = must(readSample(m_now)).incidents;
        for (const Incident &incident : sample.mid(0, 12))
            must(m_workspace->add(incident));
        for (const IncidentRow &row : must(m_workspace->reader().firstRows(100)))
            m_incidents.append(must(m_workspace->reader().incident(row.uuid)));
    }

    void writesTheSameInEveryLanguage_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("JSON") << ExportFormat::Json;
        QTest::newRow("Markdown") << ExportFormat::Markdown;
        QTest::newRow("HTML") << ExportFormat::Html;
        QTest::newRow("CSV") << ExportFormat::Csv;
        QTest::newRow("calendar") << ExportFormat::Calendar;
        QTest::newRow("SVG") << ExportFormat::Svg;
    }
    void writesTheSameInEveryLanguage()
    {
        QFETCH(ExportFormat, format);
        const QByteArray plain = exported(format);
        QVERIFY(!plain.isEmpty());
        const QStringList codes = languageCodes();
        for (const QString &code : codes) {
            const Speech speech(code, QLocale::c());
            QVERIFY2(exported(format) == plain, qPrintable(code));
        }
    }

    void checksTheSameInEveryLanguage()
    {
        const QByteArray plain = checked();
        QVERIFY(plain.contains("\"results\""));
        const QStringList codes = languageCodes();
        for (const QString &code : codes) {
            const Speech speech(code, QLocale::c());
            QVERIFY2(checked() == plain, qPrintable(code));
        }
    }
};

NEVERTWICE_TEST(DocumentLanguageTest);
#include "documentlanguage_test.moc"
