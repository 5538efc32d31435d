#include "models/training/face_pack.h"

#include "core/nets/detail/safetensors.h"
#include "models/training/run_state.h"

#include <sstream>

namespace vizard::training {

using nets::Tensor;

FacePack FacePack::load(const std::string& path, at::Device device) {
    const nets::TensorFile file = nets::parseSafetensors(readFile(path));
    FacePack pack{file.tensors.at("crops").to(device),
                  file.tensors.at("person").to(device),
                  file.tensors.at("kept_out").to(device),
                  {}};
    std::istringstream names(file.metadata.at("names"));
    for (std::string name; std::getline(names, name);)
        pack.names.push_back(name);
    return pack;
}

void FacePack::save(const std::string& path) const {
    nets::TensorFile file;
    file.tensors = {{"crops", crops}, {"person", person}, {"kept_out", keptOut}};
    std::string all;
    for (const std::string& name : names)
        all += name + "\n";
    file.metadata["names"] = all;
    writeFile(path, nets::formatSafetensors(file, false));
}

Tensor FacePack::indices(bool wantKeptOut) const {
    return at::nonzero(keptOut.eq(wantKeptOut ? 1 : 0)).flatten();
}

Tensor middle(const Tensor& canvas) {
    constexpr int64_t kMargin = FacePack::kMargin, kCrop = FacePack::kCrop;
    return canvas.narrow(2, kMargin, kCrop).narrow(3, kMargin, kCrop).contiguous();
}

Tensor centre(const Tensor& crops) {
    return crops.narrow(2, FacePack::kMargin, FacePack::kCrop)
               .narrow(3, FacePack::kMargin, FacePack::kCrop)
               .to(at::kFloat)
               .contiguous() /
           255;
}

Tensor embeddingsOf(const FacePack& pack, const Tensor& index,
                    const std::function<Tensor(const Tensor&)>& embed) {
    constexpr int64_t kAtOnce = 64;
    std::vector<Tensor> said;
    for (const Tensor& part : index.split(kAtOnce))
        said.push_back(embed(centre(pack.crops.index_select(0, part))));
    return at::cat(said);
}

Tensor litCanvases(const FacePack& pack, const Tensor& index, double light) {
    const Tensor canvas = pack.crops.index_select(0, index).to(at::kFloat) / 255;
    const auto spread = [&](double size) {
        return (at::rand({index.size(0), 1, 1, 1}, canvas.options()) * 2 - 1) * (size * light);
    };
    return (canvas.pow(at::exp(spread(0.35))) * (1 + spread(0.18))).clamp(0, 1);
}

} // namespace vizard::training
