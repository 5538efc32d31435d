#include "models/training/detector_loss.h"

#include <algorithm>
#include <cmath>

namespace vizard::training {

using nets::DetectorMaps;
using nets::DetectorNet;
using nets::FoundFace;
using nets::Tensor;

namespace {

constexpr double kBoxWeight = 2, kPointsWeight = 10;
constexpr int kMostCells = 8;   // for one face
constexpr float kReach = 2.0f;  // strides from the face's centre
constexpr float kUsualSize = 5; // strides: which level a face is for, unless another fits better

// All levels' cells of one batch, one after the other.
struct Cells {
    std::array<int64_t, 3> rows{}, columns{}, start{};
    int64_t pictures = 0, total = 0;

    explicit Cells(const DetectorMaps& maps)
        : pictures(maps[0].size(0)) {
        for (std::size_t i = 0; i < maps.size(); ++i) {
            start[i] = total;
            rows[i] = maps[i].size(1);
            columns[i] = maps[i].size(2);
            total += pictures * rows[i] * columns[i];
        }
    }
    int64_t index(std::size_t level, int64_t picture, int64_t row, int64_t column) const {
        return start[level] + (picture * rows[level] + row) * columns[level] + column;
    }
};

struct Candidate {
    int64_t cell = 0;
    float cost = 0, fit = 0, cx = 0, cy = 0, stride = 0;
};

struct Claim {
    Candidate by;
    const FoundFace* face = nullptr;
};

using Claims = std::map<int64_t, Claim>;

Candidate judge(const FoundFace& truth, const float* values, int64_t row, int64_t column, int stride) {
    const FoundFace answer = nets::decodeCell(values, row, column, stride);
    const float size = std::sqrt(truth.width * truth.height);
    const float wrongLevel = std::abs(std::log2(size / (kUsualSize * static_cast<float>(stride))));
    Candidate c;
    c.fit = nets::overlap(answer, truth);
    c.cost = -std::log(std::max(answer.score, 1e-6f)) - 3 * std::log(c.fit + 1e-4f) +
             2 * std::max(0.0f, wrongLevel - 1);
    c.stride = static_cast<float>(stride);
    c.cx = (static_cast<float>(column) + 0.5f) * c.stride;
    c.cy = (static_cast<float>(row) + 0.5f) * c.stride;
    c.cost +=
        0.5f * std::hypot(truth.x + truth.width / 2 - c.cx, truth.y + truth.height / 2 - c.cy) / c.stride;
    return c;
}

void assignFace(const FoundFace& truth, int64_t picture, const Tensor& flat, const Cells& cells,
                Claims& claims) {
    const float* values = flat.data_ptr<float>();
    std::vector<Candidate> candidates;
    for (std::size_t level = 0; level < 3; ++level) {
        const int stride = DetectorNet::kStrides[level];
        const float cx = (truth.x + truth.width / 2) / static_cast<float>(stride) - 0.5f;
        const float cy = (truth.y + truth.height / 2) / static_cast<float>(stride) - 0.5f;
        const auto low = [](float v) {
            return std::max<int64_t>(0, static_cast<int64_t>(std::ceil(v - kReach)));
        };
        const auto high = [](float v, int64_t n) {
            return std::min<int64_t>(n - 1, static_cast<int64_t>(std::floor(v + kReach)));
        };
        for (int64_t row = low(cy); row <= high(cy, cells.rows[level]); ++row) {
            for (int64_t column = low(cx); column <= high(cx, cells.columns[level]); ++column) {
                const int64_t cell = cells.index(level, picture, row, column);
                candidates.push_back(
                    judge(truth, values + cell * DetectorNet::kOutputs, row, column, stride));
                candidates.back().cell = cell;
            }
        }
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const auto& l, const auto& r) { return l.fit > r.fit; });
    float fits = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(10, candidates.size()); ++i)
        fits += candidates[i].fit;
    const auto count = std::min<std::size_t>(
        static_cast<std::size_t>(std::clamp(static_cast<int>(fits), 1, kMostCells)), candidates.size());
    std::sort(candidates.begin(), candidates.end(),
              [](const auto& l, const auto& r) { return l.cost < r.cost; });
    for (std::size_t i = 0; i < count; ++i) {
        const auto [at, fresh] = claims.try_emplace(candidates[i].cell, Claim{candidates[i], &truth});
        if (!fresh && candidates[i].cost < at->second.by.cost)
            at->second = {candidates[i], &truth};
    }
}

// 1 where a cell counts, 0 where its centre lies in an ignored box.
Tensor countingCells(const Cells& cells, const std::vector<DetectorTruth>& truths) {
    Tensor counts = at::ones({cells.total});
    float* values = counts.data_ptr<float>();
    for (std::size_t picture = 0; picture < truths.size(); ++picture) {
        for (const auto& [x, y, width, height] : truths[picture].ignored) {
            for (std::size_t level = 0; level < 3; ++level) {
                const auto s = static_cast<float>(DetectorNet::kStrides[level]);
                for (int64_t row = 0; row < cells.rows[level]; ++row) {
                    const float cy = (static_cast<float>(row) + 0.5f) * s;
                    for (int64_t column = 0; column < cells.columns[level] && cy >= y && cy <= y + height;
                         ++column) {
                        const float cx = (static_cast<float>(column) + 0.5f) * s;
                        if (cx >= x && cx <= x + width)
                            values[cells.index(level, static_cast<int64_t>(picture), row, column)] = 0;
                    }
                }
            }
        }
    }
    return counts;
}

// The chosen cells' truth as rows: cx, cy, stride, x, y, width, height, ten landmark coordinates.
Tensor truthRows(const Claims& claims) {
    Tensor rows = at::zeros({static_cast<int64_t>(claims.size()), 17});
    float* out = rows.data_ptr<float>();
    for (const auto& [cell, claim] : claims) {
        const FoundFace& f = *claim.face;
        const float head[] = {claim.by.cx, claim.by.cy, claim.by.stride, f.x, f.y, f.width, f.height};
        out = std::copy(std::begin(head), std::end(head), out);
        out = std::copy(f.points.begin(), f.points.end(), out);
    }
    return rows;
}

struct BoxFit {
    Tensor overlap, loss;
};

BoxFit boxFit(const Tensor& answers, const Tensor& truth) {
    const Tensor unit = truth.narrow(1, 2, 1) * DetectorNet::kUnit;
    const Tensor centre = truth.narrow(1, 0, 2) + unit * answers.narrow(1, 1, 2);
    const Tensor half = unit * at::exp(answers.narrow(1, 3, 2).clamp(-6, 4)) / 2;
    const Tensor trueHalf = truth.narrow(1, 5, 2) / 2, trueCentre = truth.narrow(1, 3, 2) + trueHalf;
    const Tensor low = centre - half, high = centre + half;
    const Tensor trueLow = trueCentre - trueHalf, trueHigh = trueCentre + trueHalf;
    const Tensor common = (at::min(high, trueHigh) - at::max(low, trueLow)).clamp_min(0).prod(1);
    const Tensor united = 4 * half.prod(1) + 4 * trueHalf.prod(1) - common;
    const Tensor span = (at::max(high, trueHigh) - at::min(low, trueLow)).square().sum(1);
    const Tensor iou = common / united.clamp_min(1e-6);
    return {iou.detach(), 1 - iou + (centre - trueCentre).square().sum(1) / span.clamp_min(1e-6)};
}

Tensor pointsLoss(const Tensor& answers, const Tensor& truth) {
    const Tensor unit = truth.narrow(1, 2, 1) * DetectorNet::kUnit;
    const Tensor points = truth.narrow(1, 0, 2).repeat({1, 5}) + unit * answers.narrow(1, 5, 10);
    const Tensor size = truth.narrow(1, 5, 2).prod(1, true).sqrt();
    return ((points - truth.narrow(1, 7, 10)) / size).abs().mean(1);
}

} // namespace

DetectorLoss detectorLoss(const DetectorMaps& maps, const std::vector<DetectorTruth>& truths) {
    const Cells cells(maps);
    std::vector<Tensor> parts;
    for (const Tensor& map : maps)
        parts.push_back(map.reshape({-1, DetectorNet::kOutputs}));
    const Tensor all = at::cat(parts, 0);
    const Tensor flat = all.detach();
    Claims claims;
    for (std::size_t i = 0; i < truths.size(); ++i) {
        for (const FoundFace& face : truths[i].faces)
            assignFace(face, static_cast<int64_t>(i), flat, cells, claims);
    }
    std::vector<int64_t> chosen;
    for (const auto& [cell, claim] : claims)
        chosen.push_back(cell);
    const Tensor index = at::tensor(at::ArrayRef<int64_t>(chosen), at::kLong);
    const double count = std::max<double>(1, static_cast<double>(chosen.size()));

    DetectorLoss result;
    result.cells = static_cast<int64_t>(chosen.size());
    const Tensor truth = truthRows(claims), answers = all.index_select(0, index);
    const BoxFit fit = boxFit(answers, truth);
    Tensor counts = countingCells(cells, truths), wanted = at::zeros({cells.total});
    counts.index_fill_(0, index, 1);
    wanted.index_copy_(0, index, fit.overlap);
    const Tensor logit = all.select(1, 0);
    const Tensor miss = (wanted - at::sigmoid(logit)).square();
    const Tensor entropy = at::clamp_min(logit, 0) - logit * wanted + at::log1p(at::exp(-at::abs(logit)));
    const Tensor score = (counts * miss * entropy).sum() / count;
    const Tensor box = fit.loss.sum() / count, points = pointsLoss(answers, truth).sum() / count;
    result.total = score + kBoxWeight * box + kPointsWeight * points;
    result.score = score.item<double>();
    result.box = box.item<double>();
    result.points = points.item<double>();
    return result;
}

} // namespace vizard::training
