// train export --checkpoint FILE --network NAME --out FILE: the averaged weights of a run, stored in half
// precision.
#include "models/training/commands.h"

#include "models/training/run_state.h"

namespace vizard::training {

int exportWeights(const Arguments& arguments) {
    const nets::TensorFile run = nets::parseSafetensors(readFile(arguments.required("checkpoint")));
    const std::string network = arguments.required("network"), out = arguments.required("out");
    arguments.requireAllUsed();
    nets::TensorFile model;
    for (const auto& [key, tensor] : run.tensors) {
        if (!key.starts_with("weights/"))
            continue;
        const std::string name = key.substr(8);
        const auto averaged = run.tensors.find("average/" + name);
        model.tensors[name] = averaged == run.tensors.end() ? tensor : averaged->second;
    }
    model.metadata = {
        {"network", network}, {"steps", run.metadata.at("step")}, {"hours", run.metadata.at("hours")}};
    writeFile(out, nets::formatSafetensors(model, true));
    return 0;
}

} // namespace vizard::training
