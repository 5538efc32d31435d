#!/usr/bin/env bash
# packaging/run.sh [PHOTO|FOLDER…]
#
# From a fresh clone to the window: installs missing Debian packages, builds, and opens the photos. Without a display
# it protects them by command line instead, into $VIZARD_OUT (./vizard-protected if not set).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

vizard_setup
vizard_configure
vizard_compile vizard vizard-cli
export VIZARD_MODELS=${VIZARD_MODELS:-$vizard_root/models}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$vizard_build/bin/vizard" "$@"
fi

if [ $# = 0 ]; then
    vizard_say "it is built, but there is no display for the window, and no photo was named. To protect photos here:"
    vizard_say "  packaging/run.sh PHOTO|FOLDER…"
    exit 2
fi
out=${VIZARD_OUT:-./vizard-protected}
vizard_say "there is no display for the window: protecting by command line, into $out"
exec "$vizard_build/bin/vizard-cli" protect "$@" --out "$out"
