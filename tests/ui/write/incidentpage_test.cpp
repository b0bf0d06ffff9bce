#include "ui/write/incidentpage.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/timefield.h"
#include "ui/write/actionseditor.h"
#include "ui/write/facts.h"
#include "ui/write/impactintervals.h"
#include "ui/write/inspectorlookups.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/proseview.h"
#include "ui/write/sectionview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class IncidentPageTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 9, 16};

    static QStringList textsOf(const IncidentPage &page)
    {
        QStringList texts;
        const QList<MarkdownEditor *> editors = page.editors();
        for (const MarkdownEditor *editor : editors)
            texts.append(editor->objectName() + u": "_s + editor->text());
        return texts;
    }

private slots:
    void showsTheIntervalsOfImpactInTheirSection()
    {
        Theme theme;
        Document document(anIncident().withImpact("Nobody could pay.").startedAt("2026-09-14T12:00:00Z"));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        auto *rows = page.findChild<ImpactIntervals *>();
        QVERIFY(rows && rows->isVisible());
        QCOMPARE(rows->parentWidget()->objectName(), u"impact"_s);
        QCOMPARE(rows->rowCount(), 0);
        rows->addButton()->click();
        QCOMPARE(rows->rowCount(), 1);
        QTRY_VERIFY(rows->height() >= rows->fromField(0)->height() + rows->addButton()->height());
        rows->fromField(0)->setFocus();
        QTest::keyClicks(rows->fromField(0), u"12:00-12:20"_s);
        page.handOver();
        QCOMPARE(rows->noteOf(0), u"20 min"_s);
        page.undo();
        page.undo();
        QCOMPARE(rows->rowCount(), 0);
    }

    void movesWordsBetweenTextsInOneStep()
    {
        Theme theme;
        Document document(anIncident().withSummary("It took 10\u00a0ms.\nNo more."));
        IncidentPage page(theme);
        page.setDocument(&document, m_today);
        page.show();
        auto *from = page.findChild<MarkdownEditor *>(u"summary"_s);
        auto *to = page.findChild<MarkdownEditor *>(u"detection"_s);
        to->insertPlainText(u"Seen: "_s);
        QTextCursor chosen = from->textCursor();
        chosen.setPosition(8);
        chosen.setPosition(int(from->text().size()), QTextCursor::KeepAnchor);
        from->setTextCursor(chosen);
        to->moveHere(*from, 6);
        QCOMPARE(document.incident().summary, u"It took "_s);
        QCOMPARE(document.incident().detection, u"Seen: 10\u00a0ms.\nNo more."_s);
        page.undo();
        QCOMPARE(document.incident().summary, u"It took 10\u00a0ms.\nNo more."_s);
        QCOMPARE(document.incident().detection, u"Seen: "_s);
        QCOMPARE(from->text(), document.incident().summary);
        QCOMPARE(to->text(), document.incident().detection);
        page.redo();
        QCOMPARE(document.incident().detection, u"Seen: 10\u00a0ms.\nNo more."_s);
        QCOMPARE(document.incident().summary, u"It took "_s);
    }

    void removesNoSectionThatWasWrittenInMeanwhile()
    {
        Theme theme;
        Document document{Incident(anIncident())};
        IncidentPage page(theme);
        page.setDocument(&document, m_today);
        page.show();
        page.addSection();
        QCOMPARE(document.incident().otherSections.size(), 1);
        SectionView *own = page.sections().last();
        const QString name = own->name();
        QVERIFY(name.startsWith(u"other:"_s));
        own->editors().first()->insertPlainText(u"letters"_s); // and not told yet
        emit own->removeWanted(name);
        QApplication::processEvents();
        QCOMPARE(document.incident().otherSections.value(0).text, u"letters"_s);
        own->editors().first()->selectAll();
        own->editors().first()->cut();
        emit own->removeWanted(name);
        QApplication::processEvents();
        QVERIFY(document.incident().otherSections.isEmpty());
    }

    void takesAnItemThatMovedAndABoxBackInStepsOfTheirOwn()
    {
        Theme theme;
        Document document(anIncident().withSummary("- [ ] a\n- [ ] b"));
        IncidentPage page(theme);
        page.setDocument(&document, m_today);
        page.show();
        auto *editor = page.findChild<MarkdownEditor *>(u"summary"_s);
        QVERIFY(editor);
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"c"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(document.undoStack()->count(), 2);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(document.undoStack()->count(), 4);
        page.undo();
        QCOMPARE(document.incident().summary, u"- [ ] a\n  - [x] bc"_s);
        page.undo();
        page.undo();
        QCOMPARE(document.incident().summary, u"- [ ] a\n- [ ] bc"_s);
    }

    void alignsWhatAddsRows()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.setDocument(&document, m_today);
        QStringList flush;
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            if (button->property("flush").toBool()) flush.append(button->text());
        QVERIFY2(flush.contains(u"Add event"_s) && flush.contains(u"Add an interval"_s), qPrintable(flush.join(u',')));
    }

    void leadsTheKeyboardThroughItsSectionsAsTheyStand()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay.").startedAt("2026-09-14T12:00:00Z"));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        page.addSection(u"summary"_s); // made later than what stands below it
        const auto *add = page.findChild<QPushButton *>(u"addSection"_s);
        const auto *title = page.findChild<QWidget *>(u"title"_s);
        QVERIFY(title);
        QStringList stops;
        for (const QWidget *stop = title->nextInFocusChain(); stop != add && stop != title;
             stop = stop->nextInFocusChain())
            if (qobject_cast<const MarkdownEditor *>(stop)) stops.append(stop->objectName());
        QStringList wanted;
        for (const MarkdownEditor *editor : page.editors())
            wanted.append(editor->objectName());
        QCOMPARE(stops, wanted);
    }

    void leadsTheKeyboardThroughTheFactsWhereTheyStand()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        const auto places = [&page] { // of a fact, of the first text, of the button behind the sections
            const QWidget *title = page.findChild<QWidget *>(u"title"_s);
            QList<int> found{-1, -1, -1};
            int at = 0;
            for (const QWidget *stop = title->nextInFocusChain(); stop != title; stop = stop->nextInFocusChain(), ++at)
                if (stop->accessibleName().startsWith(u"Severity:"_s))
                    found[0] = at;
                else if (stop == page.editors().first())
                    found[1] = at;
                else if (stop->objectName() == "addSection"_L1)
                    found[2] = at;
            return found;
        };
        QVERIFY(places()[1] < places()[2] && places()[2] < places()[0]);
        page.resize(700, 700); // the facts stand above the text
        QApplication::processEvents();
        QVERIFY(places()[0] >= 0 && places()[0] < places()[1] && places()[1] < places()[2]);
        page.resize(1000, 700);
        QApplication::processEvents();
        QVERIFY(places()[1] < places()[2] && places()[2] < places()[0]);
    }

    void showsTheSectionThatIsAdded()
    {
        Theme theme;
        Document document(anIncident().withSummary(u"Nobody could pay.\n\n"_s.repeated(80)));
        IncidentPage page(theme);
        page.resize(1000, 500);
        page.show();
        page.setDocument(&document, m_today);
        QApplication::setActiveWindow(&page);
        page.addSection();
        const auto isSeen = [&page](const QWidget *part) {
            return page.viewport()->rect().contains(QRect(part->mapTo(page.viewport(), QPoint()), part->size()));
        };
        const QWidget *heading = page.focusWidget();
        QVERIFY(heading && heading->objectName() == "heading"_L1);
        const SectionView *added = nullptr;
        for (const QWidget *part = heading; part && !added; part = part->parentWidget())
            added = qobject_cast<const SectionView *>(part);
        QVERIFY(added);
        const MarkdownEditor *text = added->editors().value(0);
        QVERIFY(text);
        QTRY_VERIFY(text->isVisible());
        QTRY_VERIFY(isSeen(heading) && isSeen(text));
    }

    // The keyboard stays where it is.
    void goesToWhatIsTakenBackOutOfSight()
    {
        Theme theme;
        Incident incident = anIncident()
                                .withSummary(u"Nobody could pay.\n\n"_s.repeated(80))
                                .withRootCause("Logs filled it.")
                                .startedAt("2026-09-14T12:00:00Z")
                                .withAction(anAction().titled("Rotate the logs"));
        incident.inferred = {u"milestones.started"_s};
        Document document(incident);
        IncidentPage page(theme);
        page.resize(1000, 500);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        const auto isSeen = [&page](const QWidget *part, const QRect &place) {
            return page.viewport()->rect().contains(part->mapTo(page.viewport(), place.center()));
        };
        const auto set = [&document](const QString &path, const QString &text) {
            document.edit(u"Edit"_s, {{path, {}, text, -1}});
        };
        auto *cause = page.findChild<MarkdownEditor *>(u"root_cause"_s);
        const FactList *actions = page.findChild<ActionsEditor *>()->view();
        QVERIFY(cause);
        set(u"root_cause"_s, u"Nobody rotated them."_s);
        set(u"actions/"_s + incident.actions[0].uuid.toString(QUuid::WithoutBraces) + u".title"_s, u"Rotate"_s);
        set(u"severity"_s, u"sev1"_s);
        Incident confirmed = document.incident();
        confirmed.inferred.clear();
        confirmed.rootCause = u"Nobody looked."_s;
        document.edit(u"Edit"_s, confirmed);
        page.editors().first()->setFocus();
        QApplication::processEvents();
        page.verticalScrollBar()->setValue(0);
        page.undo(); // and what was inferred stands nowhere by itself
        QCOMPARE(document.stepped(), (QStringList{u"inferred"_s, u"root_cause"_s}));
        QTRY_VERIFY(isSeen(cause, cause->cursorRect()));
        page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
        page.undo(); // the severity
        QTRY_VERIFY(page.verticalScrollBar()->value() < 300);
        page.verticalScrollBar()->setValue(0);
        page.undo();
        QTRY_VERIFY(isSeen(actions, actions->visualRect(actions->model()->index(0, 0))));
        page.verticalScrollBar()->setValue(0);
        page.undo();
        QTRY_VERIFY(isSeen(cause, cause->cursorRect()));
        page.verticalScrollBar()->setValue(0);
        page.redo();
        QTRY_VERIFY(isSeen(cause, cause->cursorRect()));
        QVERIFY(page.editors().first()->hasFocus());
    }

    void keepsTheFieldThatAddsOneAfterTheOtherInSight()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 500);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        QLineEdit *add = nullptr;
        for (QLineEdit *field : page.findChildren<QLineEdit *>())
            if (field->accessibleName() == "Add action"_L1) add = field;
        QVERIFY(add);
        QApplication::processEvents();
        add->setFocus();
        page.ensureWidgetVisible(add);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClicks(add, u"Alert earlier"_s);
            QTest::keyClick(add, Qt::Key_Return);
            QApplication::processEvents();
        }
        QCOMPARE(document.incident().actions.size(), 12);
        QVERIFY(add->hasFocus());
        const QRect seen = page.viewport()->rect();
        QTRY_VERIFY(seen.contains(QRect(add->mapTo(page.viewport(), QPoint()), add->size())));
    }

    void knowsTheSectionOneIsIn()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay.").withDetection("By chance."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
        QCOMPARE(page.headingsInView(), QStringList());
        page.showPlace(u"summary"_s);
        page.verticalScrollBar()->setValue(60); // the next section is in sight, too
        QCOMPARE(page.headingsInView(), QStringList{page.sections().first()->heading()});
        page.showPlace(u"detection"_s);
        QCOMPARE(page.sectionOfKeyboard()->name(), u"detection"_s);
        QCOMPARE(page.headingsInView().last(), page.sectionOfKeyboard()->heading());
        page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
        page.focusTitle();
        QCOMPARE(page.headingsInView(), QStringList());
    }

    // As when a bar comes at the foot of the window.
    void keepsWhereOneWritesInSightWhenItIsLower()
    {
        Theme theme;
        Document document(anIncident().withSummary(u"Nobody could pay.\n\n"_s.repeated(40)));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        MarkdownEditor *summary = page.editors().first();
        const auto caret = [&] { return summary->mapTo(page.viewport(), summary->cursorRect().bottomLeft()).y(); };
        const auto writeAt = [&](int height) { // the last line above it
            QTextCursor cursor = summary->cursorForPosition(summary->mapFrom(page.viewport(), QPoint(100, height)));
            summary->setTextCursor(cursor);
            summary->setFocus();
            QApplication::processEvents();
        };
        writeAt(400);
        const int before = page.verticalScrollBar()->value();
        const int place = caret();
        page.resize(1000, 650);
        QApplication::processEvents();
        QCOMPARE(page.verticalScrollBar()->value(), before);
        QCOMPARE(caret(), place);
        page.resize(1000, 700);
        int at = 690;
        do
            writeAt(at -= 10);
        while (at > 600 && caret() > page.viewport()->height() - 5);
        const int low = caret();
        QVERIFY(low > 600 && low <= 695);
        page.resize(1000, low + 2);
        QApplication::processEvents();
        QVERIFY(page.verticalScrollBar()->value() > before);
        QTRY_VERIFY(caret() <= page.viewport()->height());
    }

    void beginsAnotherIncidentAnew()
    {
        Theme theme;
        Document first(anIncident().titled("one").withSummary("Nobody could pay."));
        Document second(anIncident().titled("two").withSummary("Mails were late.\n\nAll of them."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&first, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        page.showPlace(u"summary"_s, 17, 0);
        auto *summary = page.editors().first();
        QVERIFY(summary->hasFocus());
        summary->setMarks(MarkdownEditor::Layer::Found, {QTextEdit::ExtraSelection{summary->textCursor(), {}}});
        QTest::keyClicks(summary, u" Since ten"_s); // and no pause after it
        page.setDocument(&second, m_today);
        QCOMPARE(first.incident().summary, u"Nobody could pay. Since ten"_s);
        QCOMPARE(second.incident().summary, u"Mails were late.\n\nAll of them."_s);
        QVERIFY(!second.undoStack()->canUndo());
        summary = page.editors().first();
        QCOMPARE(summary->text(), second.incident().summary);
        QCOMPARE(summary->textCursor().position(), 0);
        QVERIFY(!summary->hasFocus()); // who types on does not type there
        QVERIFY(summary->extraSelections().isEmpty());
        summary->setFocus();
        QTest::keyClicks(summary, u"So "_s);
        page.setDocument(&first, m_today);
        QCOMPARE(second.incident().summary, u"So Mails were late.\n\nAll of them."_s);
        QCOMPARE(first.incident().summary, u"Nobody could pay. Since ten"_s);
        QCOMPARE(page.editors().first()->text(), first.incident().summary);
        page.undo();
        QCOMPARE(first.incident().summary, u"Nobody could pay."_s);
        QCOMPARE(page.editors().first()->text(), first.incident().summary);
    }

    void notesThatAReviewerLeavesIt()
    {
        Theme theme;
        Incident reviewed = anIncident().titled("one");
        reviewed.approvals.append({nextUuid(), u"Ada"_s, Verdict::Asked, {}, {}});
        Document mine(reviewed);
        Document other(anIncident().titled("two"));
        IncidentPage page(theme);
        InspectorLookups lookups;
        QList<QUuid> looked;
        lookups.me = u"Ada"_s;
        lookups.looked = [&](const QUuid &incident) { looked.append(incident); };
        page.setLookups(lookups);
        page.show();
        page.setDocument(&mine, m_today);
        QCOMPARE(looked, QList<QUuid>());
        page.setDocument(&other, m_today);
        QCOMPARE(looked, QList<QUuid>{reviewed.uuid});
        page.setDocument(nullptr, m_today);
        QCOMPARE(looked.size(), 1); // nobody asked for a review of the other
    }

    void isTheSameWhereItIsSetInParts()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay.").withImpact("Every shop."));
        IncidentPage whole(theme);
        whole.setDocument(&document, m_today);
        IncidentPage page(theme);
        while (page.setNextPart(document, m_today))
            continue;
        QCOMPARE(textsOf(page), textsOf(whole));
        QVERIFY(textsOf(page).contains(u"impact.text: Every shop."_s));
    }

    void showsWhatChangesBetweenTwoPartsOfIt()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        QVERIFY(page.setNextPart(document, m_today));
        QVERIFY(page.setNextPart(document, m_today));
        document.type(u"Summary"_s, u"summary"_s, u"Somebody paid."_s);
        while (page.setNextPart(document, m_today))
            continue;
        QCOMPARE(textsOf(page).first(), u"summary: Somebody paid."_s);
        QCOMPARE(textsOf(page).removeDuplicates(), 0);
    }

    void leavesNothingOfADocumentThatIsLeftHalfWay()
    {
        Theme theme;
        Document first(anIncident().withSummary("Nobody could pay.").withImpact("Every shop."));
        Document second(anIncident().withSummary("Nobody could log in."));
        IncidentPage page(theme);
        for (int i = 0; i < 4; ++i)
            QVERIFY(page.setNextPart(first, m_today));
        page.setDocument(&second, m_today);
        IncidentPage whole(theme);
        whole.setDocument(&second, m_today);
        QCOMPARE(textsOf(page), textsOf(whole));
        page.editors().first()->insertPlainText(u"Today "_s);
        second.flush();
        QCOMPARE(second.incident().summary, u"Today Nobody could log in."_s);
        QCOMPARE(first.incident().summary, u"Nobody could pay."_s);
    }

    void leadsOnFromATextThatIsRead()
    {
        Theme theme;
        const QString hash = u"0f"_s.repeated(32);
        Document document(anIncident().withSummary(u"**As** in INC-7: ![shot](att:%1) [log](att:%1)"_s.arg(hash)), 1,
                          Access::ReadOnly);
        IncidentPage page(theme);
        QStringList asked;
        page.setAttachments([&asked](const QString &wanted) {
            asked.append(wanted);
            return QByteArray();
        });
        page.setDocument(&document, m_today);
        page.show();
        auto *prose = page.findChild<ProseView *>();
        QVERIFY(prose);
        QVERIFY2(prose->toPlainText().startsWith(u"As in INC-7:"_s), qPrintable(prose->toPlainText()));
        QTRY_VERIFY(asked.contains(hash));
        QSignalSpy named(&page, &IncidentPage::incidentNamed);
        QSignalSpy attachment(&page, &IncidentPage::attachmentWanted);
        emit prose->anchorClicked(QUrl(u"inc:INC-7"_s));
        emit prose->anchorClicked(QUrl(u"att:"_s + hash));
        QTRY_COMPARE(attachment.size(), 1);
        QCOMPARE(attachment[0][0].toString(), hash);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named[0][0].toString(), u"INC-7"_s);
    }

    void showsIntervalsWithoutATextToWhoReads()
    {
        Theme theme;
        Document document(anIncident().affectingFrom("2026-09-14T12:00:00Z", "2026-09-14T12:20:00Z"), 1,
                          Access::ReadOnly);
        IncidentPage page(theme);
        page.setDocument(&document, m_today);
        page.show();
        auto *rows = page.findChild<ImpactIntervals *>();
        QVERIFY(rows);
        QCOMPARE(rows->noteOf(0), u"20 min"_s);
        QVERIFY(!rows->removeButton(0)->isVisible());
    }
};

NEVERTWICE_TEST(IncidentPageTest);
#include "incidentpage_test.moc"
