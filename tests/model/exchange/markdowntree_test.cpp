#include "model/exchange/markdowntree.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class MarkdownTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void seesBlocksOfCodeBesideNamesWithUnderscores_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<bool>>("code");
        QTest::newRow("names") << u"a_b_c\n```\nd_e\n```\n"_s << QList<bool>{false, true, true, true, false};
        // A tag would be HTML up to the next blank line, and the code would be none.
        QTest::newRow("no tag") << u"<table_name>\n```\nx\n```\n"_s << QList<bool>{false, true, true, true, false};
        QTest::newRow("a tag") << u"<tablename>\n```\nx\n```\n"_s << QList<bool>{false, false, false, false, false};
        QTest::newRow("behind a tag") << u"<a b_c=\"1\">\n```\nx_y\n\n    z_z\n"_s
                                      << QList<bool>{false, false, false, false, true, false};
    }
    void seesBlocksOfCodeBesideNamesWithUnderscores()
    {
        QFETCH(QString, markdown);
        QTEST(codeLines(markdown), "code");
    }
};

NEVERTWICE_TEST(MarkdownTreeTest);
#include "markdowntree_test.moc"
