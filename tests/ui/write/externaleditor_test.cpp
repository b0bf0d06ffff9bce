#include "ui/write/externaleditor.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ExternalEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ExternalEditor> m_editor;
    QStringList m_opened;

    QString summary() const { return m_document->incident().summary; }
    void open() { m_editor->open(*m_document, u"summary"_s, u"Summary / Abstract"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void save(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private slots:
    void init()
    {
        m_opened.clear();
        m_document = std::make_unique<Document>(anIncident().withRef("INC-7").withSummary("Logs filled the disk."));
        m_editor = std::make_unique<ExternalEditor>();
        m_editor->setLaunch([this](const QString &file) {
            m_opened.append(file);
            return true;
        });
    }

    void givesTheTextAndTakesInWhatIsSaved()
    {
        open();
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(QFileInfo(m_opened[0]).fileName(), u"INC-7 Summary _ Abstract.md"_s);
        QCOMPARE(contentOf(m_opened[0]), QByteArray("Logs filled the disk."));
        save(m_opened[0], "Logs filled the disk of the primary.\r\n");
        QTRY_COMPARE(summary(), u"Logs filled the disk of the primary."_s);
        m_document->undo(); // one step
        QCOMPARE(summary(), u"Logs filled the disk."_s);
    }

    void takesInAFileThatWasPutInThePlaceOfTheOther()
    {
        open();
        for (const QByteArray text : {"Once", "Twice"}) {
            save(m_opened[0] + u"~"_s, text);
            QVERIFY(QFile::remove(m_opened[0]) && QFile::rename(m_opened[0] + u"~"_s, m_opened[0]));
            QTRY_COMPARE(summary(), QString::fromLatin1(text));
        }
    }

    void keepsWhatWasWrittenHereMeanwhile()
    {
        open();
        m_document->type(u"Summary"_s, u"summary"_s, u"Yesterday: Logs filled the disk."_s);
        save(m_opened[0], "Logs filled the disk. Twice.");
        QTRY_COMPARE(summary(), u"Yesterday: Logs filled the disk. Twice."_s);
    }

    void opensOneTextOnce()
    {
        open();
        open();
        m_editor->open(*m_document, u"trigger"_s, u"Summary / Abstract"_s); // of the same name
        QCOMPARE(m_opened[0], m_opened[1]);
        QVERIFY(m_opened[2] != m_opened[0]);
    }

    void takesInNoBytesThatAreNoText()
    {
        QSignalSpy failed(m_editor.get(), &ExternalEditor::failed);
        open();
        save(m_opened[0], "\xff\xfe\x00");
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(summary(), u"Logs filled the disk."_s);
        save(m_opened[0], "Text again.");
        QTRY_COMPARE(summary(), u"Text again."_s);
    }

    void saysThatThereIsNoProgram()
    {
        QSignalSpy failed(m_editor.get(), &ExternalEditor::failed);
        m_editor->setLaunch([](const QString &) { return false; });
        open();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!openInProgram(u"/no/such/program --wait"_s, u"/tmp/none.md"_s));
    }

    void leavesNoFileBehind()
    {
        open();
        m_editor = nullptr;
        QVERIFY(!QFileInfo::exists(m_opened[0]));
    }
};

NEVERTWICE_TEST(ExternalEditorTest);
#include "externaleditor_test.moc"
