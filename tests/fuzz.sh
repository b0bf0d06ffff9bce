#!/usr/bin/env bash
# Gives spoilt input to everything that takes input from outside, under the sanitizers, and runs the property tests
# with many more cases than .ci/run has time for. Fails at the first wrong answer, crash or hang.
# usage: tests/fuzz.sh [--seconds N] [--cases N] [--seed N]      (300 seconds a target, 5,000 cases a property)
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

seconds=300
cases=5000
seed=$RANDOM
while [ $# -gt 1 ]; do
    case $1 in
    --seconds) seconds=$2 ;;
    --cases) cases=$2 ;;
    --seed) seed=$2 ;;
    *) fail "Unknown argument: $1 (the first lines of ${BASH_SOURCE[0]} say which there are)" ;;
    esac
    shift 2
done

prepare
build asan all
printf 'seed %s\n' "$seed"
status=0
"$root/build/asan/tests/nevertwice-fuzz" --seconds "$seconds" --seed "$seed" || status=1
RC_PARAMS="max_success=$cases seed=$seed" run_tests asan -R 'document|patch|roundtrip|text|moment|measures|timereader' \
    --timeout 7200 || status=1
exit $status
