#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/share/importsheet.h"
#include "ui/write/incidentpage.h"
#include "ui/write/inspector.h"
#include "ui/write/lineeditor.h"
#include "ui/write/sectionview.h"

#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Files that are dropped on the page of an incident, beside its texts.
class DroppingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    IncidentPage *page() { return m_user->child<IncidentPage>(u"page"_s); }
    QWidget *heading(const QString &section)
    {
        for (const SectionView *one : page()->sections())
            if (one->name() == section) return one->findChild<LineEditor *>(u"heading"_s)->viewport();
        return nullptr;
    }
    QString file(const QString &name)
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString path = m_desk->folder.filePath(name);
        return picture.save(path, "PNG") ? path : QString();
    }
    // Whether it was taken.
    bool drop(QWidget *place, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint point = place->rect().center();
        QDragEnterEvent enter(point, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent dropped(point, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction; // nobody takes the file away
    }
    QString link(const QString &name)
    {
        return u"![%1](att:%2)"_s.arg(name, m_user->document().incident().attachments.value(0).sha256);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        Incident incident = anIncident().titled("Disk full").startedAt("2026-01-05T10:00:00Z");
        incident.detection = u"An alert."_s;
        m_desk->write({incident});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(page() && heading(u"detection"_s));
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void attachesBelowTheTextOfAHeading()
    {
        QVERIFY(drop(heading(u"detection"_s), {file(u"shot.png"_s)}));
        QTRY_COMPARE(m_user->document().incident().attachments.size(), 1);
        QCOMPARE(m_user->document().incident().detection, u"An alert.\n\n"_s + link(u"shot.png"_s));
        QCOMPARE(static_cast<LineEditor *>(heading(u"detection"_s)->parentWidget())->text(), u"Detection"_s);
        QVERIFY(m_user->view().settle());
        QCOMPARE(m_user->inFile(m_user->shown()).attachments.size(), 1);
        m_user->view().undo();
        QCOMPARE(m_user->document().incident().detection, u"An alert."_s);
        QVERIFY(m_user->document().incident().attachments.isEmpty());
    }

    void attachesBesideThePage()
    {
        QVERIFY(drop(m_user->window().findChild<Inspector *>(), {file(u"shot.png"_s)}));
        QTRY_COMPARE(m_user->document().incident().attachments.size(), 1);
        QString texts;
        for (const MarkdownEditor *editor : page()->editors())
            texts += editor->text();
        QCOMPARE(texts.count(link(u"shot.png"_s)), 1);
        QVERIFY(!m_user->window().findChild<ImportSheet *>());
    }

    void beginsAnEmptyTextWithIt()
    {
        QVERIFY(drop(heading(u"trigger"_s), {file(u"shot.png"_s)}));
        QTRY_COMPARE(m_user->document().incident().attachments.size(), 1);
        QCOMPARE(m_user->document().incident().trigger, link(u"shot.png"_s));
    }

    void leavesDocumentsToTheImport()
    {
        QFile report(m_desk->folder.filePath(u"report.md"_s));
        QVERIFY(report.open(QIODevice::WriteOnly) && report.write("# Pool exhausted\n") > 0);
        report.close();
        (void)drop(heading(u"detection"_s), {report.fileName()});
        QTRY_VERIFY(m_user->window().findChild<ImportSheet *>());
        QVERIFY(m_user->document().incident().attachments.isEmpty());
        delete m_user->window().findChild<ImportSheet *>();
        // Whoever brings a picture with it means the incident.
        QVERIFY(drop(heading(u"detection"_s), {report.fileName(), file(u"shot.png"_s)}));
        QTRY_COMPARE(m_user->document().incident().attachments.size(), 2);
    }

    // Whatever they are: nobody waits at the window until each of them is read.
    void leavesManyFilesWithoutASuffixToTheImport()
    {
        QStringList paths;
        for (int i = 0; i < 40; ++i) {
            QFile note(m_desk->folder.filePath(u"note%1"_s.arg(i)));
            QVERIFY(note.open(QIODevice::WriteOnly) && note.write("The pool was exhausted.\n") > 0);
            paths.append(note.fileName());
        }
        (void)drop(heading(u"detection"_s), paths);
        QTRY_VERIFY(m_user->window().findChild<ImportSheet *>());
        QVERIFY(m_user->document().incident().attachments.isEmpty());
    }

    void isRefusedWhereNothingCanBeWritten()
    {
        m_user->document().takeIn(m_user->document().incident(), m_user->document().version(), Access::ReadOnly);
        QTRY_VERIFY(page()->editors().isEmpty());
        QVERIFY(drop(page()->viewport(), {file(u"shot.png"_s)}));
        QTRY_VERIFY2(m_user->bar().text().contains(u"attach shot.png"_s) &&
                         m_user->bar().text().contains(u"can only be read"_s),
                     qPrintable(m_user->bar().text()));
        QVERIFY(m_user->document().incident().attachments.isEmpty());
    }
};

NEVERTWICE_TEST(DroppingTest);
#include "dropping_test.moc"
