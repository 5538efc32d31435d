// bench_detector_rule --faces DIR --teacher YUNET_640.onnx [--photos 400] [--weights FILE] [--landmarks FILE]
// What the rule of core/face/decision.cpp is fitted to: every answer of .4 and more on LFW photos of people
// who *were* trained on, upright and turned by 45 degrees to both sides. Prints the logistic regression of
// whether YuNet shares an answer, and what the rule as it is misses and lets through at each least score.
#include "core/base/memory.h"
#include "core/face/detail/decision.h"
#include "core/face/detail/looks.h"
#include "core/face/detector.h"
#include "core/face/overlap.h"
#include "core/nets/models.h"
#include "models/training/kept_out.h"
#include "models/training/yunet.h"
#include "tests/bench/detector_options.h"
#include "tests/bench/photo_variants.h"

#include <ATen/ATen.h>

#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <stdexcept>

namespace {

using namespace vizard;
using namespace vizard::bench;

constexpr double kShared = 0.3; // the teacher's score from which it shares an answer
constexpr double kMatch = 0.5;  // intersection over union
constexpr float kLeast = 0.4f;

struct Answer {
    nets::FoundFace found;
    double apart = 0; // of the second look
    double tilt = 0;  // degrees
    bool shared = false;
};

struct Networks {
    std::shared_ptr<const nets::DetectorNetwork> first;
    std::shared_ptr<const nets::LandmarkNetwork> second;

    std::vector<Answer> answersTo(const QImage& photo) const {
        const QImage readable = face::detail::readable(photo);
        const double scale = face::detail::firstScale(photo.size(), face::DetectOptions().longSide);
        const auto [whole, gain] = face::detail::firstInput(readable, scale);
        const auto found = face::detail::firstLook(*first, whole, kLeast);
        std::vector<Answer> all;
        for (const nets::FoundFace& each : nets::suppress(found.value()))
            all.push_back({each, face::detail::secondLook(*second, readable, each, gain).apart,
                           face::detail::tiltOf(each)});
        return all;
    }
};

QPointF middleOf(const nets::FoundFace& found) {
    return {static_cast<double>(found.x + found.width / 2), static_cast<double>(found.y + found.height / 2)};
}

std::vector<Answer> answersOf(const QImage& photo, const Networks& networks, const training::YuNet& teacher) {
    const std::vector<face::Face> truth = teacher.detect(photo, kShared);
    std::vector<Answer> all;
    for (const double degrees : {0.0, 45.0, -45.0}) {
        const Variant variant = turned(photo, degrees);
        for (Answer& each : networks.answersTo(variant.photo)) {
            QRectF box(0, 0, static_cast<double>(each.found.width), static_cast<double>(each.found.height));
            box.moveCenter(variant.moved.inverse().map(middleOf(each.found)));
            each.shared = std::any_of(truth.begin(), truth.end(), [&](const face::Face& t) {
                return face::overlap(t.box, box) >= kMatch;
            });
            all.push_back(each);
        }
    }
    return all;
}

// Logistic regression by Newton's method; the weights of 1, logit of the score, ln of how far the landmarks
// are apart, and whether the face is tilted.
at::Tensor fitted(const std::vector<Answer>& answers) {
    const auto count = static_cast<int64_t>(answers.size());
    at::Tensor x = at::ones({count, 4}, at::kDouble), y = at::zeros({count}, at::kDouble);
    for (int64_t i = 0; i < count; ++i) {
        const Answer& each = answers[static_cast<std::size_t>(i)];
        const double score = std::min(static_cast<double>(each.found.score), 0.999);
        x[i][1] = std::log(score / (1 - score));
        x[i][2] = std::log(std::max(each.apart, 0.05));
        x[i][3] = each.tilt >= face::detail::kTiltFull ? 1 : 0;
        y[i] = each.shared ? 1 : 0;
    }
    at::Tensor weights = at::zeros({4}, at::kDouble);
    for (int step = 0; step < 20; ++step) {
        const at::Tensor p = at::sigmoid(x.mv(weights));
        const at::Tensor curved = x.t().mm(x * (p * (1 - p)).unsqueeze(1)) + 1e-6 * at::eye(4, at::kDouble);
        weights = weights + at::linalg_solve(curved, x.t().mv(y - p));
    }
    return weights;
}

void print(const std::vector<Answer>& all) {
    const at::Tensor w = fitted(all);
    const auto weight = [&](int64_t i) { return w[i].item<double>(); };
    std::printf("%zu answers, %td of them shared\n", all.size(),
                std::count_if(all.begin(), all.end(), [](const Answer& a) { return a.shared; }));
    std::printf(
        "log odds: %.2f + %.2f logit(score) %+.2f ln(apart) %+.2f tilted; apart counts %.2f of a logit\n",
        weight(0), weight(1), weight(2), weight(3), -weight(2) / weight(1));
    std::printf("least score   upright: missed  wrong   tilted: missed  wrong\n");
    for (int percent = 46; percent <= 80; percent += 2) {
        std::array<int, 2> missed{}, wrong{};
        for (const Answer& each : all) {
            const std::size_t kind = each.tilt >= face::detail::kTiltFull ? 1 : 0;
            const bool kept = face::detail::isFace(each.found, each.apart, static_cast<float>(percent) / 100);
            missed[kind] += each.shared && !kept ? 1 : 0;
            wrong[kind] += !each.shared && kept ? 1 : 0;
        }
        std::printf("%11.2f %17d %6d %16d %6d\n", percent / 100.0, missed[0], wrong[0], missed[1], wrong[1]);
    }
}

// One photo of each of so many people who were trained on, evenly among them.
QStringList photosOf(const QDir& lfw, int count) {
    const auto keptOut = training::readKeptOut("");
    QStringList all;
    for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(lfw.filePath(name));
        const QStringList photos = folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name);
        if (!photos.isEmpty() && !keptOut.contains(name.toStdString()))
            all << folder.filePath(photos.front());
    }
    QStringList some;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, all.size()); ++i)
        some << all[i * all.size() / std::min<qsizetype>(count, all.size())];
    return some;
}

void run(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    nets::prepareWorkerThread();
    const nets::Models models = nets::Models::open();
    const DetectorWeights weights = detectorWeights(parser, models);
    const Networks networks{nets::DetectorNetwork::fromBytes(weights.detector).value(),
                            nets::LandmarkNetwork::fromBytes(weights.landmarks).value()};
    const training::YuNet teacher(value("teacher").toStdString(), 640);
    std::vector<Answer> all;
    for (const QString& path :
         photosOf(QDir(value("faces") + QStringLiteral("/lfw")), value("photos").toInt())) {
        const QImage photo = QImage(path).convertToFormat(QImage::Format_RGB888);
        for (const Answer& each : answersOf(photo, networks, teacher))
            all.push_back(each);
    }
    print(all);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    addDetectorOptions(parser, "400");
    parser.addHelpOption();
    parser.process(application);
    try {
        run(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_detector_rule: %s\n", error.what());
        return 1;
    }
    return 0;
}
