// A mark that stands for a person: a recogniser trained on their photos learns it instead of the face.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/mark.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace vizard::cloak {

// Unlearnable examples (Huang et al., ICLR 2021): error-minimising noise, class-wise (`detail/mark.h`), or
// sample-wise with Settings::sampleWise. What is searched for is a slow pattern of colours that every place
// shows as much as any other; strength acts through the budget alone. A grey photo gets the pattern that the
// search begins with, in light and dark; a quick look and a sketch show it in colour.
//
// Settings::person is the person's key: the same on all their photos and another for another person. Where
// it is 0, Settings::seed decides, the same for every photo. A person's mark is searched for once, by the
// first call that needs it, and kept; others wait for it. It depends on the key alone (and on program and
// processor, see MarkSearch), so that photos may come in any order and in several runs.
class UnlearnableMethod : public Method {
public:
    // Where the search's strangers come from: asked by each search, for few need one and its weights are
    // large. Its errors are the search's; grey photos and quick looks do without.
    using CrowdSource = std::function<Result<std::shared_ptr<const nets::Crowd>>()>;
    explicit UnlearnableMethod(CrowdSource crowd)
        : crowd_(std::move(crowd)) {}

    QString name() const override { return QStringLiteral("unlearnable"); }
    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override;

private:
    // What is known of a person's mark: found, or how far the search has come.
    struct Known {
        std::timed_mutex mutex; // held while it is searched for
        std::optional<Mark> mark;
        std::unique_ptr<MarkSearch> search;
    };
    std::shared_ptr<Known> knownOf(quint64 person, bool robust) const;
    Result<Mark> markOf(quint64 person, bool robust, const std::function<Status()>& beforeSearch,
                        const Hooks& hooks) const;

    CrowdSource crowd_;
    mutable std::mutex mutex_; // of the map
    mutable std::map<std::pair<quint64, bool>, std::shared_ptr<Known>> known_;
};

} // namespace vizard::cloak
