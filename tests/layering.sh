#!/bin/sh
# What the linker cannot see: which room may know what. Prints every line that breaks the law.
cd "$(dirname "$0")/.." || exit 2
status=0

forbid() { # forbid WHAT PATTERN FOLDER... : no source line of these folders matches the pattern
    what=$1 pattern=$2
    shift 2
    found=$(grep -rnE --include='*.cpp' --include='*.h' "$pattern" "$@" 2>/dev/null)
    if [ -n "$found" ]; then
        printf '%s:\n%s\n' "$what" "$found"
        status=1
    fi
}

others=$(find model -mindepth 1 -maxdepth 1 -type d ! -name store)
# shellcheck disable=SC2086
forbid 'SQLite outside model/store' 'sqlite3' app ui $others
forbid 'QtSql' '#include <QSql|QtSql' app ui model
forbid 'Gui or Widgets in model' '#include <(QWidget|QPainter|QFont|QColor|QIcon|QGui|QApplication|QMessageBox|QDialog|QText[A-Z])' model
forbid 'Widgets in ui/picture' '#include <(QWidget|QApplication|QStyle|QMessageBox|QDialog|QtCharts|QChart)' ui/picture
forbid 'the system clock in model' 'currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime|system_clock' model
forbid 'model knows a floor above' '#include "(ui|app|tests)/' model
forbid 'picture knows a floor above' '#include "(ui/(window|find|write|follow|causes|insights|kit)|app|tests)/' ui/picture
forbid 'ui knows app or tests' '#include "(app|tests)/' ui
forbid 'app knows tests' '#include "tests/' app
forbid 'kit knows a page' '#include "ui/(window|find|write|follow|causes|insights)/' ui/kit
for page in find write follow causes insights; do
    rest=$(for other in find write follow causes insights; do [ $other = $page ] || printf '%s|' $other; done)
    [ -d ui/$page ] && forbid "page $page knows another" "#include \"ui/(${rest}window)/" ui/$page
done
forbid 'domain knows another room' '#include "model/(store|search|exchange|insight)/' model/domain
forbid 'search, exchange and insight know the store' '#include "model/store/' model/search model/exchange model/insight
forbid 'questions are asked through Prompts alone' 'QMessageBox::(question|warning|critical|information|about)|QFileDialog::get' ui/window ui/find ui/write ui/follow ui/causes ui/insights
forbid 'string-based connections' 'SIGNAL\(|SLOT\(' app ui model
[ $status = 0 ] && echo 'layering: every arrow points the right way'
exit $status
