#!/usr/bin/env bash
# packaging/test.sh [CTEST OPTION…]
#
# Installs missing Debian packages, builds everything and runs every test, without a display. Ends as ctest ends.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

vizard_setup
vizard_configure
vizard_compile
export QT_QPA_PLATFORM=offscreen
exec ctest --test-dir "$vizard_build" --output-on-failure --no-tests=error --parallel "$(vizard_jobs)" "$@"
