// render_heads OUTDIR [COUNT]: drawn heads with their landmarks, groups of them, and empty drawn scenes, as
// PNG files beside a labels.txt: what `train detector --heads OUTDIR` reads. Seeds begin where no test looks.
#include "models/training/detector_labels.h"
#include "models/training/detector_lights.h"
#include "tests/support/face_of.h"

#include <QDir>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace vizard::training {
namespace {

constexpr quint64 kFirstSeed = 500'000;

test::RenderedGroup single(quint64 seed, Random& random) {
    test::HeadOptions options = test::randomHead(seed, uniform(random, 0, 1));
    const int side = static_cast<int>(uniform(random, 220, 460));
    options.size = {side, static_cast<int>(side * uniform(random, 1, 1.3))};
    options.headScale = uniform(random, 0.4, 0.75);
    options.grey = chance(random, 0.1);
    options.backgroundTop = options.backgroundBottom = QColor();
    const test::RenderedHead head = test::renderHead(options);
    return {head.image, {head}};
}

test::RenderedGroup several(quint64 seed, Random& random) {
    test::GroupOptions options;
    options.seed = seed;
    options.count = 2 + static_cast<int>(uniform(random, 0, 7));
    options.spread = uniform(random, 0.2, 0.8);
    return test::drawGroup(options);
}

void renderAll(const QDir& folder, int count) {
    std::ofstream labels(folder.filePath(QStringLiteral("labels.txt")).toStdString());
    for (int i = 0; i < count; ++i) {
        const quint64 seed = kFirstSeed + static_cast<quint64>(i);
        Random random(seed);
        test::RenderedGroup picture;
        if (i % 10 == 0)
            picture.image = test::drawScene({480, 360}, seed);
        else
            picture = i % 4 == 3 ? several(seed, random) : single(seed, random);
        const QString name = QStringLiteral("%1.png").arg(i, 5, 10, QLatin1Char('0'));
        if (!picture.image.convertToFormat(QImage::Format_RGB888).save(folder.filePath(name)))
            throw std::runtime_error("cannot write " + folder.filePath(name).toStdString());
        std::vector<face::Face> faces;
        for (const test::Head& head : picture.heads)
            faces.push_back(test::faceOf(head));
        labels << formatLabel(name.toStdString(), faces) << '\n';
    }
}

} // namespace
} // namespace vizard::training

int main(int count, char** words) try {
    if (count < 2 || words[1][0] == '-')
        throw std::runtime_error("render_heads OUTDIR [COUNT]");
    const QDir folder(QString::fromLocal8Bit(words[1]));
    folder.mkpath(QStringLiteral("."));
    vizard::training::renderAll(folder, count > 2 ? std::stoi(words[2]) : 400);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
