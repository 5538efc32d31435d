#!/bin/bash
# Builds the trainer of networks (all of `train` but what decodes photos: pack, detector, landmarks) beside the LibTorch
# of a Python's PyTorch, with CUDA where that has it, and with nothing else of this project's needs: for a borrowed GPU
# machine. usage: build_alone.sh OUT [PYTHON]
set -euo pipefail
out=$(realpath -m "$1")
python=${2:-python3}
cd "$(dirname "$0")/../.."
torch=$("$python" -c 'import os, torch; print(os.path.dirname(torch.__file__))')
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

sources=$(ls core/nets/detail/*.cpp core/cloak/detail/butteraugli_*.cpp
          ls models/training/*.cpp | grep -v -E '/(make_pack|render_heads|yunet|detector_.*|points_trainer)[.]cpp')
flags="-std=c++20 -O1 -w -DVIZARD_TRAIN_WITHOUT_QT -DVIZARD_KEPT_OUT=\"$PWD/models/training/kept_out.txt\" -I. \
  -I$torch/include -I$torch/include/torch/csrc/api/include"
export objects flags
compile() { g++ $flags -c "$1" -o "$objects/$(echo "$1" | tr / _).o" || { echo "failed: $1"; return 1; }; }
export -f compile
set +e
echo $sources | tr ' ' '\n' | xargs -P "$(nproc)" -I{} bash -c 'compile {}'
set -e
cuda=$(ls "$torch"/lib/libtorch_cuda.so 2>/dev/null | sed 's/.*/-ltorch_cuda -lc10_cuda/')
g++ "$objects"/*.o -o "$out" -L"$torch/lib" -Wl,-rpath,"$torch/lib" -Wl,--no-as-needed -ltorch -ltorch_cpu $cuda -lc10
