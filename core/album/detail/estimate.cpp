#include "core/album/detail/estimate.h"

#include <algorithm>

namespace vizard::album::detail {

namespace {
// Only their proportion matters, and only until the first photo is through.
constexpr std::array<double, 3> firstGuess{0.3, 2.0, 0.4};
constexpr double newestWeight = 0.2;
} // namespace

Work& Work::operator+=(const Work& other) {
    opens += other.opens;
    faces += other.faces;
    closes += other.closes;
    return *this;
}

// The plain mean at first, then a moving one, so that the estimate follows when the photos change.
void Estimate::Mean::take(double sample) {
    count = std::max(count, 0) + 1;
    value += std::max(1.0 / count, newestWeight) * (sample - value);
}

void Estimate::finished(Step step, double seconds) {
    steps_[static_cast<size_t>(step)].take(seconds);
}

void Estimate::opened(int faces) {
    faces_.take(faces);
}

void Estimate::guess(Step step, double seconds) {
    Mean& mean = steps_[static_cast<size_t>(step)];
    if (mean.count <= 0)
        mean = {seconds, -1};
}

double Estimate::seconds(Step step) const {
    const auto index = static_cast<size_t>(step);
    return steps_[index].count == 0 ? firstGuess[index] : steps_[index].value;
}

double Estimate::secondsOf(const Work& work) const {
    return work.opens * seconds(Step::Open) + work.faces * seconds(Step::Face) +
           work.closes * seconds(Step::Close);
}

// A close is short beside a face: its first guess is good enough to speak up while the first photo is still
// running.
bool Estimate::knows(const Work& work) const {
    const bool opens = work.opens <= 0 || steps_[static_cast<size_t>(Step::Open)].count != 0;
    const bool faces = work.faces <= 0 || steps_[static_cast<size_t>(Step::Face)].count != 0;
    return opens && faces;
}

double Estimate::facesPerPhoto() const {
    return faces_.count == 0 ? 1.0 : faces_.value;
}

Work Estimate::wholePhoto() const {
    return {1.0, facesPerPhoto(), std::min(1.0, facesPerPhoto())};
}

double secondsLeft(const Estimate& estimate, const Work& left, const Work& chain, int workers) {
    if (!estimate.knows(left))
        return -1;
    const double alone = estimate.secondsOf(chain);
    const double shared = estimate.secondsOf(left) / std::max(workers, 1);
    if (shared <= alone || alone <= 0)
        return std::max(shared, alone);
    // Workers do not all end at once: the others wait for the last chain, about a third of it.
    const double waiting = alone / 3 * (1 - 1.0 / std::max(workers, 1));
    return shared + waiting * std::min(1.0, shared / alone - 1);
}

} // namespace vizard::album::detail
