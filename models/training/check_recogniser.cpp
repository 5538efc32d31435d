// train check --faces PACK --model FILE: what a recogniser of our own is worth on the people kept out of all
// training, and its thresholds for the manifest.
#include "models/training/commands.h"

#include "core/nets/detail/own_network.h"
#include "models/training/face_pack.h"
#include "models/training/recogniser_attacks.h"
#include "models/training/run_state.h"
#include "models/training/verification.h"

#include <ATen/Parallel.h>

#include <cstdio>

namespace vizard::training {

using nets::Tensor;

int checkRecogniser(const Arguments& arguments) {
    at::set_num_threads(static_cast<int>(arguments.number("threads", 1)));
    const FacePack pack = FacePack::load(arguments.required("faces"));
    const Student net =
        nets::ownNetwork(nets::parseSafetensors(readFile(arguments.required("model"))).tensors);
    arguments.requireAllUsed();
    at::NoGradGuard noGrad;
    const Tensor index = pack.indices(true), person = pack.person.index_select(0, index);
    const Tensor own = embeddingsOf(pack, index, [&](const Tensor& faces) { return allHeads(net(faces)); });
    const Tensor mirrored =
        embeddingsOf(pack, index, [&](const Tensor& faces) { return allHeads(net(faces.flip({3}))); });
    const Verification found = verify(own, person);
    std::printf("photos %lld accuracy %.4f tar_at_far_1 %.4f\n", static_cast<long long>(own.size(0)),
                found.accuracy, found.tar);
    const Thresholds thresholds = strangerThresholds(own, mirrored, person);
    std::printf("thresholds from %lld pairs of strangers: far_1 %.4f far_01 %.4f far_001 %.4f\n",
                static_cast<long long>(thresholds.pairs), thresholds.far1, thresholds.far01,
                thresholds.far001);
    return 0;
}

} // namespace vizard::training
