#!/usr/bin/env bash
# Gives spoilt input to everything that takes input from outside, under the sanitizers, and runs the property tests
# with many more cases than .ci/run has time for. Fails at the first wrong answer, crash or hang.
# usage: tests/fuzz.sh [--seconds N] [--cases N] [--seed N]      (300 seconds a target, 5,000 cases a property)
#        tests/fuzz.sh --guided [--seconds N] [--keep] [TARGET…]
# --guided: libFuzzer, which sees what code an input reaches and goes on from there (clang-14): 1,800 seconds for each of
# the targets, "report" and "time" if none is named. It begins with the inputs of tests/fuzz/kept and, with --keep,
# renews them with the smallest of those that reach the most.
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

seconds=
cases=5000
seed=$RANDOM
guided=
keep=
names=()
while [ $# -gt 0 ]; do
    case $1 in
    --guided) guided=1 ;;
    --keep) keep=1 ;;
    --seconds | --cases | --seed)
        [ $# -gt 1 ] || fail "$1 wants a number"
        printf -v "${1#--}" %s "$2"
        shift
        ;;
    --*) fail "Unknown argument: $1 (the first lines of ${BASH_SOURCE[0]} say which there are)" ;;
    *) names+=("$1") ;;
    esac
    shift
done

most_kept=100000 # bytes of a file in tests/fuzz/kept

# guide TARGET: its inputs lie in build/guided/inputs, a file each.
guide() {
    local kept=$root/tests/fuzz/kept/$1.txt inputs=$root/build/guided/inputs/$1 line number=0
    local run=(env NEVERTWICE_TARGET="$1" "$root/build/guided/tests/nevertwice-guided")
    local more=()
    [ "$1" != report ] || more=("$root/tests/model/exchange/reports")
    mkdir -p "$inputs" "$inputs.least" "$inputs.wrong"
    [ ! -f "$kept" ] || while read -r line; do
        number=$((number + 1))
        base64 --decode <<<"$line" >"$inputs/kept-$number"
    done <"$kept"
    # Keeping account of what is rare (-entropic) takes longer than the reading, with so much to reach.
    "${run[@]}" -max_total_time="${seconds:-1800}" -max_len=4096 -timeout=2 -rss_limit_mb=2048 -entropic=0 \
        -print_funcs=0 -print_final_stats=1 \
        -dict="$root/tests/fuzz/words.dict" -artifact_prefix="$inputs.wrong/" "$inputs" "${more[@]}" || return 1
    [ -n "$keep" ] || return 0
    rm -rf "$inputs.least"/*
    "${run[@]}" -merge=1 -max_len=512 -timeout=2 "$inputs.least" "$inputs" || return 1
    find "$inputs.least" -type f -printf '%s %p\n' | sort -n | cut -d' ' -f2- | while read -r line; do
        base64 --wrap=0 "$line" && echo
    done | awk -v most=$most_kept '(size += length($0) + 1) <= most' | LC_ALL=C sort >"$kept.new"
    mv "$kept.new" "$kept"
}

prepare
if [ -n "$guided" ]; then
    command -v clang++-14 >/dev/null || fail "libFuzzer comes with clang: install clang-14 and libclang-rt-14-dev."
    build guided nevertwice-guided
    [ ${#names[@]} -gt 0 ] || names=(report time)
    for name in "${names[@]}"; do
        guide "$name"
    done
    exit
fi
build asan all
printf 'seed %s\n' "$seed"
status=0
"$root/build/asan/tests/nevertwice-fuzz" --seconds "${seconds:-300}" --seed "$seed" --kept "$root/tests/fuzz/kept" || status=1
RC_PARAMS="max_success=$cases seed=$seed" run_tests asan -R 'document|patch|roundtrip|text|moment|measures|timereader' \
    --timeout 7200 || status=1
exit $status
