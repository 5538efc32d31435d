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

int writeAims(const Arguments& arguments) {
    const FacePack pack = FacePack::load(arguments.required("faces"));
    const std::vector<Teacher> teachers =
        loadTeachers(arguments.list("teacher"), pack, arguments.text("cache", ""), at::kBFloat16);
    const std::string model = arguments.required("model"), out = arguments.required("out");
    const auto count = static_cast<int64_t>(arguments.number("count", 32));
    arguments.requireAllUsed();
    nets::TensorFile file = nets::parseSafetensors(readFile(model));
    const std::vector<Tensor> aims = makeAims(teachers, pack, count);
    for (std::size_t k = 0; k < aims.size(); ++k)
        file.tensors["aim." + std::to_string(k)] = aims[k];
    writeFile(out, nets::formatSafetensors(file, true));
    return 0;
}

} // namespace vizard::training
