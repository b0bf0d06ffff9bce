#include "ui/kit/enginetext.h"

#include "model/exchange/sample.h"
#include "model/insight/checks/checks.h"
#include "model/insight/measure.h"
#include "tests/support/must.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"
#include "ui/kit/enginesentences.h"
#include "ui/kit/errortext.h"
#include "ui/kit/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class EngineTextTest : public QObject
{
    Q_OBJECT

    // Sentences of a source file: several words, or one with a capital letter. Pieces on several lines are one.
    static QStringList sentencesIn(const QString &path)
    {
        QFile file(sourcePath(path));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression comment(u"//[^\\n]*"_s);
        static const QRegularExpression literals(u"(?:u?\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s|_L1)?\\s*)+"_s);
        static const QRegularExpression piece(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        static const QRegularExpression include(u"#include[^\\n]*"_s);
        static const QRegularExpression words(u"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z\\\\%][^ ]* .*[.?]$"_s);
        source.remove(comment).remove(include);
        QStringList found;
        auto all = literals.globalMatch(source);
        while (all.hasNext()) {
            QString whole;
            auto pieces = piece.globalMatch(all.next().captured());
            while (pieces.hasNext())
                whole += pieces.next().captured(1);
            whole.replace(u"\\\""_s, u"\""_s);
            if (words.match(whole).hasMatch()) found.append(whole);
        }
        return found;
    }

private slots:
    void leavesEnglishAsItIs()
    {
        const QString sentence = u"No action answers the cause \"Pool too small\"."_s;
        QCOMPARE(engineText(sentence), sentence);
        const Speech speech(u"en"_s, QLocale::c());
        QCOMPARE(engineText(sentence), sentence);
    }

    void writesDaysAndSpansAsTheWindowDoes()
    {
        QCOMPARE(
            engineText(u"\"Pool\" came before: INC-1, INC-2 (2 times, last on 2026-01-05, 1 d 18 h of impact in all). "
                       "What it stands under came before too: INC-9. Say why it happened again."_s),
            u"\"Pool\" came before: INC-1, INC-2 (2 times, last on 5 Jan 2026, 1 d 18 h of impact in all). What it "
            "stands under came before too: INC-9. Say why it happened again."_s);
        QCOMPARE(engineText(u"once, 60 min of impact in all"_s), u"once, 1 h of impact in all"_s);
        QCOMPARE(engineText(u"once, forever of impact in all"_s), u"once, forever of impact in all"_s);
    }

    void putsWhatStandsAtThePlacesIntoTheTranslation()
    {
        const Speech speech(u"de"_s, QLocale::c());
        QCOMPARE(engineText(u"No action answers the cause \"Pool too small\"."_s),
                 u"Keine Maßnahme antwortet auf die Ursache „Pool too small“."_s);
        QCOMPARE(engineText(u"The incident was resolved before it was detected."_s),
                 u"Der Vorfall wurde behoben, bevor er bemerkt wurde."_s);
        QCOMPARE(engineText(u"\"Add it\" was due on 2026-01-31 and is still open."_s),
                 u"„Add it“ war am 31. Jan. 2026 fällig und ist noch offen."_s);
        QCOMPARE(engineText(u"Nothing is told of the 75 minutes before this entry."_s),
                 u"Über die Zeit vor diesem Eintrag (75 Minuten) steht nichts da."_s);
        QCOMPARE(
            engineText(
                u"\"Pool\" came before: INC-1, INC-2 (2 times, last on 2026-01-05). Say why it happened again."_s),
            u"„Pool“ gab es schon: INC-1, INC-2 (2-mal, zuletzt am 5. Jan. 2026). Bitte sagen, warum es wieder geschah."_s);
        QCOMPARE(engineTexts(u"same cause: Pool; both say pool, exhausted"_s),
                 u"gleiche Ursache: Pool; beide sagen: pool, exhausted"_s);
    }

    void leavesTheWordsOfPeopleAlone()
    {
        const Speech speech(u"de"_s, QLocale::c());
        for (const QString &text : {u"Somebody wrote this."_s, QString(), u"Give it"_s, u"%1"_s})
            QCOMPARE(engineText(text), text);
        // What a person called it is neither translated nor taken for a place.
        QCOMPARE(engineText(u"Nobody sees to \"once\"."_s), u"Niemand kümmert sich um „once“."_s);
        QCOMPARE(engineText(u"\"%2\" was due on 2026-01-31 and is still open."_s),
                 u"„%2“ war am 31. Jan. 2026 fällig und ist noch offen."_s);
    }

    void readsHostileTextsInTheirOwnLength()
    {
        const Speech speech(u"de"_s, QLocale::c());
        const QString quotes = QString(u"\" came before: (). "_s).repeated(100'000);
        QCOMPARE(engineText(quotes), quotes);
        QVERIFY(engineText(u"Nobody sees to \""_s + quotes + u"\"."_s).startsWith(u"Niemand"_s));
    }

    void keepsEveryTextOfAnArabicSentenceInItsOwnDirection()
    {
        const Speech speech(u"ar"_s, QLocale::c());
        QCOMPARE(engineText(u"Nobody sees to \"INC-12, again\"."_s), u"لا أحد يتولى «\u2068INC-12, again\u2069»."_s);
    }

    void saysTroubleInTheLanguageOfTheWindow()
    {
        const Speech speech(u"de"_s, QLocale::c());
        const ErrorText text = errorText({Error::Kind::Full, u"open acme.nevertwice"_s, u"the disk is full"_s,
                                          u"Make room on the disk, or save a copy elsewhere."_s});
        QCOMPARE(text.headline, u"Nicht möglich: acme.nevertwice öffnen"_s);
        QCOMPARE(text.reason, u"Der Datenträger ist voll."_s);
        QCOMPARE(text.advice, u"Platz schaffen oder eine Kopie anderswo speichern."_s);
    }

    void knowsEverySentenceOfTheChecksAndMeasures()
    {
        QSet<QString> known;
        for (const EngineSentence &sentence : findingSentences())
            known.insert(QString::fromUtf8(sentence.text));
        // Pieces of sentences that the list has whole.
        const QSet<QString> pieces{u" Open already when this began: %1."_s, u", last on "_s, u", %1 of impact in all"_s,
                                   u"%1 users"_s, u"%1 % of users"_s};
        for (const CheckInfo &info : checkCatalogue()) {
            QVERIFY2(known.contains(info.title), qPrintable(info.title));
            QVERIFY2(known.contains(info.purpose), qPrintable(info.purpose));
        }
        QStringList unknown;
        int read = 0;
        for (const char *name : {"checks/gaps", "checks/memory", "checks/promises", "checks/wording", "checks/secrets",
                                 "checks/checks", "contradictions", "measure"}) {
            const QStringList sentences = sentencesIn(u"model/insight/%1.cpp"_s.arg(QLatin1StringView(name)));
            QVERIFY2(!sentences.isEmpty(), name);
            for (const QString &sentence : sentences) {
                ++read;
                if (!known.contains(sentence) && !pieces.contains(sentence)) unknown.append(sentence);
            }
        }
        QVERIFY(read > 60);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void saysEveryFindingOfTheSample()
    {
        const Speech speech(u"de"_s, QLocale::c());
        const Moment now = Moment::atMsecs(1'767'600'000'000);
        int findings = 0;
        for (const Incident &incident : must(readSample(now)).incidents)
            for (const Finding &finding : check(incident, {now, WorkspaceKnowledge{}, {}})) {
                ++findings;
                QVERIFY2(engineText(finding.message) != finding.message, qPrintable(finding.message));
                if (finding.fix)
                    QVERIFY2(engineText(finding.fix->title) != finding.fix->title, qPrintable(finding.fix->title));
            }
        QVERIFY(findings > 50);
    }
};

NEVERTWICE_TEST(EngineTextTest);
#include "enginetext_test.moc"
