#include "ui/kit/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

// What a palette cannot say: no frames, hairlines, rounded controls, thin scroll bars. @names are tokens.
static const char kStyleSheet[] = R"(
QMainWindow, QDialog { background: @bg; }
QMenuBar { background: @bg; color: @text; padding: 2px 8px; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @selection; color: @onSelection; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 6px 8px; }
QStatusBar { background: @bg; color: @text2; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @border; }
QLineEdit { background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 0 8px;
            min-height: 30px; selection-background-color: @selection; selection-color: @onSelection; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QLineEdit[quiet="true"] { background: transparent; border: 2px solid transparent; padding: 0 2px; min-height: 20px; }
QLineEdit[quiet="true"]:hover { background: @hover; }
QLineEdit[quiet="true"]:read-only:hover { background: transparent; }
QLineEdit[quiet="true"]:focus { background: @surface; border: 2px solid @accent; padding: 0 2px; min-height: 20px; }
QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 0 16px;
              min-height: 32px; font-weight: 600; }
QPushButton:hover { border-color: @text2; }
QPushButton:pressed { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 0 15px; min-height: 30px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[link="true"] { min-height: 28px; border: 1px solid transparent; background: transparent; color: @text; text-align: left;
                           padding: 0 8px; font-weight: 400; }
QPushButton[flush="true"] { padding: 0 8px 0 0; }
QPushButton[link="true"]:hover { background: @hover; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QPushButton[flush="true"]:focus { padding: 0 7px 0 0; }
QListView, QTableView, QScrollArea, QTextEdit { border: none; background: transparent; outline: 0; }
QTextEdit[field="true"] { background: @surface; color: @text; border: 2px solid @accent; border-radius: 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
*[surface="bg"] { background: @bg; }
*[surface="surface"] { background: @surface; }
*[surface="card"] { background: @surface; border: 1px solid @border; border-radius: 12px; }
QLabel { background: transparent; }
QLabel[ink="text2"] { color: @text2; }
QLabel[ink="text3"] { color: @text3; }
QLabel[ink="danger"] { color: @danger; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="warn"] { color: @warn; }
)";

QString styleSheetOf(const Tokens &t)
{
    // Longer names first: @text2 must not be read as @text and a 2.
    const std::pair<QLatin1StringView, QColor> tokens[] = {{"@onSelection"_L1, t.onSelection},
                                                           {"@selection"_L1, t.selection},
                                                           {"@onAccent"_L1, t.onAccent},
                                                           {"@accent"_L1, t.accent},
                                                           {"@surface"_L1, t.surface},
                                                           {"@outline"_L1, t.outline},
                                                           {"@raised"_L1, t.raised},
                                                           {"@border"_L1, t.border},
                                                           {"@danger"_L1, t.danger},
                                                           {"@hover"_L1, t.hover},
                                                           {"@text2"_L1, t.text2},
                                                           {"@text3"_L1, t.text3},
                                                           {"@text"_L1, t.text},
                                                           {"@warn"_L1, t.warn},
                                                           {"@bg"_L1, t.bg},
                                                           {"@ok"_L1, t.ok}};
    QString sheet = QString::fromLatin1(kStyleSheet);
    for (const auto &[name, colour] : tokens)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace nevertwice
