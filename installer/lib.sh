# shellcheck shell=bash
# What the scripts share: where things are, how a preset is built and tested, how long it took. Sourced, never run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Under sudo only apt needs root: what is built and made belongs to the person who asked, if the sources do.
step_down() { # the script's own arguments
    [ "$(id -u)" = 0 ] && [ "${SUDO_UID:-0}" != 0 ] && [ "$(stat -c %u "$root")" = "$SUDO_UID" ] || return 0
    local home runtime=/run/user/$SUDO_UID
    home=$(getent passwd "$SUDO_UID" | cut -d: -f6)
    [ -d "$runtime" ] || runtime=
    exec setpriv --reuid="$SUDO_UID" --regid="$SUDO_GID" --init-groups \
        env -u SUDO_UID HOME="$home" ${runtime:+XDG_RUNTIME_DIR="$runtime"} "$0" "$@"
}

# A container or a build server may have given its user no home, or one that cannot be written.
find_home() {
    [ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6) || true
    if [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then
        HOME=$root/build/home
        mkdir -p "$HOME"
    fi
    export HOME
}

prepare() { # before anything is built: a place to build in and a home
    mkdir -p "$root/build" 2>/dev/null || true
    [ -w "$root/build" ] ||
        fail "Cannot write to $root/build, which belongs to $(stat -c %U "$root/build" 2>/dev/null || stat -c %U "$root"): run this as that user, or work in a copy of your own."
    find_home
}

# As many compilers as there are cores, and memory for: one of them needs up to 1.2 GB.
jobs_here() {
    local cores megabytes limit
    cores=$(nproc)
    megabytes=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null) || true
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null) || true
    [[ $limit =~ ^[0-9]+$ ]] && [ $((limit / 1048576)) -lt "${megabytes:-999999}" ] && megabytes=$((limit / 1048576))
    local fit=$((${megabytes:-2400} / 1200))
    [ $fit -ge 1 ] || fit=1
    printf '%d\n' $((cores < fit ? cores : fit))
}

# quietly LOG COMMAND…: a person at a terminal sees the progress, a log file gets all of it and is quoted on failure.
quietly() {
    local log=$1 status=0
    shift
    if [ -t 1 ]; then
        "$@" || status=$?
    else
        "$@" >"$log" 2>&1 || status=$?
        if [ $status != 0 ]; then
            tail -n 60 "$log" >&2
            printf 'This failed: %s (everything it said: %s)\n' "$*" "$log" >&2
        fi
    fi
    return $status
}

# build PRESET TARGETS [CMAKE ARGUMENT…]. Runs from the root, since presets carry ccache's environment.
build() {
    local preset=$1 targets arguments=(--preset "$1") cache=$root/build/$1/CMakeCache.txt compiler=clang++-14
    read -ra targets <<<"$2"
    shift 2
    # Where there is no clang, the system's own compiler will do.
    if [ "$preset" = release ] && ! command -v $compiler >/dev/null; then
        compiler=c++
        arguments+=(-DCMAKE_CXX_COMPILER=$compiler)
    fi
    # A folder that was copied or moved with its build, or that another compiler built, cannot go on with it.
    if [ -f "$cache" ] && ! { grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" &&
        { [ "$preset" != release ] || grep -q "^CMAKE_CXX_COMPILER:.*[=/]$compiler\$" "$cache"; }; }; then
        arguments+=(--fresh)
    fi
    command -v ccache >/dev/null || arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    (
        cd "$root" || exit
        cmake "${arguments[@]}" "$@" >"build/configure-$preset.log" 2>&1 || {
            tail -n 30 "build/configure-$preset.log" >&2
            fail "CMake could not configure the preset $preset (above, and in $root/build/configure-$preset.log)."
        }
        quietly "$root/build/build-$preset.log" cmake --build --preset "$preset" --parallel "$(jobs_here)" --target "${targets[@]}"
    )
}

# run_tests PRESET [CTEST ARGUMENT…]: no display, no session, a runtime folder of its own; ends with ctest's summary.
run_tests() (
    preset=$1
    shift
    runtime=$(mktemp -d)
    trap 'rm -rf "$runtime"' EXIT
    cd "$root" || exit
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR="$runtime" \
        QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 ctest --preset "$preset" --parallel "$(nproc)" "$@"
)

# part NAME SECONDS COMMAND…: runs one part and notes what it took of its budget, for print_times.
times=${NEVERTWICE_TIMES:-}
part() {
    local name=$1 budget=$2 began=$SECONDS status=0
    shift 2
    printf -- '-- %s\n' "$name"
    "$@" || status=$?
    [ -z "$times" ] || printf '%s\t%d\t%d\t%d\n' "$name" $((SECONDS - began)) "$budget" $status >>"$times"
    return $status
}

print_times() {
    awk -F'\t' 'BEGIN { printf "%-24s %8s %8s\n", "part", "seconds", "budget" }
        {
            remark = ($2 > $3 ? "  over its budget" : "") ($4 ? "  FAILED" : "")
            printf "%-24s %8d %8d%s\n", $1, $2, $3, remark
            took += $2
            budget += $3
        }
        END { printf "%-24s %8d %8d\n", "all", took, budget }' "$times"
}
