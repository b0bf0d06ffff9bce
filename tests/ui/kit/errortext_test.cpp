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

    void saysWhatToDoAlsoWhereItSaysThatTheWordsAreKept()
    {
        const QString kept = u"The text is kept on this computer and saved when that works again."_s;
        const Error error{Error::Kind::Full, u"save the incident"_s, u"the disk is full"_s, u' ' + kept};
        QCOMPARE(errorText(error).advice, u"Free some space, then try again. "_s + kept);
        Error advised = error;
        advised.advice = u"Make room on the disk. "_s + kept;
        QCOMPARE(errorText(advised).advice, u"Make room on the disk. "_s + kept);
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
