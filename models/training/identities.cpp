#include "models/training/identities.h"

#include "models/training/margin_loss.h"
#include "models/training/verification.h"

namespace vizard::training {

using nets::Tensor;

namespace {

constexpr double kScale = 24, kMargin = 0.15; // of cosines

} // namespace

Identities::Identities(const std::vector<Teacher>& teachers, const FacePack& pack)
    : row_(at::full({pack.person.size(0)}, -1, at::kLong)) {
    const Tensor person = pack.person.cpu();
    std::vector<int64_t> photoOf; // one of each person
    std::vector<int64_t> rowOf(pack.names.size(), -1);
    const Tensor photos = pack.indices(false).cpu();
    for (int64_t i = 0; i < photos.size(0); ++i) {
        const auto photo = photos[i].item<int64_t>();
        int64_t& row = rowOf[static_cast<std::size_t>(person[photo].item<int64_t>())];
        if (row < 0) {
            row = static_cast<int64_t>(photoOf.size());
            photoOf.push_back(photo);
        }
        row_[photo].fill_(row);
    }
    row_ = row_.to(pack.person.device());
    const Tensor chosen = at::tensor(at::ArrayRef<int64_t>(photoOf)).to(pack.person.device());
    std::vector<Tensor> places;
    for (const Teacher& teacher : teachers)
        places.push_back(teacher.person.index_select(0, chosen));
    places_ = allHeads(places);
}

Tensor Identities::loss(const std::vector<Tensor>& said, const Tensor& index) const {
    const Tensor cosines = at::mm(allHeads(said), places_.t());
    const Tensor own = row_.index_select(0, index);
    return marginSoftmax(cosines, own, kScale, kMargin);
}

} // namespace vizard::training
