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
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: @border; }
QLineEdit { background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 0 8px;
            min-height: 30px; selection-background-color: @selection; selection-color: @onSelection; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QLineEdit[quiet="true"] { background: transparent; border: 2px solid transparent; padding: 0 2px; min-height: 20px; }
QLineEdit[quiet="true"]:hover { background: @hover; }
QLineEdit[quiet="true"]:read-only:hover { background: transparent; }
QLineEdit[quiet="true"]:focus { background: @surface; border: 2px solid @accent; padding: 0 2px; min-height: 20px; }
QLineEdit[quiet="true"][wrong="true"] { border: 2px solid @danger; }
QPushButton { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 0 16px;
              min-height: 32px; font-weight: 600; }
QPushButton, QCheckBox, QRadioButton { outline: none; }
QPushButton:hover { border-color: @text2; }
QPushButton:pressed { background: @hover; }
QPushButton:disabled { color: @text3; border-color: @border; }
QPushButton:focus { border: 2px solid @accent; padding: 0 15px; min-height: 30px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @hover; color: @text3; border-color: @border; }
QPushButton[link="true"] { min-height: 28px; border: 1px solid transparent; background: transparent; color: @text; text-align: left;
                           padding: 0 8px; font-weight: 400; }
QPushButton[flush="true"] { padding: 0 8px 0 0; }
QPushButton[link="true"]:hover { background: @hover; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QPushButton[flush="true"]:focus { padding: 0 7px 0 0; }
QPushButton[link="true"][quiet="true"] { color: @link; min-height: 22px; padding: 0 5px; }
QPushButton[link="true"][quiet="true"]:focus { min-height: 20px; padding: 0 4px; }
QPushButton[picks="true"] { padding: 0 20px 0 5px; }
QPushButton[picks="true"]:focus { padding: 0 19px 0 4px; }
QPushButton[link="true"][harms="true"] { color: @danger; }
QPushButton[picks="true"]::menu-indicator { image: url(:/icons/chevron-field.svg); width: 14px; height: 14px;
                                            subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QPushButton[offers="true"] { padding: 0 30px 0 16px; }
QPushButton[offers="true"]:focus { padding: 0 29px 0 15px; }
QPushButton[offers="true"]::menu-indicator { image: url(:/icons/chevron-field.svg); width: 16px; height: 16px;
                                             subcontrol-origin: padding; subcontrol-position: center right; right: 9px; }
QPushButton[chip="true"] { border-radius: 13px; min-height: 26px; padding: 0 12px; background: transparent; font-weight: 400; }
QPushButton[chip="true"][on="true"] { background: @selection; color: @onSelection; border-color: @accent; font-weight: 600; }
QPushButton[chip="true"]:focus { padding: 0 11px; min-height: 24px; }
QPushButton[chip="true"][on="true"]:focus { border-color: @text; }
QPushButton[chip="true"]::menu-indicator { image: none; width: 0; }
QPushButton[chip="true"][offers="true"] { padding: 0 13px 0 5px; }
QPushButton[chip="true"][offers="true"]:focus { padding: 0 12px 0 4px; }
QPushButton[chip="true"][offers="true"]::menu-indicator { image: url(:/icons/chevron-field.svg); width: 12px; height: 12px; right: 5px; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; min-height: 26px; max-width: 28px; min-width: 28px;
                           padding: 0; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:checked { background: @selection; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; min-height: 24px; min-width: 26px; max-width: 26px; }
QPushButton[flat="true"]::menu-indicator { image: none; width: 0; }
QPlainTextEdit[answer="true"] { background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 6px; }
QPlainTextEdit[answer="true"]:focus { border: 2px solid @accent; padding: 5px; }
QPushButton[bar="true"] { min-height: 26px; padding: 0 12px; }
QPushButton[bar="true"]:focus { min-height: 24px; padding: 0 11px; }
QPushButton[way="true"] { border: 1px solid @border; border-radius: 8px; background: @raised; min-height: 0px; }
QPushButton[way="true"]:hover { border-color: @accent; }
QPushButton[way="true"]:focus { border: 2px solid @accent; min-height: 0px; }
QPushButton[segment="true"] { font-weight: 400; padding: 0 12px; }
QPushButton[segment="true"]:checked { background: @selection; color: @onSelection; border-color: @accent; font-weight: 600; }
QPushButton[segment="true"]:focus { padding: 0 11px; }
QPushButton[segment="true"]:checked:focus { border-color: @text; }
QSpinBox { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 0 8px; min-height: 30px;
           selection-background-color: @selection; selection-color: @onSelection; }
QSpinBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QComboBox { background: @surface; color: @text; border: 1px solid @outline; border-radius: 6px; padding: 0 8px; min-height: 30px;
            selection-background-color: @selection; selection-color: @onSelection; }
QComboBox:hover { border-color: @text2; }
QComboBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QComboBox:disabled { color: @text3; border-color: @border; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 26px; border: none; }
QComboBox::down-arrow { image: url(:/icons/chevron-field.svg); width: 16px; height: 16px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @outline; border-radius: 8px; padding: 4px;
                              selection-background-color: @selection; selection-color: @onSelection; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QCheckBox { spacing: 8px; min-height: 28px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 4px; background: @surface; }
QCheckBox::indicator:focus { width: 12px; height: 12px; border: 2px solid @accent; }
QCheckBox::indicator:checked { image: url(:/icons/@tick.svg); }
QCheckBox::indicator:disabled { border-color: @border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QListWidget[navigation="true"] { background: @bg; padding: 12px 8px; }
QListWidget[navigation="true"]::item { min-height: 32px; padding: 0 12px; border-radius: 6px; color: @text; }
QListWidget[navigation="true"]::item:hover { background: @hover; }
QListWidget[navigation="true"]::item:selected { background: @selection; color: @onSelection; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @border; padding: 6px 8px;
                       font-weight: 600; }
QHeaderView::section:hover { background: @hover; }
QTableView { background: @surface; }
QTableView[page="true"] { padding: 0 12px; }
QListView, QTableView, QScrollArea, QTextEdit { border: none; background: transparent; outline: 0; }
QTextEdit[quiet="true"] { background: transparent; color: @text; border: 2px solid transparent; border-radius: 6px; }
QTextEdit[quiet="true"]:hover { background: @hover; }
QTextEdit[quiet="true"]:focus { background: @surface; border: 2px solid @accent; }
QTextEdit[field="true"] { background: @surface; color: @text; border: 2px solid @accent; border-radius: 6px; }
.QListView { background: @raised; color: @text; border: 1px solid @border; padding: 2px; }
QWidget .QListView { background: transparent; border: none; padding: 0; }
.QListView[completions="true"]::item { min-height: 26px; padding: 0 8px; border-radius: 4px; color: @text; }
.QListView[completions="true"]::item:selected { background: @selection; color: @onSelection; }
QListView[surface="options"] { background: @raised; border: 1px solid @outline; border-radius: 8px; padding: 4px; }
QProgressBar { background: @hover; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @outline; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
*[surface="bg"] { background: @bg; }
*[surface="surface"] { background: @surface; }
*[surface="bar"] { background: @raised; border-bottom: 1px solid @border; }
*[surface="footbar"] { background: @raised; border-top: 1px solid @border; }
*[surface="card"] { background: @surface; border: 1px solid @border; border-radius: 12px; }
QLabel { background: transparent; }
QLabel[keys="true"] { background: @hover; border-radius: 4px; padding: 2px 8px; }
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
                                                           {"@link"_L1, t.link},
                                                           {"@text2"_L1, t.text2},
                                                           {"@text3"_L1, t.text3},
                                                           {"@text"_L1, t.text},
                                                           {"@warn"_L1, t.warn},
                                                           {"@bg"_L1, t.bg},
                                                           {"@ok"_L1, t.ok}};
    QString sheet = QString::fromLatin1(kStyleSheet);
    // In the accent of the theme: a picture cannot take its colour from here.
    sheet.replace("@tick"_L1, t.surface.lightness() < t.text.lightness() ? "tick-night"_L1 : "tick-day"_L1);
    for (const auto &[name, colour] : tokens)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace nevertwice
