#pragma once

#include "ui/kit/theme.h"

#include <QTextEdit>
#include <QTimer>

#include <utility>
#include <vector>

class QMenu;

namespace nevertwice {

class MarkdownEditor;
class Spelling;

// Underlines in one text what is not spelled right. It looks at the lines that changed when nothing else is to be done,
// for a few milliseconds at a time; the word that is just being written is left in peace.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    SpellMarks(const Theme &theme, Spelling &spelling, MarkdownEditor *editor);

    // The word at this place of the text, if it is underlined.
    QString wrongWordAt(int position) const;
    // What can be done about it, before the first entry of the menu. False where nothing is wrong.
    bool addTo(QMenu *menu, int position);

private:
    struct Place
    {
        int start = 0;
        int length = 0;
    };
    void startAgain();
    void goOn();
    void paint();
    bool isForeign() const;
    std::vector<std::pair<int, int>> wrongStretches() const;
    Place placeAt(int position) const;
    void replace(QTextCursor place, const QString &word, const QString &suggestion);

    const Theme &m_theme;
    Spelling &m_spelling;
    MarkdownEditor *m_editor;
    QTimer m_idle;
    int m_block = 0; // where to go on
    int m_generation = 1;
    bool m_isPainted = true;
    QList<QTextEdit::ExtraSelection> m_marks; // those that are shown; they move with the text
};

} // namespace nevertwice
