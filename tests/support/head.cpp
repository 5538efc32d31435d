#include "tests/support/head.h"

#include "tests/support/detail/layer.h"
#include "tests/support/detail/noise.h"

namespace vizard::test {

using detail::Layer;
using detail::Random;

RenderedHead renderHead(const HeadOptions& options) {
    Layer person = detail::drawLayer(options);
    RenderedHead result;
    static_cast<Head&>(result) = person.head;
    Random random(options.seed + 99);
    const auto chosen = [&](const QColor& asked, double value) {
        return asked.isValid() ? asked
                               : QColor::fromHsvF(random.uniform(0, .999f), random.uniform(.05f, .35f),
                                                  static_cast<float>(value));
    };
    const QColor top = chosen(options.backgroundTop, .62), bottom = chosen(options.backgroundBottom, .45);
    Layer picture;
    if (top.alpha() == 0 || bottom.alpha() == 0) {
        picture = std::move(person);
    } else {
        picture = detail::gradient(options.size, top, bottom, options.seed);
        detail::compose(picture, person);
    }
    result.image = detail::develop(picture, {options.blur, options.grain, 1, options.grey, options.seed});
    return result;
}

HeadOptions randomHead(quint64 seed, double spread) {
    Random random(seed * 0x9E3779B97F4A7C15ull + 3);
    const auto wide = static_cast<float>(spread);
    HeadOptions o;
    o.seed = random.next();
    o.yaw = static_cast<double>(65 * wide * random.bell());
    o.pitch = static_cast<double>(25 * wide * random.bell());
    o.roll = static_cast<double>(30 * wide * random.bell());
    o.lightAngle = static_cast<double>(90 * wide * random.bell());
    o.lightHeight = static_cast<double>(35 + 30 * wide * random.bell());
    o.ambient = static_cast<double>(.55f - .3f * wide * random.uniform());
    o.exposure = static_cast<double>(std::exp(.8f * wide * random.bell()));
    o.blur = static_cast<double>(.4f + .5f * wide * random.uniform());
    o.grain = static_cast<double>(1 + 4 * wide * random.uniform());
    o.headScale = static_cast<double>(.55f + .2f * random.bell());
    if (random.chance(.15f * wide))
        o.eyesOpen = static_cast<double>(random.uniform(.1f, .7f));
    return o;
}

QImage drawScene(QSize size, quint64 seed) {
    return detail::develop(detail::scene(size, seed), {.6, 1.2, 1, false, seed});
}

namespace {

// A place where the new face hides no other; none after some tries.
std::optional<QPointF> freePlace(Random& random, const GroupOptions& group, double height,
                                 const std::vector<QRectF>& taken) {
    for (int attempt = 0; attempt < 60; ++attempt) {
        const double x = static_cast<double>(random.uniform()) * (group.size.width() - height) + height / 2;
        const double y =
            static_cast<double>(random.uniform()) * (group.size.height() - 1.4 * height) + .65 * height;
        const QRectF wanted(x - .5 * height, y - .7 * height, height, 1.45 * height);
        if (std::none_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(wanted); }))
            return QPointF(x, y);
    }
    return {};
}

struct Place {
    QPointF centre;
    double height;
};

std::vector<Place> places(Random& random, const GroupOptions& group) {
    std::vector<Place> found;
    std::vector<QRectF> taken;
    for (int i = 0; i < group.count; ++i) {
        const double share =
            group.smallest + (group.largest - group.smallest) * static_cast<double>(random.uniform());
        const double height = share * group.size.height();
        const auto at = freePlace(random, group, height, taken);
        if (!at)
            continue;
        taken.emplace_back(at->x() - .5 * height, at->y() - .7 * height, height, 1.45 * height);
        found.push_back({*at, height});
    }
    // From the back to the front: whoever stands higher is farther away.
    std::sort(found.begin(), found.end(),
              [](const Place& a, const Place& b) { return a.centre.y() < b.centre.y(); });
    return found;
}

} // namespace

RenderedGroup drawGroup(const GroupOptions& group) {
    Random random(group.seed + 1234567);
    Layer picture = detail::scene(group.size, group.seed);
    RenderedGroup result;
    const double shorter = std::min(group.size.width(), group.size.height());
    const double light = static_cast<double>(70 * random.bell()) * group.spread;
    for (const Place& place : places(random, group)) {
        HeadOptions o = randomHead(random.next(), group.spread);
        o.size = group.size;
        o.lightAngle = light;
        o.headScale = place.height / shorter;
        o.centre = {place.centre.x() / group.size.width(), place.centre.y() / group.size.height()};
        const Layer person = detail::drawLayer(o);
        detail::compose(picture, person);
        result.heads.push_back(person.head);
    }
    result.image = detail::develop(picture, {.5, 1.5, 1, group.grey, group.seed});
    return result;
}

} // namespace vizard::test
