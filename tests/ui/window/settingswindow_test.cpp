#include "ui/window/settingswindow.h"

#include "model/domain/teamsettings.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/kit/choicefield.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/workspaceview.h"
#include "ui/write/customfieldeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class SettingsWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    SettingsWindow *settings() { return m_desk->window.findChild<SettingsWindow *>(); }
    template <typename T> T *named(const QString &accessibleName)
    {
        const auto widgets = m_desk->window.findChildren<T *>();
        for (T *widget : widgets)
            if (widget->accessibleName() == accessibleName) return widget;
        return nullptr;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("one").startedAt("2026-01-01T10:00:00Z")});
        m_desk->show();
        m_desk->open();
        QTest::keyClick(&m_desk->window, Qt::Key_Comma, Qt::ControlModifier);
        auto *pages = settings()->findChild<QListWidget *>(u"settingsPages"_s);
        for (int row = pages->count() - 1; row >= 0; --row) // each is made when somebody looks at it
            pages->setCurrentRow(row);
    }
    void cleanup()
    {
        m_desk->theme.setTextSize(100);
        m_desk = nullptr;
    }

    void appliesEveryChoiceAtOnce()
    {
        QVERIFY(settings()->isVisible());
        named<QPushButton>(u"Colours: Dark"_s)->click();
        QVERIFY(m_desk->theme.isDark());
        QCOMPARE(m_desk->settings.scheme(), Scheme::Dark);
        named<QPushButton>(u"Rows of lists: Compact"_s)->click();
        QVERIFY(m_desk->theme.isCompact());
        QVERIFY(m_desk->window.menus().compact->isChecked());
        const double before = m_desk->theme.font(TextStyle::Body).pointSizeF();
        named<QPushButton>(u"Size of the text: Larger"_s)->click();
        QCOMPARE(m_desk->theme.font(TextStyle::Body).pointSizeF(), before * 1.3);
        QCOMPARE(m_desk->settings.textSize(), 130);
    }

    void keepsWhatIsChosenFromOneStartToTheNext()
    {
        const auto boxes = settings()->findChildren<QCheckBox *>();
        QCheckBox *reopens = nullptr;
        for (QCheckBox *box : boxes)
            if (box->text() == u"Open the workspace that was open last"_s) reopens = box;
        QVERIFY(reopens && reopens->isChecked());
        reopens->click();
        settings()->findChild<QListWidget *>()->setCurrentRow(1);
        const auto fields = settings()->findChildren<QLineEdit *>();
        const auto name = std::find_if(fields.begin(), fields.end(),
                                       [](QLineEdit *field) { return field->accessibleName() == u"Your name"; });
        QVERIFY(name != fields.end());
        QTest::keyClicks(*name, u"Ada"_s);
        const Settings again(m_desk->folder.path());
        QVERIFY(!again.reopensLast());
        QCOMPARE(again.myName(), u"Ada"_s);
    }

    void keepsWhatTheSeveritiesMeanInTheWorkspace()
    {
        auto *meaning = named<QLineEdit>(u"What SEV1 means"_s);
        meaning->setText(u"Nobody can buy"_s);
        emit meaning->editingFinished();
        named<QSpinBox>(u"Days until the postmortem of SEV2 is due"_s)->setValue(5);
        const Reader &reader = m_desk->window.workspace()->reader();
        QTRY_COMPARE(must(reader.setting(u"severity_meanings"_s)).toObject(),
                     (QJsonObject{{u"sev1"_s, u"Nobody can buy"_s}}));
        QTRY_COMPARE(must(reader.setting(u"review_days"_s)).toObject(), (QJsonObject{{u"sev2"_s, 5}}));
    }

    void leavesTheWheelToThePageAndChangesNoField()
    {
        SettingsWindow &window = *settings();
        auto *pages = window.findChild<QListWidget *>(u"settingsPages"_s);
        pages->setCurrentItem(pages->findItems(u"This workspace"_s, Qt::MatchExactly).first());
        const auto turn = [](QWidget *over) {
            const QPointF place = over->rect().center();
            QWheelEvent wheel(place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &wheel);
            return wheel.isAccepted(); // else the page has it next
        };
        const auto boxes = window.findChildren<QSpinBox *>();
        QVERIFY(!boxes.isEmpty());
        for (QSpinBox *box : boxes) {
            box->setValue(5);
            box->setFocus();
            QVERIFY(!turn(box) && !turn(box->findChild<QLineEdit *>()));
            QCOMPARE(box->value(), 5);
        }
    }

    void remembersTheLanguageOfTheSpelling()
    {
        ChoiceField *choice = nullptr;
        const auto fields = settings()->findChildren<ChoiceField *>();
        for (ChoiceField *field : fields)
            if (field->accessibleName().startsWith(u"Language of the spelling"_s)) choice = field;
        QVERIFY(choice);
        QCOMPARE(choice->value(), u"system"_s);
        const QSignalSpy changed(settings(), &SettingsWindow::writingChanged);
        emit choice->picked(u"off"_s);
        QCOMPARE(choice->value(), u"off"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Settings(m_desk->folder.path()).spelling(), u"off"_s);
    }

    void keepsTheLevelsOfTheChecksInTheWorkspace()
    {
        WorkspaceView &workspace = *m_desk->window.workspace();
        const auto kept = [&] { return must(workspace.reader().setting(u"check_levels"_s)).toObject(); };
        const auto choose = [&](const QString &check, const QString &level) {
            const auto fields = settings()->findChildren<ChoiceField *>();
            for (ChoiceField *field : fields)
                if (field->accessibleName().startsWith(u"Level of “%1”"_s.arg(check))) emit field->picked(level);
        };
        QVERIFY(named<ChoiceField>(u"Level of “No time zone”: Usual (Hint)"_s));
        choose(u"No time zone"_s, u"off"_s);
        choose(u"A person as the cause"_s, u"error"_s);
        QTRY_COMPARE(kept(), (QJsonObject{{u"zone-missing"_s, u"off"_s}, {u"blame-language"_s, u"error"_s}}));
        choose(u"No time zone"_s, u"usual"_s);
        QTRY_COMPARE(kept(), (QJsonObject{{u"blame-language"_s, u"error"_s}}));
    }

    void demandsThatErrorsAreMendedBeforePublishing()
    {
        const auto boxes = settings()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            if (box->text().startsWith(u"Nothing is published"_s)) box->click();
        const Reader &reader = m_desk->window.workspace()->reader();
        QTRY_COMPARE(must(reader.setting(u"publishing_needs_no_errors"_s)), QJsonValue(true));
    }

    void remembersTheLanguageForTheNextStart()
    {
        QVERIFY(named<QPushButton>(u"Language: As the system"_s)->isChecked());
        named<QPushButton>(u"Language: Deutsch"_s)->click();
        QCOMPARE(Settings(m_desk->folder.path()).language(), u"de"_s);
        QCOMPARE(settings()->windowTitle(), u"Settings"_s); // what is open keeps its words
    }

    void keepsTheFieldsOfTheTeamInTheWorkspace()
    {
        auto *name = named<QLineEdit>(u"Add a field"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"Region"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const Reader &reader = m_desk->window.workspace()->reader();
        const auto kept = [&reader] {
            return TeamSettings::read({{u"custom_fields"_s, must(reader.setting(u"custom_fields"_s))}}).customFields;
        };
        const QList<CustomField> expected{{u"region"_s, u"Region"_s, CustomField::Sort::Text, {}}};
        QTRY_COMPARE(kept(), expected);
    }

    void keepsTheFieldsThatSomebodyElseAddedMeanwhile()
    {
        const auto field = [](const QString &key, const QString &name) {
            return CustomField{key, name, CustomField::Sort::Text, {}};
        };
        TeamSettings theirs;
        theirs.customFields = {field(u"cost"_s, u"Cost"_s)};
        WorkspaceView &view = *m_desk->window.workspace();
        view.settings().write(u"custom_fields"_s, theirs.customFieldsJson());
        auto *name = named<QLineEdit>(u"Add a field"_s);
        QTest::keyClicks(name, u"Region"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QList<CustomField> both{field(u"cost"_s, u"Cost"_s), field(u"region"_s, u"Region"_s)};
        const auto kept = [&view] {
            return TeamSettings::read({{u"custom_fields"_s, must(view.reader().setting(u"custom_fields"_s))}})
                .customFields;
        };
        QTRY_COMPARE(kept(), both);
        auto *editor = settings()->findChild<CustomFieldEditor *>();
        QTRY_COMPARE(editor->fields(), both);
        // And sees what changed while another window was in front.
        theirs.customFields = {field(u"cost"_s, u"Loss"_s)};
        view.settings().write(u"custom_fields"_s, theirs.customFieldsJson());
        QTRY_COMPARE(kept(), theirs.customFields);
        QApplication::setActiveWindow(&m_desk->window);
        QApplication::setActiveWindow(settings());
        QTRY_COMPARE(editor->fields(), theirs.customFields);
    }

    void leavesWithTheWorkspace()
    {
        QVERIFY(settings()->findChild<QListWidget *>()->findItems(u"This workspace"_s, Qt::MatchExactly).size() == 1);
        m_desk->window.showStart();
        QVERIFY(!settings());
        m_desk->window.menus().settings->trigger();
        QVERIFY(settings()->findChild<QListWidget *>()->findItems(u"This workspace"_s, Qt::MatchExactly).isEmpty());
    }

    void asksForTheNameOnce()
    {
        m_desk->settings.setMyName({});
        auto *bar = m_desk->window.findChild<NameBar *>();
        QVERIFY(!bar->isVisible());
        m_desk->window.askName();
        QVERIFY(bar->isVisible());
        auto *field = bar->findChild<QLineEdit *>();
        QVERIFY(!field->hasFocus()); // nobody is interrupted
        field->setText(u" Ada  Lovelace "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_desk->settings.myName(), u"Ada Lovelace"_s);
        m_desk->window.askName();
        QVERIFY(!bar->isVisible());
    }

    void takesNoForAnAnswer()
    {
        m_desk->window.askName();
        auto *bar = m_desk->window.findChild<NameBar *>();
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        m_desk->window.askName();
        QVERIFY(!bar->isVisible());
    }

    void saysThatWhatIsSetIsForgotten()
    {
        const QTemporaryDir folder;
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"settings.ini"_s)).constData(), 0600), 0);
        Theme theme;
        Settings unread(folder.path());
        ScriptedPrompts prompts;
        MainWindow window(theme, unread, prompts, stoppedAt("2026-02-01T12:00:00Z"));
        QWidget front;
        window.show();
        front.show();
        QApplication::setActiveWindow(&front);
        QApplication::processEvents();
        QVERIFY(prompts.told.isEmpty()); // the window has no place yet to tell it over
        QApplication::setActiveWindow(&window);
        QTRY_COMPARE(prompts.told.size(), 1);
        QVERIFY2(prompts.told.first().contains(u"settings.ini"_s), qPrintable(prompts.told.first()));
        MainWindow another(theme, unread, prompts, stoppedAt("2026-02-01T12:00:00Z"));
        another.show();
        QApplication::processEvents();
        QCOMPARE(prompts.told.size(), 1);
    }
};

NEVERTWICE_TEST(SettingsWindowTest);
#include "settingswindow_test.moc"
