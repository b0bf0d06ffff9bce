#include "ui/write/spellmarks.h"

#include "ui/write/markdowneditor.h"
#include "ui/write/markdownhighlighter.h"
#include "ui/write/spelling.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSlice = 4;        // milliseconds
constexpr int kSpellPause = 120; // the same, without a key: whoever types looks at the letters
constexpr size_t kMostMarks = 1'000;
constexpr qsizetype kMostSuggestions = 6;
constexpr qsizetype kForeignFrom = 12; // words, of which more than half are wrong: a text of another language
constexpr qsizetype kForeignShort = 4; // words, of which every one is wrong

// What was found in a line, kept with it; a line with the same text is not looked at again.
struct SpelledLine : QTextBlockUserData
{
    QString text;
    int generation = 0;
    bool isCode = false;
    qsizetype words = 0; // of which some are wrong
    QList<SpelledWord> wrong;
};

const SpelledLine *lineOf(const QTextBlock &block)
{
    return static_cast<const SpelledLine *>(block.userData());
}

using WrongPlace = std::pair<int, int>; // from, to

// The marks go with the text: mostly they stand already where words are wrong, and a cursor costs much more than that.
bool standAt(const QList<QTextEdit::ExtraSelection> &marks, const std::vector<WrongPlace> &stretches)
{
    return std::equal(marks.begin(), marks.end(), stretches.begin(), stretches.end(),
                      [](const QTextEdit::ExtraSelection &mark, const WrongPlace &stretch) {
                          return mark.cursor.anchor() == stretch.first && mark.cursor.position() == stretch.second;
                      });
}

} // namespace

SpellMarks::SpellMarks(const Theme &theme, Spelling &spelling, MarkdownEditor *editor)
    : QObject(editor), m_theme(theme), m_spelling(spelling), m_editor(editor)
{
    connect(&m_idle, &QTimer::timeout, this, &SpellMarks::goOn);
    connect(editor, &QPlainTextEdit::textChanged, this, &SpellMarks::startAgain);
    // The word one was writing is looked at when one has left it.
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_isPainted = false;
        m_idle.start(kSpellPause);
    });
    connect(&spelling, &Spelling::changed, this, [this] {
        ++m_generation;
        startAgain();
    });
    connect(&theme, &Theme::changed, this, &SpellMarks::paint);
    connect(editor, &MarkdownEditor::menuWanted, this, &SpellMarks::addTo);
    startAgain();
}

void SpellMarks::startAgain()
{
    m_block = 0;
    m_isPainted = false;
    m_idle.start(kSpellPause);
}

void SpellMarks::goOn()
{
    m_idle.setInterval(0);
    QElapsedTimer time;
    time.start();
    QTextBlock block = m_editor->document()->findBlockByNumber(m_block);
    for (; block.isValid(); block = block.next(), ++m_block) {
        const SpelledLine *known = lineOf(block);
        const bool isCode = MarkdownHighlighter::isCode(block);
        if (known && known->generation == m_generation && known->isCode == isCode && known->text == block.text())
            continue;
        if (time.elapsed() >= kSlice) return;
        auto *line = new SpelledLine;
        line->text = block.text();
        line->generation = m_generation;
        line->isCode = isCode;
        const QList<SpelledWord> words = isCode || !m_spelling.isReady() ? QList<SpelledWord>() : wordsOf(line->text);
        line->words = words.size();
        for (const SpelledWord &word : words)
            if (!m_spelling.isRight(word.text)) line->wrong.append(word);
        block.setUserData(line);
    }
    m_idle.stop();
    if (!m_isPainted) paint();
}

void SpellMarks::paint()
{
    m_isPainted = true;
    const std::vector<WrongPlace> wrong = wrongStretches();
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wavy.setUnderlineColor(m_theme.tokens().danger);
    const bool isSameLook = m_marks.isEmpty() || m_marks.first().format == wavy;
    if (isSameLook && standAt(m_marks, wrong)) return;
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &[from, to] : wrong) {
        QTextEdit::ExtraSelection mark;
        mark.format = wavy;
        mark.cursor = QTextCursor(m_editor->document());
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(to, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_marks = marks;
    m_editor->setMarks(MarkdownEditor::Layer::Spelling, marks);
}

// A text that is written in another language than the dictionary would be underlined from its first word to its last.
bool SpellMarks::isForeign() const
{
    qsizetype words = 0;
    qsizetype wrong = 0;
    for (QTextBlock block = m_editor->document()->firstBlock(); block.isValid(); block = block.next())
        if (const SpelledLine *line = lineOf(block)) {
            words += line->words;
            wrong += line->wrong.size();
        }
    return (words >= kForeignFrom && wrong > words / 2) || (words >= kForeignShort && wrong == words);
}

// But for the word that is being written.
std::vector<std::pair<int, int>> SpellMarks::wrongStretches() const
{
    std::vector<WrongPlace> stretches;
    if (isForeign()) return stretches;
    const int caret = m_editor->hasFocus() ? m_editor->textCursor().position() : -1;
    for (QTextBlock block = m_editor->document()->firstBlock(); block.isValid(); block = block.next()) {
        const SpelledLine *line = lineOf(block);
        for (qsizetype i = 0; line && i < line->wrong.size() && stretches.size() < kMostMarks; ++i) {
            const int start = block.position() + line->wrong[i].start;
            const int end = start + int(line->wrong[i].text.size());
            if (end != caret) stretches.push_back({start, end});
        }
    }
    return stretches;
}

SpellMarks::Place SpellMarks::placeAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    const SpelledLine *line = lineOf(block);
    if (!line || line->text != block.text()) return {};
    for (const SpelledWord &word : line->wrong) {
        const int start = block.position() + word.start;
        if (position >= start && position <= start + word.text.size()) return {start, int(word.text.size())};
    }
    return {};
}

QString SpellMarks::wrongWordAt(int position) const
{
    const Place place = placeAt(position);
    return m_editor->text().mid(place.start, place.length);
}

bool SpellMarks::addTo(QMenu *menu, int position)
{
    const QString word = wrongWordAt(position);
    if (word.isEmpty()) return false;
    QAction *first = menu->actions().value(0);
    auto *wait = new QAction(tr("Looking for suggestions…"), menu);
    wait->setEnabled(false);
    menu->insertAction(first, wait);
    auto *add = new QAction(tr("A&dd to the words of this workspace"), menu);
    add->setObjectName("addWord"_L1);
    connect(add, &QAction::triggered, this, [this, word] { m_spelling.addWord(word); });
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    // The text may change while the menu is open, and the place goes with it.
    const Place at = placeAt(position);
    QTextCursor place(m_editor->document());
    place.setPosition(at.start);
    place.setPosition(at.start + at.length, QTextCursor::KeepAnchor);
    m_spelling.suggest(word, menu, [this, menu, wait, place, word](const QStringList &words) {
        wait->setText(tr("No suggestions"));
        wait->setVisible(words.isEmpty());
        for (const QString &suggestion : words.first(std::min(words.size(), kMostSuggestions))) {
            auto *choose = new QAction(suggestion, menu);
            choose->setObjectName("suggestion"_L1);
            connect(choose, &QAction::triggered, this,
                    [this, place, word, suggestion] { replace(place, word, suggestion); });
            menu->insertAction(wait, choose);
        }
    });
    return true;
}

void SpellMarks::replace(QTextCursor place, const QString &word, const QString &suggestion)
{
    if (place.selectedText() != word) return;
    m_editor->flush();
    place.insertText(suggestion);
    m_editor->flush();
}

} // namespace nevertwice
