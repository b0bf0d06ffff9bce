// A key in the editor, and the preview.
#include "model/store/workspace.h"
#include "tests/benchui/parts.h"
#include "ui/find/incidentlist.h"
#include "ui/window/workspaceview.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/markdownhighlighter.h"
#include "ui/write/preview.h"
#include "ui/write/spelling.h"
#include "ui/write/spellmarks.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kRounds = 5;
constexpr qsizetype kEdited = 5'000;
constexpr qsizetype kPreviewed = 50'000;
constexpr int kPreviews = 10;
constexpr QSize kEditorSize(720, 860);

void press(QWidget &widget, QChar letter)
{
    const int key = letter == u'\n' ? int(Qt::Key_Return) : letter.toUpper().unicode();
    const QString text = letter == u'\n' ? u"\r"_s : QString(letter);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(&widget, &event);
    }
    QApplication::processEvents();
}

// The paragraph that is nearest behind the middle: Enter in a list or a quote goes on with it in ours alone, and the
// others would type other lines.
QTextCursor inTheMiddle(const QPlainTextEdit &editor)
{
    QTextBlock block = editor.document()->findBlock(int(editor.document()->characterCount() / 2));
    while (block.isValid() && !block.text().startsWith("The **pool**"_L1))
        block = block.next();
    if (!block.isValid()) giveUp(u"the text has no paragraph behind its middle"_s);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + block.length() / 2);
    return cursor;
}

// Costs of each key, in the middle of the text.
void typeInto(QPlainTextEdit &editor, int keys, Costs &costs)
{
    // Whoever has no keyboard looks at the word being written as at any other, which nobody does while typing.
    QApplication::setActiveWindow(editor.window());
    static const QString kTyped = u"the pool was exhausted and nobody notced it for half an hour because "_s;
    editor.setFocus();
    editor.setTextCursor(inTheMiddle(editor));
    settle();
    for (int i = 0; i < keys; ++i) {
        const QChar letter = i % 120 == 119 ? QChar(u'\n') : kTyped[i % kTyped.size()];
        costs.add(costOf([&] { press(editor, letter); }));
    }
    settle(1000); // what is looked at when nothing else is to be done belongs to nobody's keys
}

QString usedLanguage()
{
    return spellingLanguageFor(u"en_US"_s, u"en_US"_s, spellingLanguages());
}

void benchInPage(Costs &costs, int keys)
{
    Program program;
    const QString path = program.folder.filePath(u"one.nevertwice"_s);
    {
        const auto workspace = sure(Workspace::create(path, program.clock));
        Incident incident;
        incident.uuid = QUuid::createUuid();
        incident.title = u"Checkout is slow"_s;
        incident.summary = someMarkdown(kEdited);
        (void)sure(workspace->add(incident));
    }
    program.open(path, Access::ReadWrite);
    program.settings.setSpelling(usedLanguage());
    program.view().followSettings();
    settle(1500);
    auto *editor = program.window->findChild<QPlainTextEdit *>(u"summary"_s);
    if (!editor) giveUp(u"the page has no summary"_s);
    typeInto(*editor, keys, costs);
}

} // namespace

void benchKeys(const UiWishes &wishes)
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    Spelling spelling;
    spelling.setLanguage(usedLanguage());
    // It never scrolls by itself: it is as high as its text, in a page that does.
    QScrollArea page;
    page.setWidgetResizable(true);
    page.setWidget(new QWidget);
    auto *column = new QVBoxLayout(page.widget());
    auto *ours = new MarkdownEditor(theme);
    column->addWidget(ours);
    column->addStretch(1);
    QObject::connect(ours, &MarkdownEditor::caretMoved, &page, [&page, ours](const QRect &caret) {
        const QPoint place = ours->mapTo(page.widget(), caret.center());
        page.ensureVisible(place.x(), place.y());
    });
    const SpellMarks marks(theme, spelling, ours);
    QPlainTextEdit bare, coloured;
    const MarkdownHighlighter colours(theme, coloured.document()); // the same work, in an editor of Qt's own
    ours->setText(someMarkdown(kEdited));
    for (QPlainTextEdit *editor : {&bare, &coloured}) {
        editor->setFont(ours->font());
        editor->setPlainText(someMarkdown(kEdited));
    }
    for (QWidget *window :
         {static_cast<QWidget *>(&page), static_cast<QWidget *>(&bare), static_cast<QWidget *>(&coloured)}) {
        window->resize(kEditorSize);
        window->show();
    }
    settle(1500);
    std::printf("  spelling: %s\n", spelling.isReady() ? qPrintable(spelling.language()) : "no dictionary");
    Costs oursCosts, bareCosts, colouredCosts, pageCosts;
    for (int round = 0; round < kRounds; ++round) {
        typeInto(*ours, wishes.keys / kRounds, oursCosts);
        typeInto(bare, wishes.keys / kRounds, bareCosts);
        typeInto(coloured, wishes.keys / kRounds, colouredCosts);
    }
    benchInPage(pageCosts, wishes.keys);
    printLine(u"a key, highlighting in both, ms"_s, oursCosts.cpu(), colouredCosts.cpu(), u"at most 1.3"_s);
    printLine(u"  the 99th of a hundred"_s, oursCosts.cpuAtWorst(), colouredCosts.cpuAtWorst(), {});
    printLine(u"  a key, no highlighting in the bare one"_s, oursCosts.cpu(), bareCosts.cpu(), {});
    printLine(u"a key on the page, highlighting in both, ms"_s, pageCosts.cpu(), colouredCosts.cpu(), {});
    printLine(u"  the 99th of a hundred"_s, pageCosts.cpuAtWorst(), colouredCosts.cpuAtWorst(), {});
}

void benchPreview()
{
    Theme theme;
    theme.setScheme(Scheme::Light);
    MarkdownPreview ours(theme);
    QTextBrowser bare;
    for (QTextBrowser *browser : {static_cast<QTextBrowser *>(&ours), &bare}) {
        browser->resize(kEditorSize);
        browser->show();
    }
    settle();
    const QString text = someMarkdown(kPreviewed);
    const auto textOf = [&](int i) { return text + u"\n\nThe end, %1.\n"_s.arg(i); };
    const Comparison both = compare(
        u"preview"_s, kPreviews,
        [&](int i) {
            ours.showParts({{{}, textOf(i)}});
            ours.renderNow();
            QApplication::processEvents();
        },
        [&](int i) {
            bare.setMarkdown(textOf(i));
            QApplication::processEvents();
        });
    printLine(u"preview of 50 KB, against setMarkdown, ms"_s, both.ours.cpu(), both.bare.cpu(), u"at most 0.2"_s);
}

} // namespace nevertwice::bench
