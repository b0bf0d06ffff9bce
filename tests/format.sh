#!/bin/sh
# Layout is decided by clang-format 14 and .clang-format, so that review can speak of meaning.
# usage: tests/format.sh [--fix]
cd "$(dirname "$0")/.." || exit 2
tool=$(command -v clang-format-14 || command -v clang-format) || {
    echo 'clang-format is not installed: installer/packages.sh --checks installs it.' >&2
    exit 2
}
how='--dry-run -Werror --ferror-limit=1'
[ "${1:-}" != --fix ] || how=-i
# shellcheck disable=SC2086
find app model ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 "$tool" $how &&
    echo 'format: every file is laid out as .clang-format says'
