#include "tests/support/testmain.h"
#include "tests/ui/support/fieldbench.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/kit/tokenfield.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

QStringList textsOf(const OptionList *list)
{
    QStringList texts;
    if (list && list->isOpen())
        for (const Option &option : list->options())
            texts.append(option.text);
    return texts;
}

OptionSource fruit()
{
    return fixedOptions({{u"a"_s, u"Apple"_s, {}}, {u"p"_s, u"Pear"_s, {}}, {u"g"_s, u"Grape"_s, {}}});
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

    using Bench = FieldBench;

private slots:
    // A quiet field.
    void keepsWhatIsTypedWhileAnotherWindowIsInFront()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"old"_s);
        const QSignalSpy committed(field, &QuietField::committed);
        field->selectAll();
        QTest::keyClicks(field, u"new"_s);
        QWidget front;
        front.show();
        QApplication::setActiveWindow(&front);
        QVERIFY(!field->hasFocus());
        field->setValue(u"theirs"_s);
        QCOMPARE(field->text(), u"new"_s);
        QVERIFY(committed.isEmpty());
        field->handOver(); // as where the window is closed from outside
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"new"_s);
    }
    void saysWhatWasTypedOnEnter()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"old"_s);
        const QSignalSpy committed(field, &QuietField::committed);
        field->selectAll();
        QTest::keyClicks(field, u"new"_s);
        QVERIFY(committed.isEmpty());
        connect(field, &QuietField::committed, field, &QuietField::setValue);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"new"_s);
        QCOMPARE(field->text(), u"new"_s);
    }

    void saysWhatWasTypedWhenItIsLeft()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        const QSignalSpy committed(field, &QuietField::committed);
        QTest::keyClicks(field, u" new "_s);
        bench.other.setFocus();
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), u"new"_s);
    }

    void saysOnlyWhatATextMayHold()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        const QSignalSpy committed(field, &QuietField::committed);
        field->insert(QChar(0xFDD0) + u"18446744073709551615"_s); // as from the clipboard
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toString(), QChar(QChar::ReplacementCharacter) + u"18446744073709551615"_s);
    }

    void saysNothingWhereNothingIsDifferent()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"same"_s);
        const QSignalSpy committed(field, &QuietField::committed);
        QTest::keyClicks(field, u" "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(committed.isEmpty());
        QCOMPARE(field->text(), u"same"_s);
    }

    void bringsBackWhatWasThereOnEscape()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"old"_s);
        const QSignalSpy committed(field, &QuietField::committed);
        QTest::keyClicks(field, u"er"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), u"old"_s);
        bench.other.setFocus();
        QVERIFY(committed.isEmpty());
    }

    void showsTheOldValueAgainWhereNobodyTakesTheNewOne()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"old"_s);
        QTest::keyClicks(field, u"er"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), u"old"_s);
    }

    void keepsWhatIsBeingTypedWhileTheValueBecomesAnother()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Name"_s));
        field->setValue(u"old"_s);
        QTest::keyClicks(field, u"er"_s);
        field->setValue(u"theirs"_s);
        QCOMPARE(field->text(), u"older"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), u"theirs"_s);
    }

    // A choice.
    void picksByKeys()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        field->setValue(u"investigating"_s);
        const QSignalSpy picked(field, &ChoiceField::picked);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(textsOf(field->list()), (QStringList{u"Investigating"_s, u"Mitigated"_s, u"Resolved"_s}));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), u"mitigated"_s);
        QVERIFY(!field->list()->isOpen());
    }

    void choosesNothingByEnterAloneWhereNothingIsSet()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        const QSignalSpy picked(field, &ChoiceField::picked);
        field->setOptions(codeOptions<State>());
        field->openList();
        QVERIFY(!field->list()->current());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->list()->isOpen());
        field->setOptions(codeOptions<State>() + QList<Option>{{{}, u"Not known"_s, {}}});
        field->openList();
        QCOMPARE(field->list()->current().value_or(Option()).text, u"Not known"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(picked.isEmpty() && !field->list()->isOpen());
    }

    void goesToWhatBeginsWithTheLettersTyped()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"Category"_s));
        field->setOptions(codeOptions<CauseCategory>());
        QTest::keyClicks(field, u"dat"_s);
        QCOMPARE(field->list()->current()->id, u"database"_s);
    }

    void picksWithThePointer()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        const QSignalSpy picked(field, &ChoiceField::picked);
        QTest::mouseClick(field, Qt::LeftButton);
        auto *list = bench.window.findChild<OptionList *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(picked.value(0).value(0).toString(), u"resolved"_s);
    }

    // The meaning a team gave a severity is a sentence.
    void showsALongNoteWhole()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"Severity"_s));
        const QString sentence =
            u"Nobody can pay, or money is charged twice, and every minute of it is told to the board."_s;
        const QString page = QStringList(40, sentence).join(u' ');
        field->setOptions({{u"sev1"_s, u"SEV1"_s, sentence}, {u"sev2"_s, u"SEV2"_s, page}, {u"sev3"_s, u"SEV3"_s, {}}});
        field->openList();
        auto *list = bench.window.findChild<OptionList *>();
        QVERIFY(list->width() <= bench.window.width());
        const auto rect = [list](int row) { return list->visualRect(list->model()->index(row, 0)); };
        const QFontMetrics meta(bench.theme.font(TextStyle::Meta));
        const QRect room(0, 0, rect(0).width() - 2 * space::s, 1000);
        const int needed = meta.boundingRect(room, Qt::TextWordWrap, sentence).height();
        QVERIFY(needed > meta.height());
        QVERIFY(rect(0).height() >= needed + bench.theme.scaled(18));
        QVERIFY(rect(0).width() <= list->viewport()->width());
        const auto tip = [list](int row) { return list->model()->index(row, 0).data(Qt::ToolTipRole).toString(); };
        QVERIFY(tip(0).isEmpty());
        QVERIFY(tip(1).contains(page));
        QVERIFY(tip(2).isEmpty());
    }

    void growsItsListWithTheText()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        const auto rowHeight = [&] {
            field->openList();
            auto *list = bench.window.findChild<OptionList *>();
            const int height = list->visualRect(list->model()->index(0, 0)).height();
            QTest::keyClick(field, Qt::Key_Escape);
            return height;
        };
        const int usual = rowHeight();
        bench.theme.setTextSize(150);
        const int large = rowHeight();
        bench.theme.setTextSize(100);
        QCOMPARE(large, 3 * usual / 2);
    }

    void keepsACodeItDoesNotKnow()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        field->setValue(u"smouldering"_s);
        QCOMPARE(field->shownText(), u"smouldering"_s);
        QTest::keyClick(field, Qt::Key_Space);
        QCOMPARE(textsOf(field->list()).first(), u"smouldering"_s);
    }

    void picksNothingOnEscape()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        const QSignalSpy picked(field, &ChoiceField::picked);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(picked.isEmpty());
        QVERIFY(!field->list()->isOpen());
    }

    void opensNoListWhereItIsOnlyRead()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        field->setReadOnly(true);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, u"r"_s);
        QVERIFY(!field->list());
    }

    void closesItsListWhenItIsLeft()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        field->openList();
        QVERIFY(field->list()->isOpen());
        bench.other.setFocus();
        QVERIFY(!field->list()->isOpen());
    }

    void speaksWhatAChoiceSays()
    {
        Bench bench;
        auto *field = bench.put(new ChoiceField(bench.theme, u"State"_s));
        field->setOptions(codeOptions<State>());
        field->setValue(u"resolved"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name), u"State: Resolved"_s);
    }

    // A field that offers.
    void offersWhatFits()
    {
        Bench bench;
        auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, SuggestField::Takes::OnlyOffered));
        field->setSource(fruit());
        const QSignalSpy picked(field, &SuggestField::picked);
        QTest::keyClicks(field, u"ap"_s);
        QCOMPARE(textsOf(field->list()), (QStringList{u"Apple"_s, u"Grape"_s}));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.value(0).value(0).value<Option>().id, u"g"_s);
    }

    void beginsWithTheFirstInEveryField()
    {
        for (const auto takes : {SuggestField::Takes::OnlyOffered, SuggestField::Takes::AnyText}) {
            Bench bench;
            auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, takes));
            field->setSource(fruit());
            const QSignalSpy picked(field, &SuggestField::picked);
            QTest::keyClicks(field, u"ap"_s);
            QVERIFY(field->list() && field->list()->isOpen());
            QVERIFY(!field->list()->current()); // nobody chose it yet
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(picked.value(0).value(0).value<Option>().id, u"a"_s);
        }
    }

    void takesWhatFitsBestOnEnterAlone()
    {
        Bench bench;
        auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, SuggestField::Takes::OnlyOffered));
        field->setSource(fruit());
        const QSignalSpy picked(field, &SuggestField::picked);
        QTest::keyClicks(field, u"ap"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picked.value(0).value(0).value<Option>().id, u"a"_s);
    }

    void takesBackWhatWasNotOffered()
    {
        Bench bench;
        auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, SuggestField::Takes::OnlyOffered));
        field->setSource(fruit());
        field->setValue(u"Pear"_s);
        const QSignalSpy committed(field, &QuietField::committed);
        field->selectAll();
        QTest::keyClicks(field, u"Plum"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(committed.isEmpty());
        QCOMPARE(field->text(), u"Pear"_s);
    }

    void dropsAnAnswerThatComesTooLate()
    {
        Bench bench;
        auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, SuggestField::Takes::AnyText));
        QList<OptionAnswer> waiting;
        field->setSource([&](const QString &, const OptionAnswer &answer) { waiting.append(answer); });
        QTest::keyClicks(field, u"ap"_s);
        QCOMPARE(waiting.size(), 2);
        waiting[1]({{u"g"_s, u"Grape"_s, {}}});
        waiting[0]({{u"a"_s, u"Apple"_s, {}}});
        QCOMPARE(textsOf(field->list()), QStringList{u"Grape"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClicks(field, u"p"_s);
        bench.other.setFocus();
        waiting[2]({{u"a"_s, u"Apple"_s, {}}});
        QVERIFY(textsOf(field->list()).isEmpty());
    }

    void takesTheFirstOfAnAnswerThatComesAfterEnter()
    {
        Bench bench;
        auto *field = bench.put(new SuggestField(bench.theme, u"Fruit"_s, SuggestField::Takes::OnlyOffered));
        OptionAnswer waiting;
        field->setSource([&](const QString &, const OptionAnswer &answer) { waiting = answer; });
        const QSignalSpy picked(field, &SuggestField::picked);
        QTest::keyClicks(field, u"g"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(picked.isEmpty());
        waiting({{u"g"_s, u"Grape"_s, {}}, {u"q"_s, u"Greengage"_s, {}}});
        QCOMPARE(picked.value(0).value(0).value<Option>().id, u"g"_s);
    }

    // Words.
    void addsWordsOnEnterAndComma()
    {
        Bench bench;
        auto *field = bench.put(new TokenField(bench.theme, u"Tags"_s, u"Add a tag"_s));
        connect(field, &TokenField::committed, field, &TokenField::setWords);
        field->input()->setFocus();
        QTest::keyClicks(field->input(), u"retries"_s);
        QTest::keyClick(field->input(), Qt::Key_Return);
        QTest::keyClicks(field->input(), u"dns,Retries,"_s);
        QCOMPARE(field->words(), (QStringList{u"retries"_s, u"dns"_s}));
        QVERIFY(field->input()->text().isEmpty());
    }

    // Nothing of it is hidden, nor does it move when the pointer comes.
    void hasRoomForTheCrossBesideTheWord()
    {
        Bench bench;
        auto *token = bench.put(new Token(bench.theme, u"retries"_s));
        token->clearFocus();
        token->resize(token->sizeHint());
        const int word = token->fontMetrics().horizontalAdvance(token->text());
        const QRect letters(Token::kPadding, 0, word, token->height());
        const auto painted = [&] { return token->grab(letters).toImage(); };
        QVERIFY(token->width() > letters.right() + 12);
        const QImage before = painted();
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QApplication::sendEvent(token, &enter);
        token->setAttribute(Qt::WA_UnderMouse);
        QCOMPARE(painted(), before);
        token->setReadOnly(true);
        QVERIFY(token->sizeHint().width() < token->width());
    }

    void takesTheLastWordOutOnBackspace()
    {
        Bench bench;
        auto *field = bench.put(new TokenField(bench.theme, u"Tags"_s, u"Add a tag"_s));
        connect(field, &TokenField::committed, field, &TokenField::setWords);
        field->setWords({u"a"_s, u"b"_s});
        field->input()->setFocus();
        QTest::keyClicks(field->input(), u"x"_s);
        QTest::keyClick(field->input(), Qt::Key_Backspace);
        QCOMPARE(field->words().size(), 2);
        QTest::keyClick(field->input(), Qt::Key_Backspace);
        QCOMPARE(field->words(), QStringList{u"a"_s});
    }

    void takesAnyWordOutByKeys()
    {
        Bench bench;
        auto *field = bench.put(new TokenField(bench.theme, u"Tags"_s, u"Add a tag"_s));
        connect(field, &TokenField::committed, field, &TokenField::setWords);
        field->setWords({u"a"_s, u"b"_s, u"c"_s});
        field->input()->setFocus();
        QTest::keyClick(field->input(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"b"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(field->words(), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(QApplication::focusWidget(), field->input());
    }

    void offersNoWordThatIsThereAlready()
    {
        Bench bench;
        auto *field = bench.put(new TokenField(bench.theme, u"Fruit"_s, u"Add a fruit"_s));
        field->setSource(fruit());
        field->setWords({u"Apple"_s});
        field->input()->setFocus();
        QTest::keyClicks(field->input(), u"ap"_s);
        QCOMPARE(textsOf(field->input()->list()), QStringList{u"Grape"_s});
    }

    void breaksWordsIntoLines()
    {
        Bench bench;
        TokenField field(bench.theme, u"Tags"_s, u"Add a tag"_s);
        field.setWords(
            {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"a word that is longer than all others"_s});
        QVERIFY(field.heightForWidth(160) >= 3 * field.heightForWidth(2000));
    }

    void showsItsInvitationWholeBesideAnyWord()
    {
        Bench bench;
        auto *field = bench.put(new TokenField(bench.theme, u"Fruit"_s, u"Add a fruit from the garden"_s));
        const int needed = field->input()->fontMetrics().horizontalAdvance(field->input()->placeholderText());
        for (int letters = 1; letters < 40; ++letters) {
            field->setWords({QString(letters, u'o')});
            QApplication::processEvents();
            QVERIFY2(field->input()->width() - 2 * kQuietInset >= needed, qPrintable(QString::number(letters)));
        }
    }

    void saysAnInvitationThatIsCut()
    {
        Bench bench;
        auto *field = bench.put(new QuietField(bench.theme, u"Fruit"_s));
        bench.other.setFocus();
        field->setPlaceholderText(u"Add a fruit from the garden"_s);
        field->grab();
        QVERIFY(field->toolTip().isEmpty());
        field->setFixedWidth(80);
        field->grab();
        QCOMPARE(field->toolTip(), asToolTip(field->placeholderText()));
    }

    // What is cut.
    void saysWholeWhatIsCutAsItStands()
    {
        Bench bench;
        const QString words = u"Research & development <b>of all things</b>"_s;
        const QString told = u"<p>Research &amp; development &lt;b&gt;of all things&lt;/b&gt;</p>"_s;
        ElidedLabel label(bench.theme, TextStyle::Body, Ink::Text);
        label.setText(words);
        QuietLink link(bench.theme);
        link.setLink(words);
        Token token(bench.theme, words);
        ChoiceField choice(bench.theme, u"Team"_s);
        choice.setPlaceholder(words);
        QuietField field(bench.theme, u"Team"_s);
        field.setValue(words);
        for (QWidget *widget : std::initializer_list<QWidget *>{&label, &link, &token, &choice, &field}) {
            widget->resize(80, 24);
            widget->grab();
            QCOMPARE(widget->toolTip(), told);
            const QString heard = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
            QVERIFY2(!heard.contains(u"<p>"_s), qPrintable(heard));
            widget->resize(800, 24);
            widget->grab();
            QVERIFY(widget->toolTip().isEmpty());
        }
    }
};

NEVERTWICE_TEST(FieldsTest);
#include "fields_test.moc"
