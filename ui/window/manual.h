#pragma once

#include "ui/help/manualpages.h"
#include "ui/kit/actions.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QPointer>

namespace nevertwice {

class HelpWindow;
class KeyBook;

// The page of the manual that tells about what stands under a widget of any window of the program: the nearest one that
// has a page counts; where the keyboard is nowhere of that kind, what takes the most of the window.
QString manualPageAbout(const QWidget *widget);

// Shows the manual, in one window for all windows of the program: at a page, at the place where the keyboard is, and
// where somebody wishes for a page (ManualWish). The key of the manual works in the windows that have no menu as well.
class Manual : public QObject
{
    Q_OBJECT

public:
    // The book and the settings outlive it.
    Manual(const Theme &theme, Settings &settings, const KeyBook &keys, QWidget *window);
    ~Manual() override;

    void open(const QString &page);
    void openHere();
    // Why the finding matters that somebody is at.
    void openWhy();
    HelpWindow *shown() const; // null while it is closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ManualWords words();
    void take(HelpWindow *window);
    void look();
    bool isPressed(const char *action, const QKeySequence &keys) const;
    QWidget *here() const;

    const Theme &m_theme;
    Settings &m_settings;
    const KeyBook &m_keys;
    QWidget *m_owner;
    Actions m_live; // of the form for what happens now, though none is open
    KeyBook *m_liveKeys = nullptr;
    QPointer<HelpWindow> m_window;
};

} // namespace nevertwice
