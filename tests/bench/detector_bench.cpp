// bench_detector --faces DIR --teacher YUNET_640.onnx [--weights FILE] [--photos 500] [--variants 150]
// The project's detector against YuNet's boxes on LFW people kept out of training and on DIR/groups; then the
// same LFW photos turned, halved, grey, dark and bright, against YuNet's boxes on the plain ones.
#include "core/face/align.h"
#include "core/face/detector.h"
#include "models/training/kept_out.h"
#include "models/training/yunet.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <numbers>

namespace {

using vizard::face::Detector;
using vizard::face::Face;
using vizard::face::Similarity;
using vizard::training::YuNet;

constexpr double kSure = 0.6;     // the teacher's score from which a face must be found
constexpr double kPossible = 0.3; // below this, what the teacher sees is no excuse
constexpr double kMatch = 0.5;    // intersection over union

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

struct Sample {
    QImage photo;
    std::vector<Face> truth; // score >= kPossible
};

// A photo changed, and where its points went.
struct Variant {
    QImage photo;
    Similarity moved;
};

struct Row {
    int wanted = 0, found = 0, wrong = 0;
    double points = 0, overlaps = 0, seconds = 0;
    int photos = 0;
};

Face moved(const Face& face, const Similarity& by) {
    Face result = face;
    const QPointF centre = by.map(face.box.center());
    const double w = std::hypot(by.a * face.box.width(), by.b * face.box.height());
    const double h = std::hypot(by.b * face.box.width(), by.a * face.box.height());
    result.box = QRectF(centre.x() - w / 2, centre.y() - h / 2, w, h);
    for (QPointF& p : result.landmarks)
        p = by.map(p);
    return result;
}

double landmarkError(const Face& found, const Face& truth) {
    double sum = 0;
    for (std::size_t i = 0; i < 5; ++i)
        sum += std::hypot(found.landmarks[i].x() - truth.landmarks[i].x(),
                          found.landmarks[i].y() - truth.landmarks[i].y());
    return sum / 5 / std::max(1.0, truth.eyeDistance());
}

// The best unused face that overlaps `box` enough; faces.size() where there is none.
std::size_t bestMatch(const std::vector<Face>& faces, const std::vector<bool>& used, const QRectF& box) {
    std::size_t best = faces.size();
    double bestOverlap = kMatch;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const double overlap = used[i] ? 0 : vizard::training::intersectionOverUnion(faces[i].box, box);
        if (overlap >= bestOverlap) {
            bestOverlap = overlap;
            best = i;
        }
    }
    return best;
}

void compare(const std::vector<Face>& found, const std::vector<Face>& truth, Row& row) {
    std::vector<bool> used(found.size());
    for (const bool sure : {true, false}) {
        for (const Face& face : truth) {
            if ((static_cast<double>(face.score) >= kSure) != sure)
                continue;
            const std::size_t match = bestMatch(found, used, face.box);
            row.wanted += sure ? 1 : 0;
            if (match == found.size())
                continue;
            used[match] = true;
            if (!sure)
                continue;
            ++row.found;
            row.points += landmarkError(found[match], face);
            row.overlaps += vizard::training::intersectionOverUnion(found[match].box, face.box);
        }
    }
    row.wrong += static_cast<int>(std::count(used.begin(), used.end(), false));
}

Row measure(const Detector& detector, const std::vector<Sample>& samples, std::size_t most,
            const std::function<Variant(const QImage&)>& change) {
    Row row;
    for (std::size_t i = 0; i < std::min(most, samples.size()); ++i) {
        const Variant variant = change(samples[i].photo);
        const std::clock_t start =
            std::clock(); // this program has one thread: processor time, whatever else runs
        const auto found = detector.detect(variant.photo);
        row.seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        ++row.photos;
        std::vector<Face> truth;
        for (const Face& face : samples[i].truth)
            truth.push_back(moved(face, variant.moved));
        compare(found ? *found : std::vector<Face>(), truth, row);
    }
    return row;
}

void print(const char* name, const Row& row) {
    const auto of = [](double a, double b) { return b > 0 ? a / b : 0; };
    out() << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
                 .arg(QLatin1String(name), -22)
                 .arg(row.photos, 6)
                 .arg(row.wanted, 6)
                 .arg(of(row.found, row.wanted), 8, 'f', 4)
                 .arg(of(row.found, row.found + row.wrong), 9, 'f', 4)
                 .arg(of(row.points, row.found), 9, 'f', 4)
                 .arg(of(row.overlaps, row.found), 8, 'f', 3)
                 .arg(1000 * of(row.seconds, row.photos), 8, 'f', 1);
    out().flush();
}

Variant same(const QImage& photo) {
    return {photo, {}};
}

Variant placed(const QImage& photo, const Similarity& by, QSize size) {
    const std::vector<float> planes = vizard::face::alignedCrop(photo, by, size.width(), size.height());
    QImage result(size, QImage::Format_RGB888);
    const std::size_t plane = planes.size() / 3;
    std::size_t at = 0;
    for (int y = 0; y < size.height(); ++y) {
        uchar* line = result.scanLine(y);
        for (int x = 0; x < size.width(); ++x, ++at) {
            for (std::size_t c = 0; c < 3; ++c)
                *line++ = static_cast<uchar>(std::clamp(planes[c * plane + at] + 0.5f, 0.0f, 255.0f));
        }
    }
    return {result, by};
}

Variant turned(const QImage& photo, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    Similarity by{std::cos(angle), std::sin(angle), 0, 0};
    const QPointF centre(photo.width() / 2.0, photo.height() / 2.0), at = by.map(centre);
    by.tx = centre.x() - at.x();
    by.ty = centre.y() - at.y();
    return placed(photo, by, photo.size());
}

Variant scaled(const QImage& photo, double factor) {
    return placed(photo, {factor, 0, 0, 0}, photo.size() * factor);
}

Variant lit(const QImage& photo, double factor) {
    QImage result = photo.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        for (int i = 0; i < result.width() * 3; ++i)
            line[i] = static_cast<uchar>(std::min(255.0, line[i] * factor + 0.5));
    }
    return {result, {}};
}

void measureAll(const Detector& detector, const std::vector<Sample>& lfw, const std::vector<Sample>& groups,
                std::size_t variants) {
    out() << "                       photos  faces   recall precision landmarks     IoU  ms/photo\n";
    print("LFW, kept out", measure(detector, lfw, lfw.size(), same));
    print("groups", measure(detector, groups, groups.size(), same));
    const std::pair<const char*, std::function<Variant(const QImage&)>> rows[] = {
        {"LFW plain", same},
        {"LFW turned 15", [](const QImage& p) { return turned(p, 15); }},
        {"LFW turned -15", [](const QImage& p) { return turned(p, -15); }},
        {"LFW turned 30", [](const QImage& p) { return turned(p, 30); }},
        {"LFW turned -30", [](const QImage& p) { return turned(p, -30); }},
        {"LFW turned 45", [](const QImage& p) { return turned(p, 45); }},
        {"LFW turned -45", [](const QImage& p) { return turned(p, -45); }},
        {"LFW half size", [](const QImage& p) { return scaled(p, 0.5); }},
        {"LFW quarter size", [](const QImage& p) { return scaled(p, 0.25); }},
        {"LFW at 640", [](const QImage& p) { return scaled(p, 2.56); }},
        {"LFW grey",
         [](const QImage& p) {
             return Variant{p.convertToFormat(QImage::Format_Grayscale8), {}};
         }},
        {"LFW dark (x 0.25)", [](const QImage& p) { return lit(p, 0.25); }},
        {"LFW bright (x 1.8)", [](const QImage& p) { return lit(p, 1.8); }},
    };
    for (const auto& [name, change] : rows)
        print(name, measure(detector, lfw, variants, change));
}

std::vector<Sample> read(const QStringList& paths, const YuNet& teacher) {
    std::vector<Sample> samples;
    for (const QString& path : paths) {
        const QImage photo = QImage(path).convertToFormat(QImage::Format_RGB888);
        if (!photo.isNull())
            samples.push_back({photo, teacher.detect(photo, kPossible)});
    }
    return samples;
}

QStringList jpegsIn(const QDir& folder) {
    QStringList paths;
    for (const QString& file : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
        paths << folder.filePath(file);
    return paths;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* otherwise) {
        parser.addOption(
            {QString::fromLatin1(name), {}, QStringLiteral("value"), QString::fromLatin1(otherwise)});
    };
    option("faces", "");
    option("teacher", "");
    option("weights", "");
    option("photos", "500");
    option("variants", "150");
    parser.process(application);
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };

    vizard::nets::prepareWorkerThread();
    QFile weights(value("weights"));
    const bool own = weights.open(QIODevice::ReadOnly);
    const auto detector =
        own ? Detector::fromBytes(weights.readAll()) : Detector::load(vizard::nets::Models::open());
    if (!detector) {
        out() << "no detector: " << detector.error().text << ' ' << detector.error().detail << '\n';
        return 1;
    }
    const YuNet teacher(value("teacher").toStdString(), 640);
    QStringList paths;
    for (const std::string& person : vizard::training::readKeptOut(""))
        paths << jpegsIn(QDir(value("faces") + QStringLiteral("/lfw/") + QString::fromStdString(person)));
    const std::vector<Sample> lfw = read(paths.mid(0, value("photos").toInt()), teacher);
    const std::vector<Sample> groups =
        read(jpegsIn(QDir(value("faces") + QStringLiteral("/groups"))), teacher);
    measureAll(**detector, lfw, groups, value("variants").toULongLong());
    return 0;
}
