#!/usr/bin/env bash
# Builds with the thread sanitizer and runs every test: six to ten times slower, so not part of .ci/run.
# usage: tests/tsan.sh [CTEST ARGUMENT…]
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

prepare
build tsan all -DNEVERTWICE_WERROR=ON
# The sanitizer's fixed memory map and much randomised addresses exclude each other on newer kernels.
if setarch --addr-no-randomize true 2>/dev/null; then
    export -f run_tests
    export root
    exec setarch --addr-no-randomize bash -c 'set -euo pipefail; run_tests tsan "$@"' tsan.sh "$@"
fi
run_tests tsan "$@"
