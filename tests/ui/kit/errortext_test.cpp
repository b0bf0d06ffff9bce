#include "ui/kit/errortext.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasTriedWhyItFailedAndWhatToDo()
    {
        const ErrorText text = errorText({Error::Kind::TooNew, u"open a.nevertwice"_s,
                                          u"the file was made by a newer version"_s, u"Update Nevertwice."_s});
        QCOMPARE(text.headline, u"Cannot open a.nevertwice"_s);
        QCOMPARE(text.reason, u"The file was made by a newer version."_s);
        QCOMPARE(text.advice, u"Update Nevertwice."_s);
        QCOMPARE(text.sentence(),
                 u"Cannot open a.nevertwice: The file was made by a newer version. Update Nevertwice."_s);
    }

    void knowsAReasonForEveryKindOfTrouble()
    {
        for (int kind = 0; kind <= int(Error::Kind::Unsupported); ++kind)
            QVERIFY2(!errorText({Error::Kind(kind), u"open it"_s, {}, {}}).reason.isEmpty(),
                     qPrintable(Error::code(Error::Kind(kind))));
    }
};

NEVERTWICE_TEST(ErrorTextTest);
#include "errortext_test.moc"
