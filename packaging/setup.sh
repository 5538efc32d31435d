# shellcheck shell=bash
# Sourced by run.sh and test.sh. Makes sure that the Debian packages of packages.txt are there: says nothing when they
# are, and which it installs when they are not.

vizard_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
vizard_build=${VIZARD_BUILD:-$vizard_root/build/release}

vizard_say() {
    printf 'vizard: %s\n' "$*" >&2
}

vizard_wanted_packages() {
    sed 's/#.*//' "$vizard_root/packaging/packages.txt" | tr -s '[:space:]' '\n' | sed '/^$/d'
}

vizard_missing_packages() {
    # shellcheck disable=SC2016 # the format is dpkg-query's, not the shell's
    vizard_wanted_packages | grep -vxFf <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
}

vizard_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 126
    fi
}

vizard_apt() {
    vizard_as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" >&2
}

vizard_install_packages() {
    local missing=("$@")
    vizard_say "these Debian packages are missing and will be installed: ${missing[*]}"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        vizard_say "that needs root or sudo, and here is neither. As root, please run:"
        vizard_say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
    if ! vizard_apt update; then
        vizard_say "apt-get update failed: is there a network, and are the package sources right?"
        return 1
    fi
    if ! vizard_apt install --yes --no-install-recommends "${missing[@]}"; then
        vizard_say "apt-get could not install the packages; its own words are above."
        return 1
    fi
}

# LibTorch takes whatever BLAS the system's alternative names; the reference one is several times slower.
vizard_choose_openblas() {
    local name chosen fast
    while read -r name _ chosen; do
        case $name:$chosen in
        libblas.so.3*:*openblas* | liblapack.so.3*:*openblas*) continue ;;
        libblas.so.3* | liblapack.so.3*) ;;
        *) continue ;;
        esac
        fast=$(update-alternatives --list "$name" | grep openblas | head -n 1) || continue
        vizard_say "choosing OpenBLAS for $name ($chosen is several times slower)"
        vizard_as_root update-alternatives --set "$name" "$fast" >&2 ||
            vizard_say "that could not be changed; Vizard works, slowly."
    done < <(update-alternatives --get-selections)
}

vizard_setup() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        vizard_say "this set-up knows Debian 12 and has found no apt-get here. Vizard needs what these packages hold:"
        vizard_say "$(vizard_wanted_packages | tr '\n' ' ')"
        return 1
    fi
    local missing
    mapfile -t missing < <(vizard_missing_packages)
    if [ "${#missing[@]}" -gt 0 ]; then
        vizard_install_packages "${missing[@]}" || return 1
    fi
    vizard_choose_openblas
}

# A file that includes LibTorch takes more than a gigabyte to compile.
vizard_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

vizard_configure() {
    cmake -S "$vizard_root" -B "$vizard_build" -G Ninja -DCMAKE_BUILD_TYPE=Release --log-level=WARNING >&2
}

# vizard_compile [TARGET…]: everything when none is named.
vizard_compile() {
    cmake --build "$vizard_build" --parallel "$(vizard_jobs)" ${1:+--target "$@"} >&2
}
