#include "tests/support/testmain.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/quietfield.h"
#include "ui/write/customfieldeditor.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class CustomFieldEditorTest : public QObject
{
    Q_OBJECT

    // The last field of this name: what was taken away goes when the event loop turns.
    template <typename Field> static Field *fieldOf(const QWidget &editor, const QString &label)
    {
        Field *found = nullptr;
        const auto fields = editor.findChildren<Field *>();
        for (Field *field : fields)
            if (!field->isHidden() && field->accessibleName().startsWith(label)) found = field;
        return found;
    }
    static void type(QuietField *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private slots:
    void addsRenamesAndRemovesFields()
    {
        Theme theme;
        CustomFieldEditor editor(theme);
        editor.show();
        QApplication::setActiveWindow(&editor);
        const QSignalSpy edited(&editor, &CustomFieldEditor::edited);
        type(fieldOf<QuietField>(editor, u"Add a field"_s), u"Region"_s);
        auto *sort = fieldOf<ChoiceField>(editor, u"Sort of the field"_s);
        sort->setFocus();
        QTest::keyClicks(sort, u"ch"_s);
        QTest::keyClick(sort, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        type(fieldOf<QuietField>(editor, u"Choices"_s), u"North, South, North"_s);
        type(fieldOf<QuietField>(editor, u"Name of the field"_s), u"Place"_s);
        const CustomField expected{u"region"_s, u"Place"_s, CustomField::Sort::Choice, {u"North"_s, u"South"_s}};
        QCOMPARE(editor.fields(), QList<CustomField>{expected});
        QCOMPARE(edited.size(), 4);
        sort = fieldOf<ChoiceField>(editor, u"Sort of the field"_s);
        sort->setFocus();
        QTest::keyClicks(sort, u"rem"_s);
        QTest::keyClick(sort, Qt::Key_Return);
        QVERIFY(editor.fields().isEmpty());
    }

    void keepsTheKeyboardWhereItIs()
    {
        Theme theme;
        CustomFieldEditor editor(theme);
        editor.setFields({{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}},
                          {u"cost"_s, u"Cost"_s, CustomField::Sort::Text, {}}});
        editor.show();
        QApplication::setActiveWindow(&editor);
        auto *sort = fieldOf<ChoiceField>(editor, u"Sort of the field"_s);
        sort->setFocus();
        QTest::keyClicks(sort, u"ch"_s);
        QTest::keyClick(sort, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        sort = fieldOf<ChoiceField>(editor, u"Sort of the field"_s);
        QCOMPARE(sort->value(), u"2"_s);
        QVERIFY(sort->hasFocus());
        auto *name = fieldOf<QuietField>(editor, u"Name of the field"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Loss"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(editor.fields().last().name, u"Loss"_s);
        QVERIFY(editor.isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget(), fieldOf<QuietField>(editor, u"Choices"_s));
        for (int left = 2; left > 0; --left) {
            sort = fieldOf<ChoiceField>(editor, u"Sort of the field"_s);
            sort->setFocus();
            QTest::keyClicks(sort, u"rem"_s);
            QTest::keyClick(sort, Qt::Key_Return);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(editor.fields().isEmpty());
        QCOMPARE(QApplication::focusWidget(), fieldOf<QuietField>(editor, u"Add a field"_s));
    }

    // In settings, where more stands below.
    void leadsFromTheSortToTheChoicesThenOut()
    {
        Theme theme;
        QWidget window;
        auto *editor = new CustomFieldEditor(theme, &window);
        auto *below = new QLineEdit(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(below);
        editor->setFields({{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}}});
        window.show();
        QApplication::setActiveWindow(&window);
        auto *sort = fieldOf<ChoiceField>(*editor, u"Sort of the field"_s);
        sort->setFocus();
        QTest::keyClicks(sort, u"ch"_s);
        QTest::keyClick(sort, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &next : {u"Name of the field"_s, u"Choices"_s, u"Add a field"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), fieldOf<QuietField>(*editor, next));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), below);
    }

    void scrollsThePageAlongWithTheFieldInWhichOneAdds()
    {
        Theme theme;
        QScrollArea page;
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        auto *above = new QWidget;
        above->setFixedHeight(150);
        auto *editor = new CustomFieldEditor(theme);
        layout->addWidget(above);
        layout->addWidget(editor);
        layout->addStretch(1);
        page.setWidgetResizable(true);
        page.setWidget(form);
        page.resize(400, 300);
        page.show();
        QApplication::setActiveWindow(&page);
        auto *add = fieldOf<QuietField>(*editor, u"Add a field"_s);
        for (int number = 0; number < 12; ++number)
            type(add, u"Field %1"_s.arg(number));
        QApplication::processEvents();
        QVERIFY(add->hasFocus());
        QVERIFY(page.verticalScrollBar()->value() > 0);
        QVERIFY(page.viewport()->rect().contains(QRect(add->mapTo(page.viewport(), QPoint()), add->size())));
    }

    void refusesASecondFieldOfTheSameName()
    {
        Theme theme;
        CustomFieldEditor editor(theme);
        editor.setFields({{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}},
                          {u"cost"_s, u"Cost"_s, CustomField::Sort::Text, {}}});
        editor.show();
        QApplication::setActiveWindow(&editor);
        const QSignalSpy edited(&editor, &CustomFieldEditor::edited);
        auto *add = fieldOf<QuietField>(editor, u"Add a field"_s);
        auto *told = add->parentWidget()->findChild<QLabel *>();
        type(add, u"REGION"_s);
        QCOMPARE(editor.fields().size(), 2);
        QVERIFY(told->isVisible() && told->text().contains(u"already"_s));
        QCOMPARE(add->text(), u"REGION"_s); // to be put right
        QTest::keyClicks(add, u"s"_s);
        QVERIFY(!told->isVisible());
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(editor.fields().size(), 3);
        QCOMPARE(add->text(), QString());
        auto *last = fieldOf<QuietField>(editor, u"Name of the field"_s);
        type(last, u"cost"_s);
        QCOMPARE(editor.fields().last().name, u"REGIONs"_s);
        QVERIFY(last->isWrong());
        QTest::keyClick(last, Qt::Key_Escape);
        QVERIFY(!last->isWrong());
        type(last, u"regionS"_s); // its own
        QCOMPARE(editor.fields().last().name, u"regionS"_s);
        QCOMPARE(edited.size(), 2);
    }

    void keepsARefusedNameWhateverHappensToOtherRows()
    {
        Theme theme;
        CustomFieldEditor editor(theme);
        editor.setFields({{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}},
                          {u"site"_s, u"Site"_s, CustomField::Sort::Text, {}},
                          {u"cost"_s, u"Cost"_s, CustomField::Sort::Text, {}}});
        editor.show();
        QApplication::setActiveWindow(&editor);
        const auto isStillRefused = [&editor] {
            const auto *last = fieldOf<QuietField>(editor, u"Name of the field"_s);
            const auto *told = last->parentWidget()->findChild<QLabel *>();
            return last->text() == u"region"_s && last->value() == u"Cost"_s && last->isWrong() && told->isVisible() &&
                   told->text().contains(u"already"_s) && last->accessibleDescription() == told->text();
        };
        const auto chooseInFirstRow = [&editor](const QString &letters) {
            auto *first = editor.findChildren<ChoiceField *>().value(0);
            first->setFocus();
            QTest::keyClicks(first, letters);
            QTest::keyClick(first, Qt::Key_Return);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        type(fieldOf<QuietField>(editor, u"Name of the field"_s), u"region"_s);
        QVERIFY(isStillRefused());
        chooseInFirstRow(u"nu"_s);
        QVERIFY(editor.fields().first().sort == CustomField::Sort::Number);
        QVERIFY(isStillRefused());
        chooseInFirstRow(u"rem"_s);
        QCOMPARE(editor.fields().size(), 2);
        QVERIFY(isStillRefused());
        auto *last = fieldOf<QuietField>(editor, u"Name of the field"_s);
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Return); // nothing has this name any more
        QCOMPARE(editor.fields().last().name, u"region"_s);
        QCOMPARE(editor.fields().last().key, u"cost"_s);
    }

    // The cross of another row is clicked, or somebody else changes the fields.
    void goesOnTypingInTheSameFieldWhenAnotherGoes()
    {
        Theme theme;
        CustomFieldEditor editor(theme);
        const CustomField region{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}};
        const CustomField cost{u"cost"_s, u"Cost"_s, CustomField::Sort::Text, {}};
        editor.setFields({region, cost});
        editor.show();
        QApplication::setActiveWindow(&editor);
        const QSignalSpy edited(&editor, &CustomFieldEditor::edited);
        auto *name = fieldOf<QuietField>(editor, u"Name of the field"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Lo"_s);
        editor.setFields({cost});
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(edited.isEmpty());
        name = fieldOf<QuietField>(editor, u"Name of the field"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"ss"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(editor.fields().size(), 1);
        QCOMPARE(editor.fields().last().name, u"Loss"_s);
    }

    void leavesWhatSomebodyElseChangedMeanwhile()
    {
        using Sort = CustomField::Sort;
        const CustomField region{u"region"_s, u"Region"_s, Sort::Text, {}};
        const CustomField site{u"site"_s, u"Site"_s, Sort::Choice, {u"North"_s, u"South"_s}};
        const CustomField cost{u"cost"_s, u"Cost"_s, Sort::Number, {}};
        const auto merged = [](const QList<CustomField> &kept, const QList<CustomField> &before,
                               const QList<CustomField> &after) {
            TeamSettings team;
            team.customFields = kept;
            const QJsonValue now = CustomFieldEditor::changed(team.customFieldsJson(), before, after);
            return TeamSettings::read({{u"custom_fields"_s, now}}).customFields;
        };
        using Fields = QList<CustomField>;
        QCOMPARE(merged({region, cost}, {region}, {region, site}), (Fields{region, cost, site})); // both added
        QCOMPARE(merged({}, {region}, {region, site}), (Fields{site}));                           // theirs removed
        QCOMPARE(merged({region, cost}, {region, site}, {site}), (Fields{cost}));                 // mine removed
        CustomField renamed = site;
        renamed.name = u"Place"_s;
        CustomField longer = site;
        longer.choices = {u"North"_s, u"South"_s, u"East"_s};
        CustomField both = longer;
        both.name = u"Place"_s;
        QCOMPARE(merged({longer}, {site}, {renamed}), (Fields{both}));
        CustomField shorter = site;
        shorter.choices = {u"South"_s, u"West"_s};
        CustomField joined = site;
        joined.choices = {u"South"_s, u"West"_s, u"East"_s};
        QCOMPARE(merged({longer}, {site}, {shorter}), (Fields{joined}));
        QCOMPARE(merged({cost}, {site, cost}, {renamed, cost}), (Fields{cost, renamed})); // changed here, gone there
        // The same was added twice, and another whose key is the same.
        CustomField again = site;
        again.choices = {};
        QCOMPARE(merged({site}, {}, {again}), (Fields{site}));
        CustomField other = cost;
        other.name = u"Cost!"_s;
        other.key = u"cost"_s;
        QCOMPARE(merged({cost}, {}, {other}), (Fields{cost, {u"cost_"_s, u"Cost!"_s, Sort::Number, {}}}));
    }

    void givesEveryFieldAKeyOfItsOwn()
    {
        QList<CustomField> fields;
        for (const QString &name : {u"Region"_s, u"region"_s, u"Lost money (EUR)"_s})
            fields.append(CustomField{CustomFieldEditor::keyFor(name, fields), name, CustomField::Sort::Text, {}});
        QCOMPARE(fields[0].key, u"region"_s);
        QCOMPARE(fields[1].key, u"region_2"_s);
        QCOMPARE(fields[2].key, u"lost_money__eur_"_s);
    }
};

NEVERTWICE_TEST(CustomFieldEditorTest);
#include "customfieldeditor_test.moc"
