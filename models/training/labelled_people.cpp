#include "models/training/labelled_people.h"

#include "models/training/views.h"

#include <stdexcept>

namespace vizard::training {

using nets::Tensor;

namespace {

constexpr double kLight = 0.6; // of litCanvases

int64_t anyBelow(std::size_t count) {
    return at::randint(static_cast<int64_t>(count), {1}, at::kLong).item<int64_t>();
}

} // namespace

LabelledPeople::LabelledPeople(const FacePack& pack, int64_t madeUp)
    : pack_(pack) {
    std::vector<std::vector<int64_t>> photosOf(pack.names.size());
    const Tensor person = pack.person.cpu(), rows = pack.indices(false).cpu();
    for (int64_t i = 0; i < rows.size(0); ++i) {
        const auto row = rows[i].item<int64_t>();
        photosOf[static_cast<std::size_t>(person[row].item<int64_t>())].push_back(row);
    }
    for (std::vector<int64_t>& photos : photosOf) {
        if (photos.size() < 2)
            continue;
        for (const int64_t row : photos)
            who_.emplace_back(row, real());
        photos_.push_back(std::move(photos));
    }
    if (photos_.size() < 2)
        throw std::runtime_error("the pack has fewer than two people with several photos");
    while (static_cast<int64_t>(parents_.size()) < madeUp) {
        const int64_t a = anyBelow(photos_.size()), b = anyBelow(photos_.size());
        if (a != b)
            parents_.emplace_back(a, b);
    }
}

Tensor LabelledPeople::anyPhotoOf(int64_t real) const {
    const auto& photos = photos_[static_cast<std::size_t>(real)];
    const Tensor row = at::full({1}, photos[static_cast<std::size_t>(anyBelow(photos.size()))], at::kLong);
    return litCanvases(pack_, row.to(pack_.crops.device()), kLight);
}

LabelledPeople::Batch LabelledPeople::draw(int64_t count, int64_t ofMadeUp) const {
    std::vector<Tensor> canvases;
    std::vector<int64_t> labels;
    std::vector<int64_t> rows;
    for (int64_t i = 0; i < count - ofMadeUp; ++i) {
        const auto& [row, person] = who_[static_cast<std::size_t>(anyBelow(who_.size()))];
        rows.push_back(row);
        labels.push_back(person);
    }
    const at::Device device = pack_.crops.device();
    if (!rows.empty())
        canvases.push_back(litCanvases(pack_, at::tensor(at::ArrayRef<int64_t>(rows)).to(device), kLight));
    for (int64_t i = 0; i < ofMadeUp; ++i) {
        const auto who = static_cast<std::size_t>(anyBelow(parents_.size()));
        canvases.push_back(at::lerp(anyPhotoOf(parents_[who].first), anyPhotoOf(parents_[who].second), 0.5));
        labels.push_back(real() + static_cast<int64_t>(who));
    }
    return {at::cat(canvases), at::tensor(at::ArrayRef<int64_t>(labels)).to(device)};
}

} // namespace vizard::training
