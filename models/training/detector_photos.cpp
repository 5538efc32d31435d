#include "models/training/detector_photos.h"

#include "models/training/arguments.h"
#include "models/training/kept_out.h"

#include <cstdio>
#include <filesystem>

namespace vizard::training {
namespace {

constexpr int kSceneSide = 400, kPhotoSide = 800; // larger ones are shrunk to this
constexpr int kEveryKeptOut = 12;                 // of the scenes and the rendered heads

std::string partOf(const std::string& path) {
    return path.substr(0, path.find('/'));
}

std::string personOf(const std::string& path) {
    return std::filesystem::path(path).parent_path().filename().string();
}

void addPhotos(DetectorPhotos& photos, const std::string& root, const FaceLabels& labels,
               const std::set<std::string>& keptOut) {
    int scenes = 0;
    for (const auto& [path, faces] : labels) {
        const QImage image(QString::fromStdString(root + "/" + path));
        if (image.isNull())
            continue;
        const std::string part = partOf(path);
        ScenePhoto photo(image, faces, part == "scenes" ? kSceneSide : kPhotoSide);
        if (part == "scenes") {
            SceneMaker& maker = ++scenes % kEveryKeptOut == 0 ? photos.keptOut : photos.training;
            maker.backgrounds.push_back(std::move(photo));
        } else if (!photo.faces.empty()) {
            SceneMaker& maker =
                part == "lfw" && keptOut.contains(personOf(path)) ? photos.keptOut : photos.training;
            const bool isSharp = part == "london" || part == "large";
            if (!isSharp && photo.faces.size() > 1)
                maker.crowded.push_back(maker.portraits.size());
            (isSharp ? maker.sharp : maker.portraits).push_back(std::move(photo));
        }
    }
}

void addHeads(DetectorPhotos& photos, const std::string& folder) {
    int count = 0;
    for (const auto& [path, faces] : readLabels(folder + "/labels.txt")) {
        const QImage image(QString::fromStdString(folder + "/" + path));
        if (image.isNull())
            continue;
        SceneMaker& maker = ++count % kEveryKeptOut == 0 ? photos.keptOut : photos.training;
        auto& pool = faces.empty() ? maker.backgrounds : maker.drawn;
        pool.push_back(ScenePhoto(image, faces, kPhotoSide));
    }
}

} // namespace

DetectorPhotos loadDetectorPhotos(const Arguments& arguments) {
    const std::string root = arguments.required("faces"), teacher = arguments.required("teacher");
    const std::string cache = arguments.text("cache", "."), heads = arguments.text("heads", "");
    const std::set<std::string> keptOut = readKeptOut(arguments.text("kept-out", ""));
    const LandmarkLabels landmarks =
        arguments.has("views") ? LandmarkLabels::MeansOfViews : LandmarkLabels::OneAnswer;
    arguments.requireAllUsed();
    std::filesystem::create_directories(cache);
    DetectorPhotos photos;
    const std::string file = landmarks == LandmarkLabels::OneAnswer ? "/labels.txt" : "/labels_views.txt";
    addPhotos(
        photos, root,
        labelPhotos(root, {"large", "scenes", "london", "congress", "lfw"}, teacher, cache + file, landmarks),
        keptOut);
    if (!heads.empty())
        addHeads(photos, heads);
    std::printf("%zu portraits, %zu large ones, %zu rendered, %zu backgrounds; kept out: %zu portraits\n",
                photos.training.portraits.size(), photos.training.sharp.size(), photos.training.drawn.size(),
                photos.training.backgrounds.size(), photos.keptOut.portraits.size());
    std::fflush(stdout);
    return photos;
}

} // namespace vizard::training
