#include "models/training/detector_labels.h"

#include "models/training/yunet_views.h"

#include <QDir>
#include <QDirIterator>

#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

namespace vizard::training {
namespace {

constexpr double kLowestScore = 0.3;

bool parseLine(const std::string& line, FaceLabels& labels) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos)
        return false;
    std::istringstream in(line.substr(tab + 1));
    std::size_t count = 0;
    in >> count;
    std::vector<face::Face> faces(in ? count : 0);
    for (face::Face& f : faces) {
        double x = 0, y = 0, w = 0, h = 0;
        in >> f.score >> x >> y >> w >> h;
        f.box = QRectF(x, y, w, h);
        for (QPointF& p : f.landmarks)
            in >> p.rx() >> p.ry();
    }
    if (in.fail()) // a line that was being written when the program was stopped
        return false;
    labels[line.substr(0, tab)] = std::move(faces);
    return true;
}

std::vector<std::string> findPhotos(const std::string& root, const std::vector<std::string>& parts) {
    std::vector<std::string> list;
    const QDir base(QString::fromStdString(root));
    for (const std::string& part : parts) {
        QDirIterator files(base.filePath(QString::fromStdString(part)), {QStringLiteral("*.jpg")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            list.push_back(base.relativeFilePath(files.next()).toStdString());
    }
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<face::Face> labelled(const QImage& photo, const YuNet& teacher, LandmarkLabels landmarks) {
    std::vector<face::Face> faces = teacher.detect(photo, kLowestScore);
    if (landmarks == LandmarkLabels::OneAnswer || faces.empty())
        return faces;
    std::vector<std::vector<face::Face>> seen;
    for (const View& view : {View{0, true}, {0.06, false}, {0.12, true}})
        seen.push_back(seenIn(photo, teacher, view, kLowestScore));
    steadyLandmarks(faces, seen);
    return faces;
}

} // namespace

// path <tab> then for each face: score, box x y w h, five points x y.
std::string formatLabel(const std::string& path, const std::vector<face::Face>& faces) {
    std::ostringstream out;
    out.precision(7);
    out << path << '\t' << faces.size();
    for (const face::Face& f : faces) {
        out << ' ' << f.score << ' ' << f.box.x() << ' ' << f.box.y() << ' ' << f.box.width() << ' '
            << f.box.height();
        for (const QPointF& p : f.landmarks)
            out << ' ' << p.x() << ' ' << p.y();
    }
    return out.str();
}

FaceLabels readLabels(const std::string& file) {
    FaceLabels labels;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        parseLine(line, labels);
    return labels;
}

FaceLabels labelPhotos(const std::string& root, const std::vector<std::string>& parts,
                       const std::string& teacher, const std::string& cache, LandmarkLabels landmarks) {
    FaceLabels known = readLabels(cache);
    const std::vector<std::string> paths = findPhotos(root, parts);
    std::unique_ptr<YuNet> yunet;
    std::ofstream out(cache, std::ios::app);
    FaceLabels labels;
    std::size_t made = 0;
    for (const std::string& path : paths) {
        auto found = known.find(path);
        if (found == known.end()) {
            if (!yunet)
                yunet = std::make_unique<YuNet>(teacher, 640);
            const QImage photo(QString::fromStdString(root + "/" + path));
            if (photo.isNull())
                continue;
            found = known.emplace(path, labelled(photo, *yunet, landmarks)).first;
            out << formatLabel(path, found->second) << std::endl;
            if (++made % 500 == 0)
                std::printf("labelled %zu photos\n", made);
        }
        labels.insert(*found);
    }
    return labels;
}

} // namespace vizard::training
