#!/bin/bash
# Builds the trainer of networks (all of `train` but what decodes photos: pack, detector, landmarks) beside the LibTorch
# of a Python's PyTorch, with CUDA where that has it, and with nothing else of this project's needs: for a borrowed GPU
# machine. usage: build_alone.sh OUT [PYTHON]; with --sources for OUT it only says what would be compiled.
set -euo pipefail
[ $# -ge 1 ] || { sed -n "2,4s/^# //p" "$0" >&2; exit 2; }
out=$(realpath -m -- "$1")
python=${2:-python3}
cd "$(dirname "$0")/../.."
sources=$(ls core/nets/detail/*.cpp core/cloak/detail/butteraugli_*.cpp
          ls models/training/*.cpp | grep -v -E '/(make_pack|render_heads|yunet.*|detector_.*|points_trainer)[.]cpp')
if [ "$1" = --sources ]; then
    echo "$sources"
    exit
fi
torch=$("$python" -c 'import os, torch; print(os.path.dirname(torch.__file__))')
# Wheels up to PyTorch 2.5 have std::string as it was before C++11.
strings=$("$python" -c 'import torch; print(int(torch._C._GLIBCXX_USE_CXX11_ABI))')
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

export torch strings objects
compile() {
    g++ -std=c++20 -O1 -w -DVIZARD_TRAIN_WITHOUT_QT -DVIZARD_KEPT_OUT="\"$PWD/models/training/kept_out.txt\"" \
        -D_GLIBCXX_USE_CXX11_ABI="$strings" -I. -I"$torch/include" -I"$torch/include/torch/csrc/api/include" \
        -c "$1" -o "$objects/$(echo "$1" | tr / _).o" || { echo "failed: $1"; return 1; }
}
export -f compile
echo $sources | tr ' ' '\n' | xargs -P "$(nproc)" -I{} bash -c 'compile {}'
cuda=
if [ -e "$torch/lib/libtorch_cuda.so" ]; then cuda="-ltorch_cuda -lc10_cuda"; fi
g++ "$objects"/*.o -o "$out" -L"$torch/lib" -Wl,-rpath,"$torch/lib" -Wl,--no-as-needed -ltorch -ltorch_cpu $cuda -lc10
