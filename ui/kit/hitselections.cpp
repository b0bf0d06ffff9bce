#include "ui/kit/hitselections.h"

namespace nevertwice {

QList<QTextEdit::ExtraSelection> hitSelections(QTextDocument &document, const Theme &theme,
                                               const QList<WordPlace> &places, int current)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat usual;
    usual.setBackground(theme.tokens().selection);
    usual.setForeground(theme.tokens().onSelection);
    usual.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    usual.setUnderlineColor(theme.tokens().accent);
    QTextCharFormat chosen;
    chosen.setBackground(theme.tokens().accent);
    chosen.setForeground(theme.tokens().onAccent);
    for (const WordPlace &place : places) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(&document);
        mark.cursor.setPosition(int(place.from));
        mark.cursor.setPosition(int(place.from + place.length), QTextCursor::KeepAnchor);
        mark.format = marks.size() == current ? chosen : usual;
        marks.append(mark);
    }
    return marks;
}

} // namespace nevertwice
