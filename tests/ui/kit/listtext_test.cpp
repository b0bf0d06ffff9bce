#include "ui/kit/listtext.h"

#include "tests/support/testmain.h"
#include "ui/kit/format.h"
#include "ui/kit/language.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ListTextTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsAsTheLanguageDoes()
    {
        QCOMPARE(listText({u"a"_s, u"b"_s}), u"a, b"_s);
        const Speech speech(u"ar"_s, QLocale::c());
        QCOMPARE(listText({u"a"_s, u"b"_s}), u"a، b"_s);
    }

    void sortsByTheLettersOfTheLanguage()
    {
        const Speech speech(u"de"_s, QLocale::c());
        QCOMPARE(sortedNames({u"Zahlung"_s, u"node 10"_s, u"öffentlich"_s, u"node 2"_s, u"Änderung"_s, u"apfel"_s}),
                 (QStringList{u"Änderung"_s, u"apfel"_s, u"node 2"_s, u"node 10"_s, u"öffentlich"_s, u"Zahlung"_s}));
    }

    void keepsFactsApartWhereOneReadsFromTheRight()
    {
        QCOMPARE(factLine({u"INC-1"_s, u"SEV2"_s}), u"INC-1 · SEV2"_s);
        const Speech speech(u"ar"_s, QLocale::c());
        QCOMPARE(factLine({u"INC-1"_s, u"SEV2"_s}), u"\u200f\u2068INC-1\u2069 · \u2068SEV2\u2069"_s);
    }
};

NEVERTWICE_TEST(ListTextTest);
#include "listtext_test.moc"
