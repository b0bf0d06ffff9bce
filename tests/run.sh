#!/usr/bin/env bash
# Installs what is missing, builds the release and runs every test without a display. Ends with ctest's summary.
# usage: tests/run.sh [--quick] [CTEST ARGUMENT…]      --quick trusts that everything is installed
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

arguments=("$@")
quick=no
if [ "${1:-}" = --quick ]; then
    quick=yes
    shift
fi
[ $quick = yes ] || part 'install' 180 "$root/installer/packages.sh"
step_down "${arguments[@]}"
prepare
part 'release: build' 330 build release all -DNEVERTWICE_WERROR=ON
part 'release: tests' 150 run_tests release "$@"
