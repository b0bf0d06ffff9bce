#!/bin/sh
# Paints the windows with the sample workspace, without a display, as PNG files.
#   tests/pictures.sh [OPTION] [FOLDER]     default: build/pictures; sheet-*.png show all of them small.
#     --readme puts the two of the README in their place; --scales paints them at 125, 150 and 200 % too;
#     --languages paints them in every language, each in a folder of its own.
# The programs must have been built (installer/run.sh or tests/run.sh).
set -eu
cd "$(dirname "$0")/.."
readme=no
[ "${1:-}" = --readme ] && readme=yes && shift
scales=no
[ "${1:-}" = --scales ] && scales=yes && shift
languages=no
[ "${1:-}" = --languages ] && languages=yes && shift
folder=${1:-build/pictures}
programs=${PROGRAMS:-build/release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" TZ=UTC
export XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir -p "$folder"
"$programs/nevertwice-cli" --workspace "$work/Halvgrad.nevertwice" sample > "$work/refs"
"$programs/nevertwice" --pictures "$folder" "$work/Halvgrad.nevertwice"
if [ $scales = yes ]; then
    for scale in 1.25 1.5 2; do
        QT_SCALE_FACTOR=$scale "$programs/nevertwice" --pictures "$folder/scale-$scale" "$work/Halvgrad.nevertwice"
    done
fi
if [ $languages = yes ]; then
    for file in resources/translations/nevertwice_*.ts; do
        code=${file##*_}
        code=${code%.ts}
        "$programs/nevertwice" --pictures "$folder/$code" "$work/Halvgrad.nevertwice" --language "$code"
    done
fi
if [ $readme = yes ]; then
    mkdir -p resources/pictures
    cp "$folder/incident-light-1440.png" resources/pictures/main-light.png
    cp "$folder/incident-dark-1440.png" resources/pictures/main-dark.png
fi
ls "$folder"
