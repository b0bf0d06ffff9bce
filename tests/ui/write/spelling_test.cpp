#include "ui/write/spelling.h"

#include "tests/support/testmain.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/spellmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QKeySequence>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class SpellingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;

    static QString words(const QString &line)
    {
        QStringList found;
        for (const SpelledWord &word : wordsOf(line)) {
            found.append(word.text);
            if (line.mid(word.start, word.text.size()) != word.text) found.append(u"misplaced"_s);
        }
        return found.join(u' ');
    }
    static QStringList underlined(const MarkdownEditor &editor)
    {
        QStringList found;
        for (const QTextEdit::ExtraSelection &mark : editor.extraSelections())
            found.append(mark.cursor.selectedText());
        return found;
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    // A little dictionary of our own: what the system has differs.
    void initTestCase()
    {
        write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(u"en_US.dic"_s, "6\nthe\npool\nwas\nsmall\nisn't\nna\xc3\xafve\n");
        write(u"xx.aff"_s, "SET UTF-8\n");
    }

    void followsTheSystemOrTheWishOrNothing_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as the system") << u"system"_s << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("another country of its language") << u"system"_s << u"de_CH"_s << u"de_AT"_s;
        QTest::newRow("never another language") << u"system"_s << u"fr_FR"_s << QString();
        QTest::newRow("no language is English") << u"system"_s << u"C"_s << u"en_GB"_s;
        QTest::newRow("chosen") << u"en_GB"_s << u"de_AT"_s << u"en_GB"_s;
        QTest::newRow("chosen and gone since") << u"it_IT"_s << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("off") << u"off"_s << u"de_AT"_s << QString();
    }
    void followsTheSystemOrTheWishOrNothing()
    {
        QFETCH(QString, wish);
        QFETCH(QString, system);
        QFETCH(QString, expected);
        QCOMPARE(spellingLanguageFor(wish, system, {u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s}), expected);
    }

    void callsLanguagesByTheNameTheirSpeakersGiveThem()
    {
        QCOMPARE(spellingLanguageName(u"de_DE"_s), u"Deutsch (Deutschland)"_s);
        QCOMPARE(spellingLanguageName(u"medical"_s), u"medical"_s);
    }

    void looksAtProseOnly_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("prose") << u"The pool, too small: isn't it?"_s << u"The pool too small isn't it"_s;
        QTest::newRow("marks") << u"- **bold** and _quiet_ ~~gone~~"_s << u"bold and quiet gone"_s;
        QTest::newRow("code") << u"set `max_pool` now"_s << u"set now"_s;
        QTest::newRow("address") << u"see https://a.example/patth and INC-12"_s << u"see and"_s;
        QTest::newRow("link") << u"[the boarrd](https://grfana.example)"_s << u"the boarrd"_s;
        QTest::newRow("things") << u"in /etc/hosts pool_size v1.2 api.acme.io --dry-run k8s a=b @bob #ops"_s << u"in"_s;
        QTest::newRow("abbreviations") << u"the HTTP of checkoutService on GitHub"_s << u"the of on"_s;
        QTest::newRow("table") << u"| one | two |"_s << u"one two"_s;
        QTest::newRow("apostrophes") << u"'quoted' and it’s"_s << u"quoted and it’s"_s;
        QTest::newRow("hyphen") << u"well-known"_s << u"well known"_s;
    }
    void looksAtProseOnly()
    {
        QFETCH(QString, line);
        QTEST(words(line), "expected");
    }

    void offersTheLanguagesThatAreWhole()
    {
        QCOMPARE(Spelling({m_folder.path()}).languages(), QStringList(u"en_US"_s));
        QCOMPARE(Spelling({m_folder.filePath(u"missing"_s)}).languages(), QStringList());
    }
    void findsNothingWrongWithoutADictionary()
    {
        Spelling spelling({m_folder.path()});
        QVERIFY(spelling.isRight(u"poool"_s));
        spelling.setLanguage(u"tlh"_s);
        QVERIFY(!spelling.isReady());
        QVERIFY(spelling.isRight(u"poool"_s));
    }
#ifdef NEVERTWICE_HUNSPELL
    void knowsTheDictionaryTheTradeAndOwnWords()
    {
        Spelling spelling({m_folder.path()});
        spelling.setLanguage(u"en_US"_s);
        QTRY_VERIFY(spelling.isReady());
        QVERIFY(spelling.isRight(u"Pool"_s) && spelling.isRight(u"naïve"_s) && spelling.isRight(u"isn’t"_s));
        QVERIFY(!spelling.isRight(u"poool"_s));
        QVERIFY(spelling.isRight(u"Failover"_s));
        QSignalSpy added(&spelling, &Spelling::wordAdded);
        spelling.addWord(u"Quorumly"_s);
        QVERIFY(spelling.isRight(u"quorumly"_s));
        QCOMPARE(added.size(), 1);
        spelling.setLanguage({});
        QVERIFY(spelling.isRight(u"poool"_s));
    }
    void underlinesWhatIsWrongAndMendsIt()
    {
        Spelling spelling({m_folder.path()});
        MarkdownEditor editor(m_theme);
        SpellMarks marks(m_theme, spelling, &editor);
        editor.setText(u"the poool was smal\n```\npoool\n```\n`poool`"_s);
        spelling.setLanguage(u"en_US"_s);
        QTRY_COMPARE(underlined(editor), QStringList({u"poool"_s, u"smal"_s}));
        QCOMPARE(marks.wrongWordAt(5), u"poool"_s);
        QCOMPARE(marks.wrongWordAt(1), QString());

        QSignalSpy typed(&editor, &MarkdownEditor::typed);
        QMenu menu;
        menu.addAction(u"x"_s);
        QVERIFY(marks.addTo(&menu, 5));
        QTRY_VERIFY(menu.findChild<QAction *>(u"suggestion"_s));
        QCOMPARE(menu.findChild<QAction *>(u"suggestion"_s)->text(), u"pool"_s);
        menu.findChild<QAction *>(u"suggestion"_s)->trigger();
        QVERIFY(editor.text().startsWith(u"the pool was"_s));
        QCOMPARE(typed.size(), 1);
        spelling.addWord(u"smal"_s);
        QTRY_COMPARE(underlined(editor), QStringList());
    }
    void reachesEachLineOfItsMenuByALetterOfItsOwn()
    {
        Spelling spelling({m_folder.path()});
        MarkdownEditor editor(m_theme);
        SpellMarks marks(m_theme, spelling, &editor);
        editor.setText(u"the poool was smal"_s);
        spelling.setLanguage(u"en_US"_s);
        QTRY_COMPARE(underlined(editor), QStringList({u"poool"_s, u"smal"_s}));
        bool isWrong = false;
        connect(&editor, &MarkdownEditor::menuWanted, &editor,
                [&](QMenu *menu, int) { isWrong = marks.addTo(menu, 5); });
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1), editor.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(editor.viewport(), &asked);
        QVERIFY(isWrong);
        auto *menu = editor.findChild<QMenu *>();
        QStringList letters;
        const QList<QAction *> lines = menu->actions();
        for (const QAction *line : lines)
            if (const QString letter = QKeySequence::mnemonic(line->text()).toString(); !letter.isEmpty())
                letters.append(letter);
        QVERIFY2(letters.size() > 7, qPrintable(letters.join(u' ')));
        QVERIFY2(QStringList(letters).removeDuplicates() == 0, qPrintable(letters.join(u' ')));
        menu->close();
    }
    void mendsTheWordOfTheMenuWhereverItHasMovedTo()
    {
        Spelling spelling({m_folder.path()});
        MarkdownEditor editor(m_theme);
        SpellMarks marks(m_theme, spelling, &editor);
        editor.setText(u"the poool was smal"_s);
        spelling.setLanguage(u"en_US"_s);
        QTRY_COMPARE(underlined(editor), QStringList({u"poool"_s, u"smal"_s}));
        QMenu menu;
        menu.addAction(u"x"_s);
        QVERIFY(marks.addTo(&menu, 5));
        QTRY_VERIFY(menu.findChild<QAction *>(u"suggestion"_s));
        editor.setText(u"smal the poool was smal"_s); // somebody else writes, and another word stands there
        QTRY_COMPARE(underlined(editor), QStringList({u"smal"_s, u"poool"_s, u"smal"_s}));
        menu.findChild<QAction *>(u"suggestion"_s)->trigger();
        QCOMPARE(editor.text(), u"smal the pool was smal"_s);
        editor.setText(u"smal the was smal"_s); // and now it is gone
        menu.findChild<QAction *>(u"suggestion"_s)->trigger();
        QCOMPARE(editor.text(), u"smal the was smal"_s);
    }
    void leavesTheWordInPeaceThatIsBeingWritten()
    {
        Spelling spelling({m_folder.path()});
        spelling.setLanguage(u"en_US"_s);
        QTRY_VERIFY(spelling.isReady());
        MarkdownEditor editor(m_theme);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
        SpellMarks marks(m_theme, spelling, &editor);
        QTest::keyClicks(&editor, u"smal wass"_s);
        QTRY_COMPARE(underlined(editor), QStringList(u"smal"_s));
        QTest::keyClicks(&editor, u" "_s);
        QTRY_COMPARE(underlined(editor), QStringList({u"smal"_s, u"wass"_s}));
    }
    void saysNothingAboutATextOfAnotherLanguage()
    {
        Spelling spelling({m_folder.path()});
        MarkdownEditor editor(m_theme);
        SpellMarks marks(m_theme, spelling, &editor);
        spelling.setLanguage(u"en_US"_s);
        editor.setText(u"the smal pool"_s);
        QTRY_COMPARE(underlined(editor), QStringList(u"smal"_s));
        editor.setText(u"Der Vorrat war zu klein, und niemand hat es bemerkt, bis alles stand the pool"_s);
        QTRY_COMPARE(underlined(editor), QStringList());
        editor.setText(u"the smal pool"_s);
        QTRY_COMPARE(underlined(editor), QStringList(u"smal"_s));
        editor.setText(u"Etwa zwölftausend Bestellungen fehlen"_s);
        QTRY_COMPARE(underlined(editor), QStringList());
        editor.setText(u"the pool was small, the pool was smal, the pool was small"_s);
        QTRY_COMPARE(underlined(editor), QStringList(u"smal"_s));
    }
    void isNotHeldUpByALongText()
    {
        Spelling spelling({m_folder.path()});
        MarkdownEditor editor(m_theme);
        SpellMarks marks(m_theme, spelling, &editor);
        editor.setText(u"the small poool "_s.repeated(3'000) + u"\n\nthe smal pool\n"_s.repeated(300));
        spelling.setLanguage(u"en_US"_s);
        QTRY_COMPARE(underlined(editor).size(), 1'000);
    }
#endif
};

NEVERTWICE_TEST(SpellingTest);
#include "spelling_test.moc"
