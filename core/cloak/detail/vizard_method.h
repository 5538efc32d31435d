// The project's own method: the cloak network's answer, scaled to the wanted visibility.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/cloak_network.h"

namespace vizard::cloak {

class VizardMethod : public Method {
public:
    explicit VizardMethod(std::shared_ptr<const CloakNetwork> network);

    QString name() const override { return QStringLiteral("vizard"); }
    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override;

private:
    std::shared_ptr<const CloakNetwork> network_;
};

} // namespace vizard::cloak
