#include "ui/write/attacher.h"

#include "tests/support/testmain.h"
#include "ui/write/markdowneditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class AttacherTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_folder;
    QList<NewAttachment> m_kept;
    int m_steps = 0;
    std::unique_ptr<Attacher> m_attacher;
    std::unique_ptr<MarkdownEditor> m_editor;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder.filePath(name));
        if (written.open(QIODevice::WriteOnly)) written.write(content);
        return written.fileName();
    }
    void paste(const QList<QUrl> &urls)
    {
        auto *data = new QMimeData;
        data->setUrls(urls);
        QApplication::clipboard()->setMimeData(data);
        m_editor->paste();
    }

private slots:
    void init()
    {
        m_kept.clear();
        m_steps = 0;
        m_attacher =
            std::make_unique<Attacher>([this](const QList<NewAttachment> &attachments, const Attacher::Links &link) {
                QStringList hashes;
                for (const NewAttachment &attachment : attachments) {
                    m_kept.append(attachment);
                    hashes.append(u"hash%1"_s.arg(m_kept.size()));
                }
                link(hashes);
                ++m_steps;
                return Result<void>();
            });
        m_editor = std::make_unique<MarkdownEditor>(m_theme);
        m_editor->setAttacher(m_attacher.get());
    }

    void makesAnAttachmentOfAPastedPicture()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QApplication::clipboard()->setImage(image);
        QSignalSpy typed(m_editor.get(), &MarkdownEditor::typed);
        m_editor->setText(u"before"_s);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->paste();
        // One writes on meanwhile: the link stands where the picture was put.
        m_editor->moveCursor(QTextCursor::Start);
        m_editor->insertPlainText(u"long "_s);
        QTRY_COMPARE(m_editor->text(), u"long before ![Picture](att:hash1)"_s);
        QCOMPARE(m_kept[0].mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(m_kept[0].bytes).pixelColor(1, 1), QColor(Qt::blue));
        QCOMPARE(typed.last().at(0).toString(), m_editor->text());
    }
    void makesAttachmentsOfFiles()
    {
        const QString log = file(u"out [1].log"_s, "line\n");
        paste({QUrl::fromLocalFile(log)});
        QTRY_COMPARE(m_editor->text(), u"[out 1 .log](att:hash1)"_s);
        QCOMPARE(m_kept[0].name, u"out [1].log"_s);
        QCOMPARE(m_kept[0].bytes, QByteArray("line\n"));
    }
    void cutsNoWordAndNoLink_data()
    {
        QTest::addColumn<QString>("text"); // put where the bar is
        QTest::addColumn<QString>("after");
        QTest::addRow("word") << u"Nobody co|uld pay"_s << u"Nobody could [a.txt](att:hash1) pay"_s;
        QTest::addRow("before a word") << u"Nobody |could"_s << u"Nobody [a.txt](att:hash1) could"_s;
        QTest::addRow("picture") << u"![old](att:0|0) x"_s << u"![old](att:00) [a.txt](att:hash1) x"_s;
        QTest::addRow("name of a picture") << u"![o|ld](att:00)"_s << u"![old](att:00) [a.txt](att:hash1)"_s;
        QTest::addRow("before a picture") << u"|![old](att:00)"_s << u"[a.txt](att:hash1) ![old](att:00)"_s;
        QTest::addRow("link") << u"see [the lo|g](https://a.example)."_s
                              << u"see [the log](https://a.example) [a.txt](att:hash1)."_s;
    }
    void cutsNoWordAndNoLink()
    {
        QFETCH(QString, text);
        QFETCH(QString, after);
        m_editor->setText(QString(text).remove(u'|'));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(int(text.indexOf(u'|')));
        m_editor->setTextCursor(cursor);
        paste({QUrl::fromLocalFile(file(u"a.txt"_s, "a"))});
        QTRY_COMPARE(m_editor->text(), after);
    }
    void keepsSeveralFilesApartInOneStep()
    {
        paste({QUrl::fromLocalFile(file(u"a.txt"_s, "a")), QUrl::fromLocalFile(m_folder.filePath(u"missing"_s)),
               QUrl::fromLocalFile(file(u"b.txt"_s, "b"))});
        QTRY_COMPARE(m_editor->text(), u"[a.txt](att:hash1) [b.txt](att:hash2)"_s);
        QCOMPARE(m_steps, 1);
    }
    void putsNothingIntoTheTextOfAnotherIncident()
    {
        QSignalSpy failed(m_attacher.get(), &Attacher::failed);
        m_editor->setText(u"before"_s);
        paste({QUrl::fromLocalFile(file(u"out.log"_s, "line\n"))});
        m_editor->startText(u"another"_s); // before the file is read
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_kept.isEmpty());
        QCOMPARE(m_editor->text(), u"another"_s);
    }
    void tellsWhatCannotBeAttached()
    {
        QSignalSpy failed(m_attacher.get(), &Attacher::failed);
        paste({QUrl::fromLocalFile(m_folder.path())});
        QTRY_COMPARE(failed.size(), 1);
        paste({QUrl::fromLocalFile(m_folder.filePath(u"missing"_s))});
        QTRY_COMPARE(failed.size(), 2);
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        paste({QUrl::fromLocalFile(pipe)});
        QTRY_COMPARE(failed.size(), 3);
#endif
        QVERIFY(!failed.last().at(0).value<Error>().sentence().isEmpty());
        QCOMPARE(m_editor->text(), QString());
    }
    void saysWhyItWasNotKept()
    {
        Attacher full([](const QList<NewAttachment> &, const Attacher::Links &) -> Result<void> {
            return Error{Error::Kind::Full, {}, u"the disk is full"_s, u"Make room."_s};
        });
        m_editor->setAttacher(&full);
        QSignalSpy failed(&full, &Attacher::failed);
        paste({QUrl::fromLocalFile(file(u"a.txt"_s, "a"))});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0].at(0).value<Error>().message().contains(u"a.txt"_s));
    }
    void takesTextForText()
    {
        auto *data = new QMimeData;
        data->setText(u"words"_s);
        data->setImageData(QImage(2, 2, QImage::Format_RGB32));
        data->setUrls({QUrl(u"https://a.example"_s)});
        QVERIFY(!m_attacher->takes(*data));
        QApplication::clipboard()->setMimeData(data);
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"words"_s);
    }
    void isNotAskedByAPlainPaste()
    {
        paste({QUrl::fromLocalFile(file(u"b.txt"_s, "b"))});
        QTRY_COMPARE(m_kept.size(), 1);
        m_editor->setText({});
        QTest::keyClick(m_editor.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_editor->text().contains(u"b.txt"_s));
        QVERIFY(!m_editor->text().contains(u"att:"_s));
    }
};

NEVERTWICE_TEST(AttacherTest);
#include "attacher_test.moc"
