#!/usr/bin/env bash
# Breaks workspaces in every way we know and prints what was lost, in one table. Fails where anything acknowledged was
# lost, a file cannot be opened, an error has no whole sentence, or a control (which must lose something) lost nothing.
# usage: tests/crash.sh [--program FILE] [small|medium|full] [KILLS CUTS EVERY MEMORY PAGES] [--seed N]
#   KILLS CUTS  how many; EVERY: each n-th point of the disk fails; MEMORY: each n-th allocation; PAGES: trials for each
#   count of damaged pages (0: none is damaged). small: about 20 seconds. full: 2,000 kills and 5,000 cuts, every point.
#   --program: a nevertwice-crash that is built already
# shellcheck source=installer/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib.sh"

program=
seed=1
sizes=()
while [ $# -gt 0 ]; do
    case $1 in
    --program) program=$2 && shift ;;
    --seed) seed=$2 && shift ;;
    small) sizes=(30 40 41 499 2) ;;
    medium) sizes=(300 500 1 31 20) ;;
    full) sizes=(2000 5000 1 1 200) ;;
    *[!0-9]*) fail "Unknown argument: $1 (the first lines of ${BASH_SOURCE[0]} say which there are)" ;;
    *) sizes+=("$1") ;;
    esac
    shift
done
[ ${#sizes[@]} != 0 ] || sizes=(30 40 41 499 2)
[ ${#sizes[@]} = 5 ] || fail 'Five sizes are needed: KILLS CUTS EVERY MEMORY PAGES.'
read -r kills cuts every memory pages <<<"${sizes[*]}"

if [ -z "$program" ]; then
    prepare
    build release nevertwice-crash
    program=$root/build/release/tests/nevertwice-crash
fi

status=0
row() { "$program" "$@" --seed "$seed" || status=1; }
"$program" header
row kills "$kills"
row kills $((kills < 100 ? kills : 100)) --ack-before-commit
row powercuts "$cuts"
row powercuts $((cuts < 100 ? cuts : 100)) --synchronous-normal
row faults "$every"
row memory "$memory"
[ "$pages" = 0 ] || row corruption "$pages"
[ $status = 0 ] || printf 'FAILED\n'
exit $status
