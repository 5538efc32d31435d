// train export --checkpoint FILE --network NAME --out FILE: the averaged weights of a run, stored in half
// precision. train mean --models FILE FILE… --out FILE: the mean of weights that one run led through, or runs
// one from the other (Izmailov et al. 2018).
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

int averageModels(const Arguments& arguments) {
    const std::vector<std::string> files = arguments.list("models");
    const std::string out = arguments.required("out");
    arguments.requireAllUsed();
    if (files.empty())
        throw nets::NetError("--models takes one model file or more");
    const at::NoGradGuard noGrad;
    nets::TensorFile mean;
    for (const std::string& file : files) {
        const nets::TensorFile model = nets::parseSafetensors(readFile(file));
        const bool first = mean.tensors.empty();
        if (first)
            mean.metadata = model.metadata;
        else if (model.tensors.size() != mean.tensors.size())
            throw nets::NetError(file + " is not of the same network");
        for (const auto& [name, tensor] : model.tensors) {
            nets::Tensor& sum = mean.tensors[name];
            if (!first && (!sum.defined() || sum.sizes() != tensor.sizes()))
                throw nets::NetError(file + " is of another network: " + name);
            const nets::Tensor share = tensor.to(at::kDouble) / static_cast<double>(files.size());
            sum = sum.defined() ? sum + share : share;
        }
    }
    for (auto& [name, tensor] : mean.tensors)
        tensor = tensor.to(at::kFloat);
    writeFile(out, nets::formatSafetensors(mean, true));
    return 0;
}

} // namespace vizard::training
