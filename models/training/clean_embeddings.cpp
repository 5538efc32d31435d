#include "models/training/clean_embeddings.h"

#include "models/training/run_state.h"

#include <array>
#include <cstdio>
#include <filesystem>

namespace vizard::training {

using nets::Tensor;

namespace {

// The template that a FacePack is aligned to, as descriptions of recognisers write it.
constexpr Landmarks kTemplate = {
    {{38.2946, 51.6963}, {73.5318, 51.5014}, {56.0252, 71.7366}, {41.5493, 92.3655}, {70.7299, 92.2041}}};

// q = (a x - b y + tx, b x + a y + ty), of least squares from one set of landmarks to the other (Umeyama
// 1991).
struct Fit {
    double a = 1, b = 0, tx = 0, ty = 0;
};

Fit fitted(const Landmarks& from, const Landmarks& to) {
    double fx = 0, fy = 0, tx = 0, ty = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        fx += from[i][0] / 5;
        fy += from[i][1] / 5;
        tx += to[i][0] / 5;
        ty += to[i][1] / 5;
    }
    double dot = 0, cross = 0, square = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from[i][0] - fx, y = from[i][1] - fy, u = to[i][0] - tx, v = to[i][1] - ty;
        dot += x * u + y * v;
        cross += x * v - y * u;
        square += x * x + y * y;
    }
    const double a = dot / square, b = cross / square;
    return {a, b, tx - a * fx + b * fy, ty - b * fx - a * fy};
}

bool isCrop112(const Landmarks& landmarks, int width, int height) {
    return width == FacePack::kCrop && height == FacePack::kCrop && landmarks == kTemplate;
}

Tensor embedAll(const nets::ForeignRecogniser& network, const Tensor& crops) {
    constexpr int64_t kBatch = 32;
    at::NoGradGuard noGrad;
    std::vector<Tensor> parts;
    for (int64_t at = 0; at < crops.size(0); at += kBatch) {
        const Tensor canvas = crops.narrow(0, at, std::min(kBatch, crops.size(0) - at)).to(at::kFloat) / 255;
        parts.push_back(network.embed(seenBy(network, canvas)));
    }
    return at::cat(parts);
}

// Whether a few of the answers that were kept are still this network's to this pack, in this arithmetic: its
// name alone does not say so.
bool stillSaid(const Tensor& own, const nets::ForeignRecogniser& network, const FacePack& pack) {
    if (own.size(0) != pack.crops.size(0))
        return false;
    const int64_t last = own.size(0) - 1;
    const Tensor some = at::tensor({int64_t{0}, last / 3, 2 * last / 3, last}).to(own.device());
    const Tensor now = embedAll(network, pack.crops.index_select(0, some)), then = own.index_select(0, some);
    return now.size(1) == then.size(1) && (now * then).sum(1).min().item<double>() > 0.9999;
}

Tensor personMeans(const Tensor& own, const Tensor& person) {
    const int64_t people = person.max().item<int64_t>() + 1;
    const Tensor sums = at::zeros({people, own.size(1)}, own.options()).index_add(0, person, own);
    const Tensor means = sums.index_select(0, person);
    return means / means.norm(2, 1, true).clamp_min(1e-6);
}

} // namespace

Tensor alignedTo(const Landmarks& landmarks, int width, int height, const Tensor& canvas) {
    if (isCrop112(landmarks, width, height))
        return middle(canvas);
    // Landmarks count from the first pixel's centre, grids from the picture's edge.
    const Fit fit = fitted(landmarks, kTemplate);
    const double side = FacePack::kSide, w = width, h = height;
    const double left = fit.tx + FacePack::kMargin + 0.5 - 0.5 * (fit.a - fit.b),
                 top = fit.ty + FacePack::kMargin + 0.5 - 0.5 * (fit.a + fit.b);
    const auto row = [&](double across, double down, double start) {
        return std::array<float, 3>{static_cast<float>(across * w / side),
                                    static_cast<float>(down * h / side),
                                    static_cast<float>((across * w + down * h + 2 * start) / side - 1)};
    };
    const auto x = row(fit.a, -fit.b, left), y = row(fit.b, fit.a, top);
    const Tensor theta = at::tensor({x[0], x[1], x[2], y[0], y[1], y[2]}).view({1, 2, 3});
    const int64_t n = canvas.size(0);
    const Tensor grid =
        at::affine_grid_generator(theta.to(canvas.device()).expand({n, 2, 3}), {n, 3, height, width}, false);
    return at::grid_sampler_2d(canvas, grid, 0, 1, false);
}

Tensor seenBy(const nets::ForeignRecogniser& recogniser, const Tensor& canvas) {
    return alignedTo(recogniser.landmarks(), recogniser.width(), recogniser.height(), canvas);
}

std::vector<Teacher> loadTeachers(const std::vector<std::string>& descriptions, const FacePack& pack,
                                  const std::string& cache, at::ScalarType type) {
    std::vector<Teacher> teachers;
    if (!cache.empty())
        std::filesystem::create_directories(cache);
    for (const std::string& description : descriptions) {
        Teacher teacher{nets::ForeignRecogniser::load(description, pack.crops.device(), type), {}, {}};
        const std::string file = cache.empty() ? "" : cache + "/" + teacher.network.name() + ".safetensors";
        if (!file.empty() && std::filesystem::exists(file))
            teacher.own = nets::parseSafetensors(readFile(file)).tensors.at("own").to(pack.crops.device());
        if (!teacher.own.defined() || !stillSaid(teacher.own, teacher.network, pack)) {
            std::printf("%s: clean embeddings\n", teacher.network.name().c_str());
            std::fflush(stdout);
            teacher.own = embedAll(teacher.network, pack.crops);
            if (!file.empty())
                writeFile(file, nets::formatSafetensors({{{"own", teacher.own}}, {}}, false));
        }
        // Strangers' embeddings point everywhere; where their mean is long, the network answers nearly the
        // same for all.
        if (teacher.own.mean(0).norm().item<double>() > 0.9)
            throw nets::NetError(description + ": the same answer for every face; is it read rightly?");
        teacher.person = personMeans(teacher.own, pack.person);
        teachers.push_back(std::move(teacher));
    }
    return teachers;
}

} // namespace vizard::training
