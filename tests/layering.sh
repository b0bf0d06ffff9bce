#!/bin/sh
# What the linker cannot see: which room may know what. Prints every line that breaks the law.
# usage: tests/layering.sh [FOLDER]      FOLDER: another source tree to judge
cd "${1:-$(dirname "$0")/..}" || exit 2
if ! [ -d model/domain ] || ! [ -d ui ] || ! [ -d app ]; then
    echo 'layering: this is no source tree' >&2
    exit 2
fi
status=0

broken() { # broken LAW LINES : lines, if there are any, break the law
    [ -n "$2" ] || return 0
    printf '%s:\n%s\n' "$1" "$2"
    status=1
}

forbid() { # forbid LAW PATTERN FOLDER... : no source line of these folders matches the pattern
    law=$1 pattern=$2
    shift 2
    broken "$law" "$(grep -rnE --include='*.cpp' --include='*.h' "$pattern" "$@" 2>/dev/null)"
}

rooms=$(find model -mindepth 1 -maxdepth 1 -type d ! -name store)
widgets='QtWidgets|QtCharts|QChart|QApplication|QStyle>|QStyleOption|Q[A-Za-z]*(Widget|Dialog|MessageBox|Button|Label)>'
gui='QtGui|QtSvg|QGui|QPaint|QFont|QColor|QIcon|QImage|QPixmap|QPalette|QPen|QBrush|QPdf|QPrint|QSvg|QClipboard'
gui="$gui|QStandardItem|QText(Document|Cursor|Layout|Format|Block|List|Table|CharFormat|Option)"
# shellcheck disable=SC2086
forbid 'SQLite outside model/store' 'sqlite3|SQLITE_' app ui $rooms
forbid 'QtSql' '#include <Q(tSql|Sql)' app ui model
forbid 'Gui or Widgets in model' "#include <($gui|$widgets)" model
forbid 'Widgets in ui/picture' "#include <($widgets)" ui/picture
forbid 'the command line knows Widgets' "#include (<($widgets)|\"ui/(window|find|write|follow|share|causes|directory|insights|help|kit)/)" app/cli
forbid 'the system clock in model' 'currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock|[^a-zA-Z_>.]time\((nullptr|NULL|0)\)' model
forbid 'model knows a floor above' '#include "(ui|app|tests)/' model
forbid 'picture knows a floor above' '#include "(ui/(window|find|write|follow|share|causes|directory|insights|help|kit)|app|tests)/' ui/picture
forbid 'ui knows app or tests' '#include "(app|tests)/' ui
forbid 'app knows tests' '#include "tests/' app
forbid 'kit knows a page' '#include "ui/(window|find|write|follow|share|causes|directory|insights|help)/' ui/kit
for page in find write follow share causes directory insights help; do
    others=$(for other in find write follow share causes directory insights help; do [ $other = $page ] || printf '%s|' $other; done)
    forbid "page $page knows another" "#include \"ui/(${others}window)/" ui/$page
done
forbid 'domain knows another room' '#include "model/(store|search|exchange|insight)/' model/domain
forbid 'search, exchange and insight know the store' '#include "model/store/' model/search model/exchange model/insight
forbid 'questions are asked through Prompts alone' 'QMessageBox::(question|warning|critical|information|about)|QFileDialog::get' ui/window ui/find ui/write ui/follow ui/share ui/causes ui/directory ui/insights ui/help
forbid 'string-based connections' '(^|[^A-Z_])(SIGNAL|SLOT)\(' app ui model
forbid 'an include that does not start at the root' '#include "([^/"]*\.h"|\.)' app ui model

# No circle: tsort says which headers, and which rooms, include each other.
includes() {
    grep -rE --include='*.h' --include='*.cpp' '^#include "(model|ui|app)/' app ui model |
        sed -E 's/^([^:]*):#include "([^"]*)".*/\1 \2/'
}
broken 'headers in a circle' "$(includes | grep '^[^ ]*\.h ' | tsort 2>&1 >/dev/null | sed 's/^tsort: //')"
broken 'folders in a circle' "$(includes | sed -E 's,/[^/ ]*( |$),\1,g' | awk '$1 != $2' | sort -u | tsort 2>&1 >/dev/null | sed 's/^tsort: //')"

[ $status = 0 ] && echo 'layering: every arrow points the right way'
exit $status
