"""Walks the windows of a running Nevertwice as a screen reader sees them. Called by tests/atspi.sh."""
import subprocess
import sys
import time

import pyatspi

# Whatever can be pressed, typed into or chosen has to say what it is.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LINK, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_DIALOG, pyatspi.ROLE_WINDOW,
}
MOST_CHILDREN = 60  # of one list: what follows is like what was seen


def wait_for(find, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    return None


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app and app.name == 'nevertwice':
            return app
    return None


def walk(node, path, wrong, seen):
    for index in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        states = child.getState()
        if not states.contains(pyatspi.STATE_SHOWING) and child.getRole() not in (pyatspi.ROLE_MENU,
                                                                                  pyatspi.ROLE_MENU_ITEM):
            continue
        here = path + [f'{child.getRoleName()} "{child.name}"']
        role = child.getRole()
        seen[child.getRoleName()] = seen.get(child.getRoleName(), 0) + 1
        focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        is_window = role == pyatspi.ROLE_FRAME and len(here) == 1  # Qt calls the edge of a widget a frame, too
        if not child.name and (role in CONTROLS or focusable or is_window):
            wrong.append('no name: ' + ' > '.join(here[-4:]))
        is_grip = node.getRole() == pyatspi.ROLE_SPLIT_PANE  # of the edge between two panes; Qt has no word for it
        if role in (pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN) and not is_grip:
            wrong.append('no role: ' + ' > '.join(here[-4:]))
        walk(child, here, wrong, seen)


def keys(*pressed):
    """Presses keys; what begins with an apostrophe is typed."""
    for one in pressed:
        what = ['type', '--delay', '30', one[1:]] if one.startswith("'") else ['key', '--clearmodifiers', one]
        subprocess.run(['xdotool'] + what, check=True)
        time.sleep(0.5)


def place(name):
    return name, ['ctrl+k', "'" + name, 'Return']


# What is looked at, and the keys that lead there from where one was.
STEPS = [
    ('incident', []), ('switcher', ['ctrl+k']), ('commands', ['Escape', 'ctrl+shift+p']),
    ('settings', ['Escape', 'ctrl+comma']), ('settings of the workspace', ['End', 'Up']),
    ('shortcuts', ['Escape', 'ctrl+slash']), ('export', ['Escape', 'ctrl+e']), ('pasting', ['Escape', 'ctrl+shift+l']),
    ('nothing open', ['Escape']), place('Actions'), place('Causes'), place('Insights'), place('Directory'),
    place('Trash'), place('Incidents'), ('live', ['ctrl+alt+l']), ('live, written', ["'It is slow", 'Return']),
]


def main(program, workspace):
    with open('/dev/null', 'w') as quiet:
        running = subprocess.Popen([program, '--new-instance', workspace], stderr=quiet)
    try:
        app = wait_for(application)
        if not app or not wait_for(lambda: app.childCount > 0):
            print('atspi: the program is not in the tree')
            return 1
        time.sleep(3)
        wrong = []
        total = 0
        for name, pressed in STEPS:
            keys(*pressed)
            time.sleep(0.7)
            seen = {}
            found = []
            walk(app, [], found, seen)
            total += sum(seen.values())
            print(f'{name}: {sum(seen.values())} nodes, {len(found)} wrong')
            wrong += [one for one in found if one not in wrong]
        for one in wrong:
            print('  ' + one)
        print(f'atspi: {total} nodes, {len(wrong)} of them say too little')
        return 1 if wrong else 0
    finally:
        running.terminate()


sys.exit(main(*sys.argv[1:]))
