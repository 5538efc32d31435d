#include "models/training/aims.h"

#include "models/training/commands.h"
#include "models/training/run_state.h"

#include <ATen/CPUGeneratorImpl.h>

namespace vizard::training {

using nets::Tensor;

std::vector<Tensor> makeAims(const std::vector<Teacher>& teachers, const FacePack& pack, int64_t count) {
    constexpr uint64_t kSeed = 41;
    const Tensor photos = pack.indices(false);
    const Tensor signs = at::randn({count, photos.size(0)}, at::make_generator<at::CPUGeneratorImpl>(kSeed));
    std::vector<Tensor> aims;
    for (const Teacher& teacher : teachers) {
        const Tensor own = teacher.own.index_select(0, photos);
        const Tensor mixed = at::mm(signs.to(own.device()), own - own.mean(0, true));
        aims.push_back(mixed / mixed.norm(2, 1, true));
    }
    return aims;
}

namespace {

nets::TensorMap newAims(const Arguments& arguments) {
    const FacePack pack = FacePack::load(arguments.required("faces"));
    const std::vector<Teacher> teachers =
        loadTeachers(arguments.list("teacher"), pack, arguments.text("cache", ""), at::kBFloat16);
    const auto count = static_cast<int64_t>(arguments.number("count", 32));
    arguments.requireAllUsed();
    const std::vector<Tensor> aims = makeAims(teachers, pack, count);
    nets::TensorMap named;
    for (std::size_t k = 0; k < aims.size(); ++k)
        named["aim." + std::to_string(k)] = aims[k];
    return named;
}

// They are the teachers', not the student's: other weights of it share them.
nets::TensorMap aimsIn(const std::string& model) {
    nets::TensorMap tensors = nets::parseSafetensors(readFile(model)).tensors;
    std::erase_if(tensors, [](const auto& each) { return !each.first.starts_with("aim."); });
    return tensors;
}

} // namespace

int writeAims(const Arguments& arguments) {
    const std::string model = arguments.required("model"), out = arguments.required("out");
    const std::string like = arguments.text("like", "");
    if (!like.empty())
        arguments.requireAllUsed();
    nets::TensorFile file = nets::parseSafetensors(readFile(model));
    for (const auto& [name, aim] : like.empty() ? newAims(arguments) : aimsIn(like))
        file.tensors[name] = aim;
    writeFile(out, nets::formatSafetensors(file, true));
    return 0;
}

} // namespace vizard::training
