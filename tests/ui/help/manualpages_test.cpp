#include "ui/help/manualpages.h"

#include "model/insight/checks/catalogue.h"
#include "model/search/snippet.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/help/manualsearch.h"
#include "ui/kit/language.h"
#include "ui/window/menus.h"
#include "ui/write/livekeys.h"

#include <QAction>
#include <QDir>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ManualPagesTest : public QObject
{
    Q_OBJECT

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static int headings(const QString &markdown)
    {
        static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
        return int(markdown.count(heading));
    }
    // Another language has its own order of words, and every key and link of the original.
    static void judgeTranslation(const QString &file, const QString &original)
    {
        const QString name = QDir(sourcePath(u"resources/help"_s)).relativeFilePath(file);
        const QString own = read(file);
        const QString english = read(original);
        QVERIFY2(!english.isEmpty(), qPrintable(name + u": there is no such page in English"_s));
        QVERIFY2(headings(own) == headings(english), qPrintable(name + u": other headings"_s));
        const auto same = [&](QStringList some, QStringList others, const QString &what) {
            some.sort();
            others.sort();
            QVERIFY2(some == others,
                     qPrintable(u"%1: %2 differ: %3 | %4"_s.arg(name, what, some.join(u' '), others.join(u' '))));
        };
        same(linksOf(own), linksOf(english), u"links"_s);
        same(placeholdersIn(own), placeholdersIn(english), u"placeholders"_s);
    }

private slots:
    void namesOnlyActionsThatExist()
    {
        Desk desk;
        Actions live;
        addLiveActions(live);
        const Actions &actions = desk.window.menus().actions();
        int count = 0;
        for (const QString &language : languageCodes())
            for (const ManualPage &page : manualPages(language))
                for (const QString &one : placeholdersIn(page.markdown)) {
                    const QString about = one.section(u':', 1);
                    const QString told = u"%1 in %2 (%3)"_s.arg(one, page.name, language);
                    ++count;
                    if (one.startsWith("press:"_L1)) {
                        const QKeySequence keys(about, QKeySequence::PortableText);
                        QVERIFY2(!keys.toString().isEmpty() && keys[0].key() != Qt::Key_unknown, qPrintable(told));
                        continue;
                    }
                    const QAction *action = actions.find(about) ? actions.find(about) : live.find(about);
                    QVERIFY2(action, qPrintable(told));
                    if (one.startsWith("key:"_L1)) QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(told));
                }
        QVERIFY(count > 100);
    }

    void leadsToPagesOnly()
    {
        QStringList names;
        for (const ManualPage &page : manualPages(u"en"_s))
            names.append(page.name);
        QCOMPARE(names.size(), guidePages().size() + checkCatalogue().size());
        for (const QString &language : languageCodes())
            for (const ManualPage &page : manualPages(language)) {
                QVERIFY2(!page.title.isEmpty() && page.markdown.size() > 100, qPrintable(page.name));
                for (const QString &link : linksOf(page.markdown))
                    QVERIFY2(names.contains(pageOfLink(link)), qPrintable(page.name + u": "_s + link));
            }
    }

    // Somebody may have chosen others.
    void typesNoKeysItself()
    {
        static const QRegularExpression keys(u"\\b(Ctrl|Strg|Alt|Shift|Umschalt)\\+|\\bF\\d{1,2}\\b"_s);
        static const QRegularExpression code(u"`[^`]*`"_s);
        for (const QString &language : languageCodes())
            for (const ManualPage &page : manualPages(language)) {
                const auto match = keys.match(filled(page.markdown, {}).remove(code));
                QVERIFY2(!match.hasMatch(), qPrintable(page.name + u": "_s + match.captured()));
            }
    }

    void isComplete()
    {
        const QStringList files = QDir(sourcePath(u"resources/help/guide"_s)).entryList({u"*.md"_s}, QDir::Files);
        QStringList pages = guidePages();
        pages.replaceInStrings(QRegularExpression(u"$"_s), u".md"_s);
        pages.sort();
        QCOMPARE(files, pages);
    }

    void saysTheSameInEveryLanguage()
    {
        for (const char *kind : {"guide", "checks"}) {
            const QDir folder(sourcePath(u"resources/help/"_s + QLatin1String(kind)));
            const auto languages = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QFileInfo &language : languages) {
                QVERIFY2(languageCodes().contains(language.fileName()), qPrintable(language.filePath()));
                const QDir own(language.filePath());
                QCOMPARE(own.entryList({u"*.md"_s}, QDir::Files), folder.entryList({u"*.md"_s}, QDir::Files));
                const auto files = own.entryInfoList({u"*.md"_s}, QDir::Files);
                for (const QFileInfo &file : files)
                    judgeTranslation(file.filePath(), folder.filePath(file.fileName()));
            }
        }
    }

    void putsKeysAndNamesIntoTheText()
    {
        const ManualWords words{[](const QString &action) { return action == "find"_L1 ? u"Ctrl+F"_s : QString(); },
                                [](const QString &action) { return action == "gone"_L1 ? QString() : u"Search"_s; }};
        QCOMPARE(filled(u"{name:find} with {key:find}; {key:sample}; {key:gone}; {a}"_s, words)
                     .remove(QChar(0x2066))
                     .remove(QChar(0x2069))
                     .remove(QChar(0x200e)),
                 u"Search with `Ctrl+F`; “Search”; `gone`; {a}"_s);
        QVERIFY(filled(u"{press:Alt+Left}"_s, {})
                    .contains(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    }

    void showsEnglishWhereALanguageIsMissing()
    {
        const auto known = manualPages(u"en"_s);
        QCOMPARE(manualPages(u"tlh"_s), known);
    }

    void speaksGerman()
    {
        const auto english = manualPages(u"en"_s);
        const auto german = manualPages(u"de"_s);
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < german.size(); ++i)
            QVERIFY2(german[i].markdown != english[i].markdown, qPrintable(german[i].name));
        QCOMPARE(ManualSearch(german).find(u"vermeidbare ausfallzeit"_s).value(0).page, u"insights"_s);
    }

    void findsTheBestPageFirst()
    {
        const ManualSearch search(manualPages(u"en"_s));
        const auto first = [&](const QString &typed) { return search.find(typed).value(0).page; };
        QCOMPARE(first(u"search"_s), u"search"_s);
        QCOMPARE(first(u"ACTIONS promi"_s), u"actions"_s);
        QCOMPARE(first(u"avoidable downtime"_s), u"insights"_s); // a heading
        QCOMPARE(first(u"silence timeline"_s), u"checks/timeline-gap"_s);
        QVERIFY(search.find(u"rescue"_s).value(0).snippet.contains(kHitBegin)); // of a command
        for (const ManualHit &hit : search.find(u"time"_s))
            QVERIFY2(!hit.snippet.isEmpty(), qPrintable(hit.page)); // where only the title has it, too
        QVERIFY(search.find(u"duration hurt"_s).value(0).snippet.contains(u":>2h"_s)); // as it is typed
        QVERIFY(search.find(u"qqzzxx"_s).isEmpty());
        QVERIFY(search.find(u"  "_s).isEmpty());
        for (const ManualHit &hit : search.find(u"timeline qqzzxx"_s))
            QFAIL(qPrintable(hit.page)); // all the words, or nothing
    }
};

NEVERTWICE_TEST(ManualPagesTest);
#include "manualpages_test.moc"
