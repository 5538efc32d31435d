#!/usr/bin/env bash
# programs_test.sh CLI [WINDOW]: what the linked programs can do, whatever their sources say. No network library is
# asked for, no socket function of the C library is called, and the command line knows of no widgets.
set -uo pipefail
failures=0

fail() {
    echo "FAIL  $*"
    failures=$((failures + 1))
}

needs() { # PROGRAM LIBRARY
    # grep reads to the end: with -q, objdump would die of the closed pipe.
    objdump -p "$1" | grep "NEEDED.*$2" >/dev/null
}

needs "$1" libQt6Core || fail "objdump does not see what $1 needs: this test would pass for nothing"
needs "$1" libQt6Widgets && fail "$1 links Qt Widgets"
for program in "$@"; do
    needs "$program" libQt6Network && fail "$program links Qt Network"
    called=$(nm -D --undefined-only "$program" | awk '{ print $NF }' | sed 's/@.*//' |
        grep -xE 'socket|socketpair|connect|bind|listen|accept4?|getaddrinfo|gethostbyname|sendto|recvfrom')
    [ -z "$called" ] || fail "$program calls ${called//$'\n'/ }"
done

for program in "$@"; do
    QT_QPA_PLATFORM=offscreen "$program" --version | grep -E "[0-9]+\.[0-9]+\.[0-9]+" >/dev/null || fail "$program does not say its version"
done

echo "$failures failed"
[ "$failures" = 0 ]
