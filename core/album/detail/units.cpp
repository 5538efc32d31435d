#include "core/album/detail/units.h"

namespace vizard::album::detail {

void UnitList::add(Step step, int job, int index, Run run) {
    const std::lock_guard lock(mutex_);
    units_.emplace(Key{-static_cast<int>(step), job, index}, std::move(run));
}

UnitList::Run UnitList::take() {
    const std::lock_guard lock(mutex_);
    if (held_ || units_.empty())
        return {};
    return std::move(units_.extract(units_.begin()).mapped());
}

int UnitList::drop(int job) {
    const std::lock_guard lock(mutex_);
    return static_cast<int>(
        std::erase_if(units_, [job](const auto& unit) { return std::get<1>(unit.first) == job; }));
}

void UnitList::clear() {
    const std::lock_guard lock(mutex_);
    units_.clear();
}

void UnitList::hold(bool held) {
    const std::lock_guard lock(mutex_);
    held_ = held;
}

int UnitList::count() {
    const std::lock_guard lock(mutex_);
    return static_cast<int>(units_.size());
}

} // namespace vizard::album::detail
