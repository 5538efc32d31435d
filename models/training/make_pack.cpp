// train pack --faces DIR --teacher YUNET.onnx --out FILE: finds, aligns and packs the faces of DIR/lfw (one
// folder a person) and DIR/congress. DIR/london and DIR/large are left for looking.
#include "models/training/commands.h"

#include "core/face/align.h"
#include "models/training/face_pack.h"
#include "models/training/kept_out.h"
#include "models/training/run_state.h"
#include "models/training/yunet.h"

#include <QDir>
#include <QImage>

#include <cmath>
#include <cstdio>

namespace vizard::training {
namespace {

struct Source {
    QString path;
    int64_t person = 0;
};

// Photos with the person that each shows: the folder's name, or the file's own where people have no folders.
std::vector<Source> findPhotos(const QString& root, std::vector<std::string>& names) {
    std::vector<Source> list;
    for (const char* part : {"lfw", "congress"}) {
        const QDir folder(root + QLatin1Char('/') + QLatin1String(part));
        const auto entries =
            folder.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            const auto person = static_cast<int64_t>(names.size());
            names.push_back(entry.completeBaseName().toStdString());
            if (entry.isFile()) {
                list.push_back({entry.filePath(), person});
                continue;
            }
            const QDir own(entry.filePath());
            for (const QString& file : own.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
                list.push_back({own.filePath(file), person});
        }
    }
    return list;
}

// The face that the photo is about: large and central.
const face::Face* mainFace(const std::vector<face::Face>& faces, QSize size) {
    const face::Face* best = nullptr;
    double bestValue = 0;
    for (const face::Face& candidate : faces) {
        const QPointF off = candidate.box.center() - QPointF(size.width() / 2.0, size.height() / 2.0);
        const double distance = std::hypot(off.x() / size.width(), off.y() / size.height());
        const double value = candidate.box.width() * std::max(0.05, 1 - 2 * distance);
        if (value > bestValue) {
            bestValue = value;
            best = &candidate;
        }
    }
    return best;
}

nets::Tensor wideCrop(const QImage& photo, const face::Face& face) {
    face::Similarity toCrop = face::alignment(face.landmarks);
    toCrop.tx += FacePack::kMargin;
    toCrop.ty += FacePack::kMargin;
    const int side = FacePack::kSide;
    std::vector<float> planes = face::alignedCrop(photo, toCrop, side, side);
    return at::from_blob(planes.data(), {3, side, side}).round().clamp(0, 255).to(at::kByte);
}

} // namespace

int makePack(const Arguments& arguments) {
    const QString root = QString::fromStdString(arguments.required("faces"));
    const YuNet detector(arguments.required("teacher"), static_cast<int>(arguments.number("side", 320)));
    const std::string out = arguments.required("out");
    const std::set<std::string> keptOut = readKeptOut(arguments.text("kept-out", ""));
    arguments.requireAllUsed();

    FacePack pack;
    const std::vector<Source> sources = findPhotos(root, pack.names);
    std::vector<nets::Tensor> crops;
    std::vector<int64_t> person, hidden;
    const Clock clock;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const QImage photo(sources[i].path);
        if (photo.isNull())
            continue;
        const auto faces = detector.detect(photo);
        const face::Face* found = mainFace(faces, photo.size());
        if (!found)
            continue;
        crops.push_back(wideCrop(photo, *found));
        person.push_back(sources[i].person);
        hidden.push_back(keptOut.contains(pack.names[static_cast<std::size_t>(sources[i].person)]) ? 1 : 0);
        if (i % 500 == 499) {
            std::printf("%zu of %zu photos, %.0f s left\n", i + 1, sources.size(),
                        clock.seconds() / static_cast<double>(i + 1) *
                            static_cast<double>(sources.size() - i - 1));
            std::fflush(stdout);
        }
    }
    pack.crops = at::stack(crops);
    pack.person = at::tensor(at::ArrayRef<int64_t>(person));
    pack.keptOut = at::tensor(at::ArrayRef<int64_t>(hidden)).to(at::kByte);
    pack.save(out);
    std::printf("%zu faces of %zu photos\n", crops.size(), sources.size());
    return 0;
}

} // namespace vizard::training
