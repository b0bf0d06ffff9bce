#!/usr/bin/env bash
# The one list of Debian packages for building, testing and running Nevertwice; installs those that are missing.
# usage: installer/packages.sh [--checks] [--wayland]
#   --checks    also what .ci/run needs        --wayland   also what a Wayland session without X needs
# Exit status: 0 everything is there, 1 something is missing and may not be installed from here.
set -euo pipefail

needed=(
    clang-14 g++ cmake ninja-build pkg-config ccache mold            # building: clang takes half of GCC's time
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl-dev          # Qt: Widgets and Charts (which want OpenGL's headers)
    qt6-svg-dev                                                      # and Svg, with its image and icon plugins
    qt6-l10n-tools qt6-translations-l10n                             # languages: lrelease and lupdate, what Qt itself says
    libsqlite3-dev libzstd-dev nettle-dev                            # the workspace file
    libcmark-gfm-dev libcmark-gfm-extensions-dev                     # Markdown
    libyaml-cpp-dev libkainjow-mustache-dev                          # front matter, templates of exports
    libzip-dev                                                       # exports of chats
    libhunspell-dev hunspell-en-us                                   # spelling
    librapidcheck-dev poppler-utils dbus-daemon                      # tests: properties, what a PDF says, a bus of one's own
    fonts-inter fonts-noto-core fonts-noto-mono tzdata               # what the program reads when it runs
    fonts-wqy-microhei                                               # Chinese, Japanese, Korean: 2 MB, where Noto has 57
)
for argument in "$@"; do
    case $argument in
        --checks) needed+=(clang-format libclang-rt-14-dev) ;;
        --wayland) needed+=(qt6-wayland) ;;
        *) printf 'usage: installer/packages.sh [--checks] [--wayland]\n' >&2; exit 2 ;;
    esac
done

elsewhere() { # Not Debian or one of its children: say what is needed, and go on where it seems to be there.
    local missing=() tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    command -v qmake6 qmake-qt6 >/dev/null || pkg-config --exists Qt6Core 2>/dev/null || missing+=('Qt 6')
    [ ${#missing[@]} -gt 0 ] || return 0
    cat >&2 <<END
This system has no apt, so nothing was installed, and these were not found: ${missing[*]}.
Nevertwice needs a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (Base, Svg, Charts, Linguist's lrelease and lupdate), SQLite 3.40, zstd, nettle, libzip, cmark-gfm, yaml-cpp,
Mustache (kainjow), RapidCheck, pdftotext (poppler) for a test and, to check spelling, Hunspell, and the fonts Inter, Noto Sans and Noto Sans Mono. Install them, then run this again.
END
    return 1
}

missing_packages() { # Names that no installed package has or provides, one a line.
    dpkg-query --show --showformat='${db:Status-Status},${Package},${Provides}\n' |
        awk -F, -v needed="${needed[*]}" '
            $1 == "installed" { for (i = 2; i <= NF; ++i) { split($i, word, /[ (:]+/); have[word[1] ? word[1] : word[2]] = 1 } }
            END { n = split(needed, names, " "); for (i = 1; i <= n; ++i) if (!(names[i] in have)) print names[i] }'
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    elsewhere
    exit
fi

mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -gt 0 ] || exit 0

install=(apt-get install --yes --no-install-recommends "${missing[@]}")
as_root=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8)
if [ "$(id -u)" != 0 ]; then
    allowed=no
    if command -v sudo >/dev/null; then
        if sudo --non-interactive true 2>/dev/null; then
            allowed=yes
        elif [ -t 0 ] && [ -t 2 ]; then
            printf 'Packages are missing. Installing them needs your password for sudo.\n'
            sudo --validate && allowed=yes
        fi
    fi
    if [ $allowed = no ]; then
        cat >&2 <<END
Packages are missing, and this account may not install them. Ask an administrator to run this once, as root:

    apt-get update && ${install[*]}

Then run this again.
END
        exit 1
    fi
    as_root=(sudo "${as_root[@]}")
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Only the lock of dpkg can be waited for by option; the ones of the lists and of the downloads are tried again.
apt_when_free() {
    local tries=0
    until "${as_root[@]}" "$@" >"$log" 2>&1; do
        grep -qE 'Could not get lock|Unable to (lock|acquire)' "$log" || return 1
        tries=$((tries + 1))
        [ $tries -lt 120 ] || return 1
        [ $tries -gt 1 ] || printf 'Another program is using apt: waiting for it to finish.\n'
        sleep 5
    done
}

printf 'Installing (the first time takes some minutes): %s\n' "${missing[*]}"
# A list that could not be fetched matters only if a package is then not found.
apt_when_free apt-get update --quiet || sed 's/^/  /' "$log" >&2
if ! apt_when_free "${install[0]}" --quiet -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "${install[@]:1}"; then
    tail -n 20 "$log" | sed 's/^/  /' >&2
    printf 'apt could not install them (its last lines are above). The command was: %s\n' "${install[*]}" >&2
    exit 1
fi
