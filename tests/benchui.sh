#!/usr/bin/env bash
# Builds the benchmarks of the window and runs them. They print tables and judge nothing; run them on a machine that does
# nothing else.
# usage: tests/benchui.sh [ARGUMENT OF nevertwice-bench-ui…]
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

prepare
build release nevertwice-bench-ui
exec env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 "$root/build/release/tests/nevertwice-bench-ui" "$@"
