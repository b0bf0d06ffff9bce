#include "ui/write/previewsplit.h"

#include "tests/support/testmain.h"
#include "ui/write/preview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nevertwice;

class PreviewSplitTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreviewSplit> m_split;
    QLineEdit *m_page = nullptr;
    MarkdownPreview *m_preview = nullptr;

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_page = new QLineEdit;
        m_preview = new MarkdownPreview(*m_theme);
        m_split = std::make_unique<PreviewSplit>(m_page, m_preview);
        m_split->resize(1200, 300);
        m_split->show();
        QApplication::setActiveWindow(m_split.get());
        m_page->setFocus();
        QApplication::processEvents();
    }

    void showsBothWhereThereIsRoom()
    {
        QVERIFY(!m_preview->isVisible());
        QSignalSpy changed(m_split.get(), &PreviewSplit::previewShownChanged);
        m_split->toggle();
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_page->isVisible() && m_preview->isVisible() && m_page->hasFocus());
        m_split->toggle();
        QVERIFY(m_page->isVisible() && !m_preview->isVisible());
    }
    void showsOneInThePlaceOfTheOtherWhereThereIsNot()
    {
        m_split->resize(700, 300);
        m_split->toggle();
        QVERIFY(!m_page->isVisible() && m_preview->isVisible() && m_preview->hasFocus());
        m_split->toggle();
        QVERIFY(m_page->isVisible() && m_page->hasFocus());
    }
    void leadsBackOnEscapeFromThePlaceOfThePage()
    {
        m_split->resize(700, 300);
        m_split->toggle();
        QVERIFY(m_preview->hasFocus());
        QTest::keyClick(m_preview, Qt::Key_Escape);
        QVERIFY(!m_split->isPreviewShown());
        QVERIFY(m_page->isVisible() && m_page->hasFocus());
        m_split->resize(1200, 300);
        m_split->toggle();
        QTest::keyClick(m_page, Qt::Key_Escape); // beside each other nothing is in the way
        QVERIFY(m_split->isPreviewShown());
    }
    void followsTheRoomItHas()
    {
        m_split->toggle();
        m_preview->setFocus();
        m_split->resize(700, 300);
        QVERIFY(!m_page->isVisible() && m_preview->hasFocus());
        m_split->resize(1200, 300);
        QVERIFY(m_page->isVisible() && m_preview->isVisible());
    }
    void takesThePageFromNobodyWhoWritesWhileItBecomesNarrow()
    {
        m_split->toggle();
        QTest::keyClicks(m_page, QStringLiteral("ab"));
        m_split->resize(700, 300);
        QVERIFY(m_page->isVisible() && m_page->hasFocus() && !m_preview->isVisible());
        QVERIFY(!m_split->isPreviewShown());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("c"));
        QCOMPARE(m_page->text(), QStringLiteral("abc"));
        m_split->resize(1200, 300);
        QVERIFY(m_page->hasFocus() && m_preview->isVisible() && m_split->isPreviewShown());
        m_split->resize(700, 300);
        m_split->toggle(); // whoever asks for it there reads it
        QVERIFY(!m_page->isVisible() && m_preview->hasFocus());
    }
};

NEVERTWICE_TEST(PreviewSplitTest);
#include "previewsplit_test.moc"
