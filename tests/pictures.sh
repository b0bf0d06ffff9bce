#!/usr/bin/env bash
# Paints the pictures of the README from the sample workspace, without a display. With a FOLDER all pictures go there
# as well, to be looked at; QT_SCALE_FACTOR=1.5 and the argument -reverse show what they say.
# usage: tests/pictures.sh [FOLDER [ARGUMENT OF QT…]]
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

prepare
build release 'nevertwice nevertwice-cli'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${1:-$work/pictures}
shift || true

# Nothing of this machine or its user is to be seen on them: neither paths nor settings nor the zone.
export HOME=$work XDG_RUNTIME_DIR=$work TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
chmod 700 "$work"
mkdir "$work/Documents"
workspace=$work/Documents/halvgrad.nevertwice
"$root/build/release/nevertwice-cli" --workspace "$workspace" sample >/dev/null
"$root/build/release/nevertwice" "$@" --pictures "$folder" "$workspace"

if [ $# = 0 ] && [ -z "${QT_SCALE_FACTOR:-}" ]; then
    mkdir -p "$root/resources/pictures"
    cp "$folder/incident-light-1440.png" "$root/resources/pictures/main-light.png"
    cp "$folder/incident-dark-1440.png" "$root/resources/pictures/main-dark.png"
    cp "$folder/search-light-1440.png" "$root/resources/pictures/search-light.png"
fi
printf '%d pictures in %s\n' "$(find "$folder" -name '*.png' | wc -l)" "$folder"
