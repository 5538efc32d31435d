#include "ui/window/metadata_tally.h"

#include <set>

namespace vizard::ui {

namespace {

SharedFate shared(photo::MetadataFate fate) {
    switch (fate) {
    case photo::MetadataFate::Applied:
        return SharedFate::Applied;
    case photo::MetadataFate::Kept:
        return SharedFate::Kept;
    case photo::MetadataFate::Removed:
        break;
    }
    return SharedFate::Removed;
}

// What all of them have in common.
template <typename Each, typename FateOf> SharedFate common(const Each& each, FateOf fateOf) {
    auto one = each.begin();
    const SharedFate first = fateOf(*one);
    while (++one != each.end())
        if (fateOf(*one) != first)
            return SharedFate::Mixed;
    return first;
}

} // namespace

void MetadataTally::add(const std::vector<photo::MetadataItem>& items, photo::Format kept) {
    ++photos_;
    std::set<photo::MetadataKind> kinds;
    std::set<Line> lines;
    for (const photo::MetadataItem& item : items) {
        const Line line{item.kind, item.where, item.name};
        Count& count = lines_[line];
        count.photos += lines.insert(line).second;
        count.kinds.try_emplace({item.tag, item.carried, kept}, item);
        photosWith_[item.kind] += kinds.insert(item.kind).second;
    }
}

std::vector<MetadataGroup> MetadataTally::groups(photo::MetadataPreset preset,
                                                 std::optional<photo::Format> format) const {
    std::vector<MetadataGroup> groups;
    for (const auto& [line, count] : lines_) {
        const auto& [kind, where, name] = line;
        if (groups.empty() || groups.back().kind != kind)
            groups.push_back({kind, photosWith_.at(kind), SharedFate::Removed, {}});
        const SharedFate fate = common(count.kinds, [&](const auto& each) {
            const photo::Format kept = std::get<photo::Format>(each.first);
            return shared(photo::fateOf(each.second, preset, format.value_or(kept)));
        });
        groups.back().lines.push_back({where, name, count.photos, fate});
    }
    for (MetadataGroup& group : groups)
        group.fate = common(group.lines, [](const MetadataLine& line) { return line.fate; });
    return groups;
}

} // namespace vizard::ui
