#!/bin/sh
# Paints the windows with the sample workspace, without a display, as PNG files.
#   tests/pictures.sh [FOLDER]     default: build/pictures; --readme puts the two of the README in their place
# The programs must have been built (installer/run.sh or tests/run.sh).
set -eu
cd "$(dirname "$0")/.."
readme=no
[ "${1:-}" = --readme ] && readme=yes && shift
folder=${1:-build/pictures}
programs=build/release
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" TZ=UTC
export XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir -p "$folder"
"$programs/nevertwice-cli" --workspace "$work/Halvgrad.nevertwice" sample > "$work/refs"
"$programs/nevertwice" --pictures "$folder" "$work/Halvgrad.nevertwice"
if [ $readme = yes ]; then
    mkdir -p resources/pictures
    cp "$folder/incident-light-1440.png" resources/pictures/main-light.png
    cp "$folder/incident-dark-1440.png" resources/pictures/main-dark.png
fi
ls "$folder"
