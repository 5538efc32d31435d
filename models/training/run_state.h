// What lets a training run be cut anywhere and go on, on this machine or another: the checkpoint and the log.
#pragma once

#include "models/training/adam.h"
#include "models/training/arguments.h"

#include <chrono>
#include <random>

namespace vizard::training {

// A checkpoint is one safetensors file: "weights/NAME" and the optimiser's tensors, with the step and the
// hours spent in its metadata. Written atomically.
struct RunState {
    int64_t step = 0;
    double hours = 0; // wall time of all sessions together
};

// What every run of the cloak network or a recogniser is told.
struct RunOptions {
    double rate = 1e-3, hours = 1;
    uint64_t seed = 1;
    int64_t report = 100;             // steps between two looks at the figures, and checkpoints
    at::Device device = at::kCPU;     // --device cuda, where LibTorch has it
    at::ScalarType type = at::kFloat; // of the arithmetic; --bf16
    std::string out, checkpoint, log;
};

// --rate, --hours, --seed, --report, --device, --bf16, --out, --checkpoint (else OUT.run) and --log (else
// OUT.csv); what is not said stays as it is. Throws NetError where a value makes no sense here.
void readRunOptions(const Arguments& arguments, RunOptions& options);

// --type of `detector` and `landmarks`, of their convolutions while training: bf16, as where it is not said,
// or float. Throws NetError for anything else.
at::ScalarType convolutionsType(const Arguments& arguments);

// --threads and --seed, one each where they are not said.
void beginRun(const Arguments& arguments);

// Where the run's checkpoint is, at random numbers that follow from seed and step, so not again those of its
// start; at step 0 where it has none.
RunState resumed(const RunOptions& options, nets::WeightList& weights, Adam& adam);

// The last checkpoint, and the averaged weights as the model file `options.out` (fp16).
void endRun(const RunOptions& options, const RunState& state, const std::string& network,
            const nets::WeightList& weights, const Adam& adam);

void saveCheckpoint(const std::string& path, const RunState& state, const nets::WeightList& weights,
                    const Adam& adam);
// False where there is no such file. Throws NetError where it does not fit.
bool loadCheckpoint(const std::string& path, RunState& state, nets::WeightList& weights, Adam& adam);

// Where a run begins that has no checkpoint: at the weights of a model file (`--start FILE`), or at fresh
// ones.
nets::WeightSource startingWeights(const std::string& modelFile, uint64_t seed);
// Those of a model file of the same plan with fewer channels somewhere: they fill the first channels of
// `wanted`'s shapes, and what is new there says nothing yet to what is old, so that it begins as the same
// function.
nets::WeightSource grownWeights(const std::string& modelFile, const nets::WeightList& wanted);
// Moves a network to where it will be trained; before an optimiser holds its weights.
void moveTo(const nets::WeightList& weights, at::Device device);

// The averaged weights of a run (and its buffers) as a model file.
nets::TensorFile modelFile(const nets::WeightList& weights, const Adam& adam,
                           std::map<std::string, std::string> metadata);
void writeFile(const std::string& path, const std::string& bytes); // atomically
std::string readFile(const std::string& path);

// One line on the terminal, and the same figures as a line of `path` (comma-separated, with a heading): plots
// are made from it.
class Log {
public:
    explicit Log(std::string path);
    void line(int64_t step, double hours, const std::vector<std::pair<std::string, double>>& figures);

private:
    std::string path_;
};

// Seconds since it was made.
class Clock {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace vizard::training
