#include "models/training/clean_embeddings.h"

#include "models/training/run_state.h"

#include <cstdio>
#include <filesystem>

namespace vizard::training {

using nets::Tensor;

namespace {

Tensor embedAll(const nets::ForeignRecogniser& network, const FacePack& pack) {
    constexpr int64_t kBatch = 32;
    at::NoGradGuard noGrad;
    std::vector<Tensor> parts;
    for (int64_t at = 0; at < pack.crops.size(0); at += kBatch) {
        const Tensor faces = centre(pack.crops.narrow(0, at, std::min(kBatch, pack.crops.size(0) - at)));
        parts.push_back(network.embed(faces));
    }
    return at::cat(parts);
}

Tensor personMeans(const Tensor& own, const Tensor& person) {
    const int64_t people = person.max().item<int64_t>() + 1;
    const Tensor sums = at::zeros({people, own.size(1)}).index_add(0, person, own);
    const Tensor means = sums.index_select(0, person);
    return means / means.norm(2, 1, true).clamp_min(1e-6);
}

} // namespace

std::vector<Teacher> loadTeachers(const std::vector<std::string>& descriptions, const FacePack& pack,
                                  const std::string& cache, at::ScalarType type) {
    std::vector<Teacher> teachers;
    for (const std::string& description : descriptions) {
        Teacher teacher{nets::ForeignRecogniser::load(description, at::kCPU, type), {}, {}};
        if (teacher.network.width() != FacePack::kCrop || teacher.network.height() != FacePack::kCrop)
            throw nets::NetError(description + ": a teacher must take 112 x 112 crops");
        const std::string file = cache.empty() ? "" : cache + "/" + teacher.network.name() + ".safetensors";
        if (!file.empty() && std::filesystem::exists(file)) {
            teacher.own = nets::parseSafetensors(readFile(file)).tensors.at("own");
        } else {
            std::printf("%s: clean embeddings\n", teacher.network.name().c_str());
            std::fflush(stdout);
            teacher.own = embedAll(teacher.network, pack);
            if (!file.empty())
                writeFile(file, nets::formatSafetensors({{{"own", teacher.own}}, {}}, false));
        }
        // Strangers' embeddings point everywhere; where their mean is long, the network answers nearly the
        // same for all.
        if (teacher.own.mean(0).norm().item<double>() > 0.9)
            throw nets::NetError(description + ": the same answer for every face; is it read rightly?");
        if (teacher.own.size(0) != pack.crops.size(0))
            throw nets::NetError(file + " is of another pack: delete it");
        teacher.person = personMeans(teacher.own, pack.person);
        teachers.push_back(std::move(teacher));
    }
    return teachers;
}

} // namespace vizard::training
