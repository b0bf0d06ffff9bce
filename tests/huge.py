#!/usr/bin/env python3
"""Reads documents that nobody wrote: 64 families of what parsers choke on, at 60 KB, 1 MB and 8 MB each.

usage: tests/huge.py [PROGRAM]      PROGRAM: nevertwice-cli of another build (default: build/release/nevertwice-cli)
One line a family with the most it took; fails where reading one took more than 2 s of computing or 512 MB.
"""
import os
import sys
import tempfile

MOST_SECONDS = 2.0
MOST_MEGABYTES = 512
SIZES = (60_000, 1_000_000, 8 * 1024 * 1024 - 1)

HEAD = (
    "# Parcels lost\n\n## Summary\n\nUsers saw errors from 10:00 to 11:00 UTC on 3 March 2026.\n\n"
    "## Timeline\n\n- 10:00 gone\n- 11:00 back\n\n## Root cause\n\nThe cache was full.\n\n"
)
TIMELINE = HEAD.split("## Root")[0]

# What is said for ever, and what stands before it; a report, where nothing is named.
FAMILIES = {
    "wide table": ("|x\n", HEAD + "|a" * 60 + "\n" + "|-" * 60 + "\n"),
    "table": ("| 10:00 | gone | ada |\n", HEAD + "| Time | What | Who |\n|---|---|---|\n"),
    "lists in lists": (" - ",),
    "lists in lists, in lines": (" - " * 60 + "x\n",),
    "quotes in quotes": (">",),
    "quotes in quotes, in lines": (">" * 60 + " x\n",),
    "footnotes": ("[^1]:",),
    "footnotes, in lines": ("[^1]: a\n\n",),
    "instructions": ("<?",),
    "instructions, in lines": ("<?\n",),
    "declarations": ("<!A",),
    "CDATA": ("<![CDATA[",),
    "references to a long address": ("[a] ", HEAD + "[a]: /" + "b" * 10_000 + "\n\n"),
    "definitions": ("[a]: /b\n",),
    "brackets": ("[",),
    "brackets, in lines": ("[" * 70 + "\n",),
    "links that do not end": ("[a](b",),
    "stars": ("*a _b ",),
    "stars, in lines": ("*a **b _c __d " * 5 + "\n",),
    "backticks": ("` `` ``` ",),
    "tags": ("<div>",),
    "tags, in lines": ("<div>\n",),
    "comments that do not end": ("<!-- ",),
    "comments of our own": ("<!-- nevertwice:impact -->\n",),
    "prose": ("The parcels were lost because the cache was full at 10:05 on May 3.\nIt was fixed.\n\n",),
    "prose in one line": ("The parcels were lost because the cache was full. ",),
    "one word": ("a",),
    "blank lines": ("\n",),
    "events": ("- 10:05 the parcels were gone\n", TIMELINE),
    "events in one line": ("10:05 gone, ", TIMELINE),
    "events in a cell": ("10:05 gone<br>", HEAD + "| Time | What |\n|---|---|\n| "),
    "actions": ("- [ ] Raise the limit (owner: ada, due 2026-04-01)\n", HEAD + "## Action items\n\n"),
    "actions in one paragraph": ("We will raise the limit, and we have raised it. ", HEAD + "## Action items\n\n"),
    "headings": ("## Timeline\n",),
    "headings that are times": ("### 10:05\ngone\n",),
    "reports": ("# Incident report of parcels\n\n## Timeline\n\n- 10:00 gone\n\n## Root cause\n\nfull\n\n## Summary\n\nx\n\n", ""),
    "labels": ("Impact: all\n",),
    "bold labels": ("**Impact:** all\n",),
    "digits": ("1 2 3 4 ",),
    "times": ("10:00 - ",),
    "windows": ("May 3, 2026 10:00 - 11:00 PST to ",),
    "months": ("May ",),
    "durations": ("2 hours and 15 minutes ",),
    "letters for zeros": ("1O:O5 ",),
    "stops": (". ",),
    "commas": ("a, ",),
    "colons": ("a: ",),
    "bars": ("|",),
    "bars, in lines": ("| a | b |\n",),
    "code that does not end": ("x = 1;\n", HEAD + "```\n"),
    "indented": ("    10:00 gone\n",),
    "tabs": ("\t",),
    "tabs, in lines": ("\t- a\n",),
    "NUL": ("a\0", ""),
    "mojibake": ("\u00e2\u20ac\u2122 ",),
    "no UTF-8": (b"\xff\xfe\xc0 ",),
    "entities": ("&amp;&#x41;",),
    "front matter": ("a: [b, c]\n", "---\ntitle: x\n"),
    "front matter in brackets": ("[", "---\ntitle: "),
    "lines that end in CR": ("10:05 gone\r",),
    "names in code": ("a_b_c ",),
    "addresses": ("https://a.b/c ",),
    "beyond the first plane": ("\U0001f525",),
    "no spaces": ("\u6545\u969c\u62a5\u544a",),
}


def document(unit, head=HEAD, *, size):
    unit = unit if isinstance(unit, bytes) else unit.encode()
    head = head.encode()
    return head + unit * max(0, (size - len(head)) // len(unit))


def read(program, path):
    """Seconds of computing, megabytes, and whether the program said by itself that it is done."""
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.execv(program, [program, "import", "--dry-run", path])
    _, status, used = os.wait4(child, 0)
    done = os.WIFEXITED(status) and os.WEXITSTATUS(status) in (0, 4)  # 4: it is no report
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, done


def main():
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build/release/nevertwice-cli")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.md")
        for name, parts in FAMILIES.items():
            worst = []
            for size in SIZES:
                with open(path, "wb") as file:
                    file.write(document(*parts, size=size))
                worst.append(read(program, path))
            seconds, megabytes = max(w[0] for w in worst), max(w[1] for w in worst)
            well = seconds <= MOST_SECONDS and megabytes <= MOST_MEGABYTES and all(w[2] for w in worst)
            bad += not well
            print(f"{name:30} {seconds:6.2f} s {megabytes:5.0f} MB{'' if well else '   WRONG'}", flush=True)
    print(f"huge: {len(FAMILIES)} families, {bad} of them too dear")
    return bad != 0


if __name__ == "__main__":
    sys.exit(main())
