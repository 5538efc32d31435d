#!/usr/bin/env bash
# packaging/setup.sh and run.sh with every system command replaced by one that only notes how it was called.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failures=0

stub() { # NAME SCRIPT…: a command of that name in the stubs' folder
    printf '#!%s\n%s\n' "$(command -v bash)" "$2" >"$place/bin/$1"
    chmod +x "$place/bin/$1"
}

fresh() {
    rm -rf "${place:?}/bin" "$place/calls" "$place/installed"
    mkdir -p "$place/bin"
    : >"$place/calls"
    for tool in awk bash cat dirname env grep head nproc sed tr; do
        ln -s "$(command -v "$tool")" "$place/bin/$tool"
    done
    (source "$root/packaging/setup.sh" && vizard_wanted_packages) >"$place/installed"
    stub dpkg-query "sed 's/^/installed /' '$place/installed'"
    stub apt-get "echo \"apt-get \$* frontend=\$DEBIAN_FRONTEND\" >>'$place/calls'; exit \${APT_FAILS:-0}"
    stub id 'echo "${FAKE_ID:-0}"'
    stub update-alternatives "echo \"update-alternatives \$*\" >>'$place/calls'
case \$1 in
--get-selections) echo \"libblas.so.3-x86 auto \${FAKE_BLAS:-/lib/openblas-pthread/libblas.so.3}\" ;;
--list) echo /lib/blas/libblas.so.3; echo /lib/openblas-pthread/libblas.so.3 ;;
esac"
    stub cmake "echo \"cmake \$*\" >>'$place/calls'"
}

call() { # COMMAND…: with only the stubs to be found; output and status are kept
    output=$(cd "$place" && PATH="$place/bin" bash "$@" 2>&1)
    status=$?
}

set_up() {
    call -c "source '$root/packaging/setup.sh' && vizard_setup"
}

check() { # NAME CONDITION…
    local name=$1
    shift
    if "$@"; then
        echo "ok    $name"
    else
        echo "FAIL  $name (status $status)"
        printf '      %s\n' "$output" "$(cat "$place/calls")"
        failures=$((failures + 1))
    fi
}

says() { [[ $output == *"$1"* ]]; }
did() { grep -q -- "$1" "$place/calls"; }
without() { grep -v "^$1\$" "$place/installed" >"$place/rest" && mv "$place/rest" "$place/installed"; }

fresh
set_up
check "all there: succeeds" [ "$status" = 0 ]
check "all there: says nothing" [ -z "$output" ]
check "all there: apt-get is not called" eval '! did apt-get'

fresh
without libtiff-dev
without ninja-build
set_up
check "two missing: succeeds" [ "$status" = 0 ]
check "two missing: names one" says libtiff-dev
check "two missing: names the other" says ninja-build
check "two missing: not those that are there" eval '! says libpng-dev'
check "two missing: updates first" [ "$(sed -n 's/.*Timeout=[0-9]* \([a-z]*\).*/\1/p' "$place/calls" | head -n 1)" = update ]
check "two missing: without recommended packages" did 'install --yes --no-install-recommends.*libtiff-dev'
check "two missing: without questions" did 'install .*frontend=noninteractive'

fresh
without libtiff-dev
FAKE_ID=1000 set_up
check "neither root nor sudo: fails" [ "$status" != 0 ]
check "neither root nor sudo: says so" says 'root or sudo'
check "neither root nor sudo: apt-get is not called" eval '! did apt-get'

fresh
without libtiff-dev
stub sudo "echo \"sudo \$*\" >>'$place/calls'; exec \"\$@\""
FAKE_ID=1000 set_up
check "sudo: succeeds" [ "$status" = 0 ]
check "sudo: is used" did 'sudo env DEBIAN_FRONTEND=noninteractive apt-get .*install'

fresh
without libtiff-dev
APT_FAILS=100 set_up
check "apt-get fails: so does the set-up" [ "$status" != 0 ]
check "apt-get fails: says so" says 'failed'

fresh
rm "$place/bin/apt-get"
set_up
check "no apt-get: fails with the list" eval '[ "$status" != 0 ] && says libtorch-dev'

fresh
FAKE_BLAS=/lib/blas/libblas.so.3 set_up
check "slow BLAS: OpenBLAS is chosen" did 'update-alternatives --set libblas.so.3-x86 /lib/openblas-pthread/libblas.so.3'

fresh
mkdir -p "$place/build/bin"
for program in vizard vizard-cli; do
    stub "$program" "echo \"$program at \$PWD: \$*\" >>'$place/calls'"
    mv "$place/bin/$program" "$place/build/bin/"
done
export VIZARD_BUILD=$place/build
unset VIZARD_OUT
DISPLAY='' WAYLAND_DISPLAY='' call "$root/packaging/run.sh" a.jpg "some folder"
check "no display: says so" says 'no display'
check "no display: protects by command line" did 'vizard-cli at .*: protect a.jpg some folder --out ./vizard-protected'
check "no display: in the caller's folder" did "vizard-cli at $place:"
VIZARD_OUT=elsewhere DISPLAY='' WAYLAND_DISPLAY='' call "$root/packaging/run.sh" a.jpg
check "no display: into VIZARD_OUT" did 'protect a.jpg --out elsewhere'
DISPLAY='' WAYLAND_DISPLAY='' call "$root/packaging/run.sh"
check "no display and no photo: wrong use" [ "$status" = 2 ]
DISPLAY=:9 call "$root/packaging/run.sh" a.jpg
check "display: opens the window with the photos" did 'vizard at .*: a.jpg'

echo "$failures failed"
[ "$failures" = 0 ]
