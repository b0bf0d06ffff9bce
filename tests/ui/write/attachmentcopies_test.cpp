#include "ui/write/attachmentcopies.h"

#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class AttachmentCopiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_home;
    AttachmentCopies *m_copies = nullptr;
    Result<QByteArray> m_content = QByteArray();
    QString m_answer;
    QStringList m_suggested;
    QStringList m_opened;

    static Attachment anAttachment(const QString &name, const QString &mediaType)
    {
        Attachment attachment;
        attachment.name = name;
        attachment.mediaType = mediaType;
        attachment.sha256 = u"0"_s.repeated(64);
        return attachment;
    }
    static QByteArray aPicture()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QBuffer buffer;
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList offeredFor(const Attachment &attachment)
    {
        QMenu menu;
        m_copies->addTo(menu, attachment);
        QStringList names;
        for (const QAction *action : menu.actions())
            if (!action->isSeparator()) names.append(action->objectName());
        return names;
    }

private slots:
    void init()
    {
        m_content = QByteArray("a,b\n1,2\n");
        m_answer = m_folder.filePath(u"copy"_s);
        m_suggested.clear();
        m_opened.clear();
        m_home = std::make_unique<QWidget>();
        m_copies = new AttachmentCopies([this](const QString &) { return m_content; }, m_home.get());
        m_copies->setPick([this](const QString &name) {
            m_suggested.append(name);
            return m_answer;
        });
        m_copies->setLaunch([this](const QString &file) {
            m_opened.append(file);
            return true;
        });
    }

    void savesACopyWhereItIsWanted()
    {
        QMenu menu;
        m_copies->addTo(menu, anAttachment(u"core.bin"_s, u"application/octet-stream"_s));
        menu.findChild<QAction *>(u"saveAttachment"_s)->trigger();
        QCOMPARE(m_suggested, QStringList{u"core.bin"_s});
        QCOMPARE(contentOf(m_answer), QByteArray("a,b\n1,2\n"));
        m_answer.clear(); // thought better of it
        QSignalSpy failed(m_copies, &AttachmentCopies::failed);
        m_copies->follow(anAttachment(u"core.bin"_s, u"application/octet-stream"_s));
        QCOMPARE(m_suggested.size(), 2);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(m_opened, QStringList());
    }
    void suggestsANameThatLeadsNowhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("other letters") << u"Zürich (2).csv"_s << u"Zürich (2).csv"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("another direction") << u"gpj.\u202eexe"_s << u"gpj._exe"_s;
        QTest::newRow("none") << QString() << u"Attachment"_s;
    }
    void suggestsANameThatLeadsNowhere()
    {
        QFETCH(QString, name);
        m_copies->follow(anAttachment(name, {}));
        QCOMPARE(m_suggested.size(), 1);
        QTEST(m_suggested[0], "suggested");
    }
    void opensACopyThatNobodyCanChange()
    {
        m_content = aPicture();
        m_copies->follow(anAttachment(u"../graph.desktop"_s, u"image/png"_s));
        QCOMPARE(m_opened.size(), 1);
        const QFileInfo file(m_opened[0]);
        QCOMPARE(file.suffix(), u"png"_s);
        QVERIFY(!file.fileName().contains(u".."_s));
        QCOMPARE(contentOf(m_opened[0]), aPicture());
        const QFileDevice::Permissions others =
            QFileDevice::WriteOwner | QFileDevice::ReadOther | QFileDevice::ExeOwner;
        QVERIFY(!(QFile::permissions(m_opened[0]) & others));
        m_copies->follow(anAttachment(u"../graph.desktop"_s, u"image/png"_s));
        QVERIFY(m_opened[0] != m_opened[1]);
    }
    void opensAnyTextAsPlainText()
    {
        m_content = QByteArray("<script>alert(1)</script>");
        m_copies->follow(anAttachment(u"page.html"_s, u"text/plain"_s));
        QCOMPARE(QFileInfo(m_opened.value(0)).suffix(), u"txt"_s);
    }
    void offersToOpenOnlyWhatIsHarmless()
    {
        const QStringList both{u"openAttachment"_s, u"saveAttachment"_s};
        QCOMPARE(offeredFor(anAttachment(u"a.png"_s, u"image/png"_s)), both);
        QCOMPARE(offeredFor(anAttachment(u"a.pdf"_s, u"application/pdf"_s)), both);
        for (const QString &other : {u"image/svg+xml"_s, u"text/html"_s, u"application/x-desktop"_s, QString()})
            QCOMPARE(offeredFor(anAttachment(u"a.png"_s, other)), QStringList{u"saveAttachment"_s});
    }
    void refusesToOpenWhatIsNotWhatItsNameSays()
    {
        QSignalSpy failed(m_copies, &AttachmentCopies::failed);
        m_content = QByteArray("#!/bin/sh\nrm -rf /\n");
        m_copies->follow(anAttachment(u"graph.png"_s, u"image/png"_s));
        QCOMPARE(m_opened, QStringList());
        QCOMPARE(failed.size(), 1);
    }
    void saysThatTheContentIsNotHere()
    {
        QSignalSpy failed(m_copies, &AttachmentCopies::failed);
        m_content = Error{Error::Kind::NotFound, {}, u"it is not in the workspace"_s, {}};
        m_answer = m_folder.filePath(u"never"_s);
        m_copies->follow(anAttachment(u"core.bin"_s, {}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0].at(0).value<Error>().message().contains(u"core.bin"_s));
        QVERIFY(!QFileInfo::exists(m_answer));
    }
};

NEVERTWICE_TEST(AttachmentCopiesTest);
#include "attachmentcopies_test.moc"
