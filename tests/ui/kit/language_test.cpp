#include "ui/kit/language.h"

#include "tests/support/testmain.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEnglishFirstAndALanguageForEveryFile()
    {
        QCOMPARE(languageCodes(), (QStringList{u"en"_s, u"ar"_s, u"de"_s}));
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
    }

    void followsTheSystemUnlessALanguageIsWished()
    {
        const QString system = QString(kSystemLanguage);
        QCOMPARE(languageFor(system, {u"fr-FR"_s, u"de-AT"_s, u"en-US"_s}), u"de"_s);
        QCOMPARE(languageFor(system, {u"en-GB"_s, u"de-DE"_s}), u"en"_s);
        QCOMPARE(languageFor(system, {u"ar_EG"_s}), u"ar"_s);
        QCOMPARE(languageFor(system, {u"C"_s}), u"en"_s);
        QCOMPARE(languageFor(system, {}), u"en"_s);
        QCOMPARE(languageFor(u"ar"_s, {u"de-DE"_s}), u"ar"_s);
        QCOMPARE(languageFor(u"xx"_s, {u"de-DE"_s}), u"de"_s); // a wish of a later version
    }

    void writesDatesAsTheSystemWhereItSpeaksTheLanguage()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(localeFor(u"de"_s, austria), austria);
        QCOMPARE(localeFor(u"de"_s, QLocale(QLocale::English, QLocale::Switzerland)),
                 QLocale(QLocale::German, QLocale::Switzerland));
        QCOMPARE(localeFor(u"en"_s, QLocale::c()), QLocale::c());
        QCOMPARE(localeFor(u"de"_s, QLocale::c()), QLocale(QLocale::German, QLocale::Germany));
        // Months in English, the day first and 24 hours: nobody in France reads "1/31/26, 2:05 PM".
        const QLocale english = localeFor(u"en"_s, QLocale(QLocale::French, QLocale::France));
        QCOMPARE(english.language(), QLocale::English);
        QCOMPARE(english.toString(QTime(14, 5), QLocale::ShortFormat), u"14:05"_s);
    }

    void writesArabicWithTheDigitsOfRefsAndLogs()
    {
        for (const QLocale &system : {QLocale(QLocale::Arabic, QLocale::Egypt), QLocale::c(),
                                      QLocale(QLocale::English, QLocale::SaudiArabia)}) {
            const QLocale locale = localeFor(u"ar"_s, system);
            QCOMPARE(locale.language(), QLocale::Arabic);
            QCOMPARE(locale.toString(12), u"12"_s);
        }
        const QLocale morocco(QLocale::Arabic, QLocale::Morocco);
        QCOMPARE(localeFor(u"ar"_s, morocco), morocco);
    }

    void speaksAsLongAsItLives()
    {
        const QString english = codeText(State::Resolved);
        {
            const Speech speech(u"de"_s, QLocale::c());
            QVERIFY(speech.isComplete());
            QVERIFY(codeText(State::Resolved) != english);
            QCOMPARE(numberText(12'345), u"12.345"_s);
            QVERIFY(!QApplication::isRightToLeft());
        }
        {
            const Speech speech(u"ar"_s, QLocale::c());
            QVERIFY(QApplication::isRightToLeft());
        }
        QVERIFY(!QApplication::isRightToLeft());
        QCOMPARE(codeText(State::Resolved), english);
        QCOMPARE(QLocale(), QLocale::c());
    }

    void staysUsableWhereALanguageIsNotThere()
    {
        const QString english = codeText(State::Resolved);
        const Speech speech(u"fr"_s, QLocale::c());
        QVERIFY(!speech.isComplete());
        QCOMPARE(codeText(State::Resolved), english);
    }

    void remembersTheLanguageOneWishes()
    {
        const QTemporaryDir folder;
        QCOMPARE(Settings(folder.path()).language(), QString(kSystemLanguage));
        Settings(folder.path()).setLanguage(u"de"_s);
        QCOMPARE(Settings(folder.path()).language(), u"de"_s);
    }
};

NEVERTWICE_TEST(LanguageTest);
#include "language_test.moc"
