#!/bin/sh
# Takes the sentences of the source into resources/translations/*.ts, and says how many wait for a translator.
#   tests/translations.sh [CODE...]     a new code begins a new language
# Qt Linguist (or any editor) fills in what is "unfinished"; the next build takes the files in.
set -eu
cd "$(dirname "$0")/.."
tools=$(qmake6 -query QT_INSTALL_BINS 2>/dev/null || qtpaths6 --query QT_INSTALL_BINS)
folder=resources/translations
files=
for file in "$folder"/nevertwice_*.ts; do
    [ ! -f "$file" ] || files="$files $file"
done
for code in "$@"; do
    case " $files " in
        *" $folder/nevertwice_$code.ts "*) ;;
        *) files="$files $folder/nevertwice_$code.ts" ;;
    esac
done
for file in $files; do
    code=${file##*_}
    # The headers have to be found (-I): without them a class of the namespace is taken for one outside of it.
    "$tools/lupdate" -silent -I . -no-obsolete -locations none -disable-heuristic sametext -disable-heuristic similartext \
        -source-language en -target-language "${code%.ts}" ui app model -ts "$file"
    printf '%s: %s of %s unfinished\n' "${code%.ts}" "$(grep -c 'type="unfinished"' "$file" || true)" "$(grep -c '<source>' "$file")"
done
