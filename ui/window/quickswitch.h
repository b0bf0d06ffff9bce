#pragma once

#include "model/store/rows.h"
#include "model/store/switchindex.h"
#include "ui/kit/settings.h"
#include "ui/window/palette.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace nevertwice {

class FuzzyPattern;
class Menus;
class WorkspaceView;

// By a few letters to an incident, a cause, an action, a saved view or a place (the quick switcher), and to everything
// that the menus can do (the command palette, also behind ">" in the switcher); "#" leads to the incidents of a tag,
// "@" to those of a service. What was used last stands first.
class QuickSwitch : public QObject
{
    Q_OBJECT

public:
    QuickSwitch(const Theme &theme, Settings &settings, const Menus &menus, QWidget *window);

    // Null where none is open.
    void setWorkspace(WorkspaceView *workspace);

    enum class Mode { Places, Commands };
    // Again closes it.
    void open(Mode mode);
    const Palette &palette() const { return *m_palette; }

    static constexpr int kMostTargets = 20;

private:
    using Rows = QList<PaletteRow>;

    void follow(const QString &text);
    void showFound(const QString &typed, const QList<SwitchTarget> &targets);
    void showFailed();
    Rows recentRows(const QList<SwitchTarget> &open) const;
    Rows foundRows(const QString &typed, const QList<SwitchTarget> &targets) const;
    Rows viewRows(const FuzzyPattern &pattern) const;
    Rows nameRows(NameKind kind, const QString &typed) const;
    Rows placeRows(const FuzzyPattern &pattern) const;
    Rows commandRows(const QString &typed) const;
    Rows matchingCommands(const FuzzyPattern &pattern) const;
    PaletteRow targetRow(const SwitchTarget &target, const FuzzyPattern &pattern) const;
    PaletteRow commandRow(QAction *action, const FuzzyPattern &pattern) const;
    QString whyNot(const QAction &action) const;

    Settings &m_settings;
    const Menus &m_menus;
    Palette *m_palette; // the window's
    QPointer<WorkspaceView> m_workspace;
    Mode m_mode = Mode::Places;
};

} // namespace nevertwice
