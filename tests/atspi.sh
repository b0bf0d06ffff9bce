#!/bin/bash
# usage: tests/atspi.sh [BUILD]   walks the real window, under Xvfb, through AT-SPI as a screen reader does, and lists
# what has no name or no role. Says that it was skipped where one of its tools is missing.
set -u
tree=$(cd "$(dirname "$0")/.." && pwd)
build=${1:-$tree/build/dev}
for tool in Xvfb openbox xdotool dbus-run-session; do
  command -v "$tool" >/dev/null || { echo "atspi: skipped, there is no $tool"; exit 0; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "atspi: skipped, there is no pyatspi"; exit 0; }
folder=$(mktemp -d)
trap 'kill $screen $manager 2>/dev/null; rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache
exec 3>"$folder/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null &
screen=$!
for _ in $(seq 50); do [ -s "$folder/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$folder/display") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
openbox 2>/dev/null &
manager=$!
"$build/nevertwice-cli" --workspace "$folder/sample.nevertwice" sample >/dev/null
dbus-run-session -- /usr/bin/python3 "$tree/tests/atspi.py" "$build/nevertwice" "$folder/sample.nevertwice"
