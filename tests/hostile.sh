#!/bin/sh
# Shows 200 hostile documents in the preview and on a page that is read under strace, and follows their links: no file may
# be opened and no socket made by any of them.
# usage: tests/hostile.sh [PROGRAM]      PROGRAM: tests_ui of another build (default: build/dev/tests/tests_ui)
cd "$(dirname "$0")/.." || exit 2
program=${1:-build/dev/tests/tests_ui}
if ! command -v strace >/dev/null; then
    echo 'hostile: strace is not installed, so nothing was looked at.' >&2
    exit 2
fi
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
QT_QPA_PLATFORM=offscreen strace -f -e trace=%file,%network -o "$trace" "$program" hostile_test >/dev/null || {
    echo 'hostile: the test itself fails' >&2
    exit 1
}
between() { sed -n '/hostile documents begin/,/hostile documents end/p' "$trace" | sed '1d;$d'; }
if ! grep -q 'hostile documents end' "$trace"; then
    echo 'hostile: the marks of the test are missing' >&2
    exit 2
fi
bad=$(between | grep -E 'open(at)?\(|socket\(|connect\(|stat.*(passwd|bait|pipe|zero)' | grep -vE 'ENOENT.*fonts|/fonts/|fontconfig')
if [ -n "$bad" ]; then
    printf 'Opened or connected while hostile documents were shown:\n%s\n' "$bad"
    exit 1
fi
echo "hostile: 200 documents, nothing opened, no socket ($(between | wc -l) harmless calls)"
