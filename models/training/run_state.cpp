#include "models/training/run_state.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vizard::training {

using nets::NetError;
using nets::Tensor;
using nets::TensorFile;
using nets::TensorMap;

std::string readFile(const std::string& path) {
    if (std::filesystem::is_directory(path))
        throw NetError(path +
                       " is a folder, and a file is wanted (of photos: what `train pack` made of them)");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw NetError("cannot open " + path);
    return {(std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()};
}

void writeFile(const std::string& path, const std::string& bytes) {
    const std::string temporary = path + ".new";
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw NetError("cannot write " + temporary);
    std::filesystem::rename(temporary, path);
}

void saveCheckpoint(const std::string& path, const RunState& state, const nets::WeightList& weights,
                    const Adam& adam) {
    TensorFile file;
    file.tensors = adam.state();
    for (const auto& [name, tensor] : weights.all())
        file.tensors["weights/" + name] = tensor;
    file.metadata["step"] = std::to_string(state.step);
    file.metadata["hours"] = std::to_string(state.hours);
    writeFile(path, nets::formatSafetensors(file, false));
}

bool loadCheckpoint(const std::string& path, RunState& state, nets::WeightList& weights, Adam& adam) {
    if (!std::filesystem::exists(path))
        return false;
    const TensorFile file = nets::parseSafetensors(readFile(path));
    at::NoGradGuard noGrad;
    const auto copy = [&](TensorMap& into) {
        for (auto& [name, tensor] : into)
            tensor.copy_(file.tensors.at("weights/" + name));
    };
    copy(weights.parameters);
    copy(weights.buffers);
    adam.restore(file.tensors);
    state.step = std::stoll(file.metadata.at("step"));
    state.hours = std::stod(file.metadata.at("hours"));
    return true;
}

namespace {

// So that a name misspelt, or a machine without a GPU, costs no reading of photos first.
at::Device readDevice(const Arguments& arguments) {
    if (!arguments.has("device"))
        return at::kCPU;
    const std::string name = arguments.required("device");
    if (name == "cpu")
        return at::kCPU;
    if (name != "cuda")
        throw NetError("--device takes cpu or cuda, not " + name);
    if (!at::hasCUDA())
        throw NetError("--device cuda: this LibTorch or this machine has no CUDA");
    return at::Device(at::kCUDA);
}

} // namespace

void readRunOptions(const Arguments& arguments, RunOptions& options) {
    options.rate = arguments.number("rate", options.rate);
    options.hours = arguments.number("hours", options.hours);
    options.seed = static_cast<uint64_t>(arguments.number("seed", 1));
    options.report = static_cast<int64_t>(arguments.number("report", static_cast<double>(options.report)));
    if (options.report < 1)
        throw NetError("--report takes a number of steps, 1 or more");
    options.out = arguments.required("out");
    options.checkpoint = arguments.text("checkpoint", options.out + ".run");
    options.log = arguments.text("log", options.out + ".csv");
    options.type = arguments.has("bf16") ? at::kBFloat16 : at::kFloat;
    options.device = readDevice(arguments);
}

at::ScalarType convolutionsType(const Arguments& arguments) {
    const std::string type = arguments.text("type", "bf16");
    if (type != "bf16" && type != "float")
        throw NetError("--type is bf16 or float, not " + type);
    return type == "bf16" ? at::kBFloat16 : at::kFloat;
}

void beginRun(const Arguments& arguments) {
    at::set_num_threads(static_cast<int>(arguments.number("threads", 1)));
    at::manual_seed(static_cast<uint64_t>(arguments.number("seed", 1)));
}

RunState resumed(const RunOptions& options, nets::WeightList& weights, Adam& adam) {
    RunState state;
    if (loadCheckpoint(options.checkpoint, state, weights, adam)) {
        std::printf("resumed at step %lld, %.2f h\n", static_cast<long long>(state.step), state.hours);
        at::manual_seed(static_cast<uint64_t>(state.step) + 99 + 1000003 * (options.seed - 1));
    }
    return state;
}

void endRun(const RunOptions& options, const RunState& state, const std::string& network,
            const nets::WeightList& weights, const Adam& adam) {
    saveCheckpoint(options.checkpoint, state, weights, adam);
    const TensorFile model =
        modelFile(weights, adam, {{"network", network}, {"steps", std::to_string(state.step)}});
    writeFile(options.out, nets::formatSafetensors(model, true));
}

nets::WeightSource startingWeights(const std::string& modelFile, uint64_t seed) {
    return modelFile.empty()
               ? nets::WeightSource::fresh(seed)
               : nets::WeightSource::stored(nets::parseSafetensors(readFile(modelFile)).tensors);
}

nets::WeightSource grownWeights(const std::string& modelFile, const nets::WeightList& wanted) {
    const at::NoGradGuard noGrad;
    TensorMap stored = nets::parseSafetensors(readFile(modelFile)).tensors;
    for (const auto& [name, fresh] : wanted.all()) {
        const auto found = stored.find(name);
        if (found == stored.end() || found->second.sizes() == fresh.sizes() ||
            found->second.dim() != fresh.dim())
            continue; // who builds the network says what is wrong
        const Tensor old = found->second.to(at::kFloat);
        Tensor grown = fresh.detach().clone(), corner = grown;
        if (grown.dim() > 1)
            grown.narrow(0, 0, std::min(old.size(0), grown.size(0))).zero_();
        for (int64_t d = 0; d < grown.dim(); ++d) {
            if (old.size(d) > grown.size(d))
                throw NetError(name + " is larger in " + modelFile);
            corner = corner.narrow(d, 0, old.size(d));
        }
        corner.copy_(old);
        found->second = grown;
    }
    return nets::WeightSource::stored(std::move(stored));
}

void moveTo(const nets::WeightList& weights, at::Device device) {
    for (auto& [name, tensor] : weights.all())
        tensor.set_data(tensor.to(device));
}

TensorFile modelFile(const nets::WeightList& weights, const Adam& adam,
                     std::map<std::string, std::string> metadata) {
    TensorFile file;
    for (const auto& [name, tensor] : weights.parameters) // an optimiser may hold more than the network
        file.tensors[name] = adam.averaged().at(name);
    file.tensors.insert(weights.buffers.begin(), weights.buffers.end());
    file.metadata = std::move(metadata);
    return file;
}

Log::Log(std::string path)
    : path_(std::move(path)) {}

void Log::line(int64_t step, double hours, const std::vector<std::pair<std::string, double>>& figures) {
    const bool isNew = !std::filesystem::exists(path_);
    std::ofstream out(path_, std::ios::app);
    if (isNew) {
        out << "step,hours";
        for (const auto& [name, value] : figures)
            out << ',' << name;
        out << '\n';
    }
    out << step << ',' << hours;
    std::printf("step %lld, %.3f h:", static_cast<long long>(step), hours);
    for (const auto& [name, value] : figures) {
        out << ',' << value;
        std::printf(" %s %.4g", name.c_str(), value);
    }
    out << '\n';
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace vizard::training
