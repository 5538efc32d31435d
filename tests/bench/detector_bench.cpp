// bench_detector --faces DIR --teacher YUNET_640.onnx [--weights FILE] [--landmarks FILE] [--photos 500]
// [--variants 150] [--wrong DIR] The project's detector against YuNet's boxes on LFW people kept out of
// training, on DIR/groups, and on DIR/london, which was trained on; then the same LFW photos turned, halved,
// grey, dark and bright, against YuNet's boxes on the plain ones. --wrong: of the plain photos and the
// groups, pictures of what only ours takes for a face, to be looked at.
#include "core/base/memory.h"
#include "core/face/align.h"
#include "core/face/detector.h"
#include "core/face/overlap.h"
#include "models/training/kept_out.h"
#include "models/training/yunet_views.h"
#include "tests/bench/add_option.h"
#include "tests/bench/detector_options.h"
#include "tests/bench/photo_variants.h"

#include <QDir>
#include <QGuiApplication>
#include <QLineF>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <utility>

namespace {

using namespace vizard::bench;
using vizard::face::Detector;
using vizard::face::Face;
using vizard::face::Similarity;
using vizard::training::seenIn;
using vizard::training::View;
using vizard::training::YuNet;

// The teacher's score from which a face must be found: our own labels', or with --sure .9 those that OpenCV
// shows where nothing else is asked (cv::FaceDetectorYN::create's default).
double sureScore = 0.6;
constexpr double kPossible = 0.3; // below this, what the teacher sees is no excuse
constexpr double kMatch = 0.5;    // intersection over union

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

struct Truth {
    Face face;
    std::array<QPointF, 5> steady; // landmarks, means over the views
};

struct Sample {
    QImage photo;
    std::vector<Truth> truth;   // score >= kPossible
    std::vector<Face> mirrored; // what the teacher sees in the mirrored photo, mirrored back
};

struct Row {
    int wanted = 0, found = 0, wrong = 0;
    double points = 0, steady = 0, overlaps = 0, seconds = 0; // sums over found faces
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

double landmarkError(const Face& found, const std::array<QPointF, 5>& truth) {
    double sum = 0;
    for (std::size_t i = 0; i < 5; ++i)
        sum += QLineF(found.landmarks[i], truth[i]).length();
    return sum / 5 / std::max(1.0, QLineF(truth[0], truth[1]).length());
}

// The best unused face that overlaps `box` enough; faces.size() where there is none.
std::size_t bestMatch(const std::vector<Face>& faces, const std::vector<bool>& used, const QRectF& box) {
    std::size_t best = faces.size();
    double bestOverlap = kMatch;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const double overlap = used[i] ? 0 : vizard::face::overlap(faces[i].box, box);
        if (overlap >= bestOverlap) {
            bestOverlap = overlap;
            best = i;
        }
    }
    return best;
}

// The found that are no face to the teacher.
std::vector<Face> compare(const std::vector<Face>& found, const std::vector<Truth>& truth, Row& row) {
    std::vector<bool> used(found.size());
    for (const bool wanted : {true, false}) {
        for (const auto& [face, steady] : truth) {
            if ((static_cast<double>(face.score) >= sureScore) != wanted)
                continue;
            const std::size_t match = bestMatch(found, used, face.box);
            row.wanted += wanted ? 1 : 0;
            if (match == found.size())
                continue;
            used[match] = true;
            if (!wanted)
                continue;
            ++row.found;
            row.points += landmarkError(found[match], face.landmarks);
            row.steady += landmarkError(found[match], steady);
            row.overlaps += vizard::face::overlap(found[match].box, face.box);
        }
    }
    std::vector<Face> wrong;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!used[i])
            wrong.push_back(found[i]);
    }
    row.wrong += static_cast<int>(wrong.size());
    return wrong;
}

// The teacher against itself.
Row measureTeacher(const std::vector<Sample>& samples) {
    Row row;
    row.photos = static_cast<int>(samples.size());
    for (const Sample& sample : samples) {
        std::vector<Face> sure;
        std::copy_if(sample.mirrored.begin(), sample.mirrored.end(), std::back_inserter(sure),
                     [](const Face& face) { return static_cast<double>(face.score) >= sureScore; });
        compare(sure, sample.truth, row);
    }
    return row;
}

// The teacher on photos that were changed but not moved.
Row measureTeacher(const YuNet& teacher, const std::vector<Sample>& samples, std::size_t most,
                   const std::function<Variant(const Sample&)>& change) {
    Row row;
    for (std::size_t i = 0; i < std::min(most, samples.size()); ++i, ++row.photos)
        compare(seenIn(change(samples[i]).photo, teacher, {}, static_cast<float>(sureScore)),
                samples[i].truth, row);
    return row;
}

struct Subject {
    const Detector& detector;
    vizard::face::DetectOptions options;
    QString wrong; // folder for pictures of wrong answers; empty: none are made
};

void show(const QImage& photo, const Face& face, const QString& path) {
    const double margin = 0.5 * face.box.width();
    const QImage part = photo.copy(face.box.adjusted(-margin, -margin, margin, margin).toAlignedRect())
                            .scaled(128, 128, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!part.save(path))
        qFatal("cannot write %s", qPrintable(path));
}

Row measure(const Subject& subject, const std::vector<Sample>& samples, std::size_t most,
            const std::function<Variant(const Sample&)>& change) {
    Row row;
    for (std::size_t i = 0; i < std::min(most, samples.size()); ++i) {
        const Variant variant = change(samples[i]);
        const std::clock_t start =
            std::clock(); // this program has one thread: processor time, whatever else runs
        const auto found = subject.detector.detect(variant.photo, subject.options);
        row.seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        ++row.photos;
        std::vector<Truth> truth = samples[i].truth;
        for (Truth& each : truth) {
            each.face = moved(each.face, variant.moved);
            for (QPointF& p : each.steady)
                p = variant.moved.map(p);
        }
        const auto wrong = compare(found ? *found : std::vector<Face>(), truth, row);
        for (std::size_t k = 0; k < wrong.size() && !subject.wrong.isEmpty(); ++k)
            show(variant.photo, wrong[k],
                 QStringLiteral("%1/%2-%3-%4.png")
                     .arg(subject.wrong)
                     .arg(i)
                     .arg(k)
                     .arg(static_cast<double>(wrong[k].score), 0, 'f', 2));
    }
    return row;
}

Variant plain(const Sample& sample) {
    return same(sample.photo);
}

// Those that were asked for, sure and possible ones.
std::vector<Face> facesOf(const Sample& sample) {
    std::vector<Face> faces;
    for (const Truth& each : sample.truth)
        faces.push_back(each.face);
    return faces;
}

// How far the nose stands from between the eyes, along their line, in eye distances: about .1 for a face that
// looks at the camera and .5 for one that looks 45 degrees aside.
double aside(const Face& face) {
    const QPointF eyes = face.landmarks[1] - face.landmarks[0];
    const QPointF nose = face.landmarks[2] - (face.landmarks[0] + face.landmarks[1]) / 2;
    return std::abs(QPointF::dotProduct(nose, eyes)) / std::max(1.0, QPointF::dotProduct(eyes, eyes));
}

// Faces that look aside are wanted, the others are neither right nor wrong.
std::vector<Sample> facesAside(std::vector<Sample> samples, double least) {
    for (Sample& sample : samples) {
        for (Truth& each : sample.truth) {
            if (aside(each.face) < least)
                each.face.score = static_cast<float>(kPossible);
        }
    }
    return samples;
}

// The largest face of each photo is wanted, the others are neither right nor wrong.
std::vector<Sample> mainFaces(std::vector<Sample> samples) {
    for (Sample& sample : samples) {
        const auto area = [](const Truth& t) { return t.face.box.width() * t.face.box.height(); };
        const auto largest =
            std::max_element(sample.truth.begin(), sample.truth.end(),
                             [&](const Truth& l, const Truth& r) { return area(l) < area(r); });
        for (auto each = sample.truth.begin(); each != sample.truth.end(); ++each)
            each->face.score = each == largest ? each->face.score : static_cast<float>(kPossible);
    }
    return samples;
}

void print(const char* name, const Row& row) {
    const auto of = [](double a, double b) { return b > 0 ? a / b : 0; };
    out() << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                 .arg(QLatin1String(name), -22)
                 .arg(row.photos, 6)
                 .arg(row.wanted, 6)
                 .arg(of(row.found, row.wanted), 8, 'f', 4)
                 .arg(of(row.found, row.found + row.wrong), 9, 'f', 4)
                 .arg(of(row.points, row.found), 9, 'f', 4)
                 .arg(of(row.steady, row.found), 9, 'f', 4)
                 .arg(of(row.overlaps, row.found), 8, 'f', 3)
                 .arg(1000 * of(row.seconds, row.photos), 8, 'f', 1);
    out().flush();
}

struct Samples {
    std::vector<Sample> lfw, groups, london;
};

void measureAll(Subject subject, const YuNet& teacher, const Samples& samples, std::size_t variants) {
    const std::vector<Sample>&lfw = samples.lfw, &groups = samples.groups, &london = samples.london;
    out() << "                       photos  faces   recall precision landmarks (steady)     IoU  ms/photo\n";
    print("YuNet on LFW, mirrored", measureTeacher(lfw));
    print("LFW, kept out", measure(subject, lfw, lfw.size(), plain));
    const QString wrong = std::exchange(subject.wrong, {});
    print("LFW, main face only", measure(subject, mainFaces(lfw), lfw.size(), plain));
    print("LFW, aside from .35", measure(subject, facesAside(lfw, 0.35), lfw.size(), plain));
    print("LFW, aside from .5", measure(subject, facesAside(lfw, 0.5), lfw.size(), plain));
    subject.wrong = wrong.isEmpty() ? wrong : wrong + QStringLiteral("/groups");
    Subject other = subject;
    other.options.smallFaces = vizard::face::SmallFaces::InGroups; // as the program
    print("groups", measure(other, groups, groups.size(), plain));
    subject.wrong.clear();
    other.wrong.clear();
    print("groups, one look", measure(subject, groups, groups.size(), plain));
    other.options.smallFaces = vizard::face::SmallFaces::Always;
    print("groups, all in tiles", measure(other, groups, groups.size(), plain));
    print("london", measure(subject, london, london.size(), plain));
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
        print(name,
              measure(subject, lfw, variants, [&](const Sample& sample) { return change(sample.photo); }));
    const auto withMask = [](const Sample& sample) { return masked(sample.photo, facesOf(sample)); };
    const auto withGlasses = [](const Sample& sample) {
        return inDarkGlasses(sample.photo, facesOf(sample));
    };
    print("LFW masked", measure(subject, lfw, variants, withMask));
    print("LFW in dark glasses", measure(subject, lfw, variants, withGlasses));
    print("YuNet on masked", measureTeacher(teacher, lfw, variants, withMask));
    print("YuNet on dark glasses", measureTeacher(teacher, lfw, variants, withGlasses));
}

Sample look(const QImage& photo, const YuNet& teacher) {
    std::vector<std::vector<Face>> seen;
    for (const View& view : {View{0, true}, {0.06, false}, {0.06, true}, {0.12, false}, {0.12, true}})
        seen.push_back(seenIn(photo, teacher, view, kPossible));
    const std::vector<Face> faces = seenIn(photo, teacher, {}, kPossible);
    std::vector<Face> steady = faces;
    vizard::training::steadyLandmarks(steady, seen);
    Sample sample{photo, {}, seen.front()};
    for (std::size_t i = 0; i < faces.size(); ++i)
        sample.truth.push_back({faces[i], steady[i].landmarks});
    return sample;
}

std::vector<Sample> read(const QStringList& paths, const YuNet& teacher) {
    std::vector<Sample> samples;
    for (const QString& path : paths) {
        const QImage photo = QImage(path).convertToFormat(QImage::Format_RGB888);
        if (!photo.isNull())
            samples.push_back(look(photo, teacher));
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
    vizard::keepLargeBlocks(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    addDetectorOptions(parser, "500");
    const AddOption add(parser);
    add("variants", "How many of the photos are changed, each way.", "N", "150");
    add("score", "Of an upright face at least; else the program's own.", "SCORE");
    add("sure", "The teacher's score from which a face must be found.", "SCORE", "0.6");
    add("wrong", "Where pictures of wrong answers go.", "DIR");
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };

    sureScore = value("sure").toDouble();
    vizard::nets::prepareWorkerThread();
    const vizard::nets::Models models = vizard::nets::Models::open();
    const DetectorWeights weights = detectorWeights(parser, models);
    const auto detector = Detector::fromBytes(weights.detector, weights.landmarks);
    if (!detector) {
        out() << "no detector: " << detector.error().text << ' ' << detector.error().detail << '\n';
        return 1;
    }
    const YuNet teacher(value("teacher").toStdString(), 640);
    QStringList paths;
    for (const std::string& person : vizard::training::readKeptOut(""))
        paths << jpegsIn(QDir(value("faces") + QStringLiteral("/lfw/") + QString::fromStdString(person)));
    QStringList london;
    const QDir portraits(value("faces") + QStringLiteral("/london"));
    for (const QString& person : portraits.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        london << jpegsIn(QDir(portraits.filePath(person)));
    const Samples samples{read(paths.mid(0, value("photos").toInt()), teacher),
                          read(jpegsIn(QDir(value("faces") + QStringLiteral("/groups"))), teacher),
                          read(london, teacher)};
    Subject subject{**detector, {}, value("wrong")};
    if (!subject.wrong.isEmpty())
        QDir().mkpath(subject.wrong + QStringLiteral("/groups"));
    if (!value("score").isEmpty())
        subject.options.minScore = value("score").toFloat();
    measureAll(subject, teacher, samples, value("variants").toULongLong());
    return 0;
}
