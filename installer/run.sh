#!/usr/bin/env bash
# Installs what is missing, builds Nevertwice and opens it on the sample workspace.
# Without a display it shows the same from the command line and as pictures.
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

display=no
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || display=yes
wayland=()
[ -z "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ] || wayland=(--wayland)

"$root/installer/packages.sh" "${wayland[@]}"
step_down "$@"
prepare

for font in Inter 'Noto Sans' 'Noto Sans Mono'; do
    ! command -v fc-list >/dev/null || [ -n "$(fc-list "$font")" ] ||
        printf 'The font %s was not found: texts will look different.\n' "$font"
done

[ -x "$root/build/release/nevertwice" ] || printf 'Building (the first time takes some minutes)\n'
build release 'nevertwice nevertwice-cli'

desktop=$root/build/release/nevertwice
cli=$root/build/release/nevertwice-cli
data=${XDG_DATA_HOME:-$HOME/.local/share}/nevertwice
workspace=$data/sample.nevertwice
mkdir -p "$data"

"$cli" --workspace "$workspace" sample >/dev/null ||
    fail "There is no sample workspace to show: move away $workspace, then run this again."

if [ $display = yes ]; then
    printf 'Opening %s\n' "$workspace"
    began=$SECONDS
    status=0
    "$desktop" "$workspace" || status=$?
    # A display that is named but cannot be reached ends the program at once. Later ends are its own.
    [ $status != 0 ] && [ $((SECONDS - began)) -lt 5 ] || exit $status
    printf 'No window could be opened on the display %s.\n' "${DISPLAY:-$WAYLAND_DISPLAY}"
else
    printf 'There is no display here: this is the sample workspace without a window.\n'
fi

# What was written here before by this script is written again; the pictures, of which there are hundreds, where the
# program is another since.
shown=$data/first-run
painted=$shown/pictures/.painted
mkdir -p "$shown"
find "$shown" -mindepth 1 -maxdepth 1 ! -name pictures -exec rm -rf {} +
[ "$painted" -nt "$desktop" ] || rm -rf "$shown/pictures"
mkdir -p "$shown/pictures"
listing=$("$cli" --workspace "$workspace" list)
printf '\n'
head -n 12 <<<"$listing"
lines=$(wc -l <<<"$listing")
[ "$lines" -le 12 ] || printf '… and %d more\n' $((lines - 12))

exported='nothing: the list is empty'
if [[ $listing =~ INC-[0-9]+ ]]; then
    "$cli" --workspace "$workspace" export "${BASH_REMATCH[0]}" --format json --output "$shown" >/dev/null
    exported="$shown (${BASH_REMATCH[0]} as JSON)"
fi
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
if [ ! -e "$painted" ]; then
    env -u DISPLAY -u WAYLAND_DISPLAY XDG_RUNTIME_DIR="$runtime" QT_QPA_PLATFORM=offscreen \
        "$desktop" --pictures "$shown/pictures" "$workspace" >/dev/null
    touch "$painted"
fi
pictures=("$shown"/pictures/*.png)
[ -e "${pictures[0]}" ] || pictures=()

cat <<END

Workspace  $workspace
Exported   $exported
Pictures   $shown/pictures (${#pictures[@]})

To open the window, on a machine with a display:
    $(printf %q "$root/installer/run.sh")
To do the same and more without one:
    $(printf %q "$cli") help
END
