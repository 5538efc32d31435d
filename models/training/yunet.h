// YuNet's labels for a picture: boxes and landmarks, decoded by hand from its raw outputs.
#pragma once

#include "core/face/face.h"
#include "core/nets/detail/onnx_network.h"

#include <QImage>

#include <vector>

namespace vizard::training {

class YuNet {
public:
    // `side`: the network's fixed input size, 320 or 640.
    YuNet(const std::string& onnxFile, int side);

    // The picture is scaled to fit, so small pictures are enlarged. Highest score first, after non-maximum
    // suppression at IoU .3. Coordinates are the picture's own.
    std::vector<face::Face> detect(const QImage& picture, double minScore = 0.6) const;

private:
    nets::OnnxNetwork network_;
    int side_;
};

} // namespace vizard::training
