#include "ui/text/plot.h"

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

constexpr double width = 480, height = 260, left = 44, right = 12, top = 10, bottom = 28;

// Besides colour, the copies have a thicker line and the strangers a dashed one.
const char* const kStyle = R"(
:root { --clean: #0b6670; --cloaked: #b3541e; --strangers: #77736e; }
@media (prefers-color-scheme: dark) { :root { --clean: #5cc2c4; --cloaked: #f0a060; --strangers: #9a9690; } }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: 2rem 2.5rem; margin: 1.2rem 0; }
figure { margin: 0; display: flex; flex-direction: column; }
figcaption { margin-bottom: .6rem; } figcaption b { display: block; }
.axis { color: var(--quiet); font-size: .85rem; } .axis.x { text-align: center; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .4rem 0 0; padding: 0; list-style: none;
  font-size: .85rem; }
.legend svg { inline-size: 1.4rem; block-size: .7rem; margin-inline-end: .35rem; }
figure > svg { display: block; inline-size: 100%; height: auto; direction: ltr; }
svg text { font-size: 13px; fill: var(--quiet); }
@media (max-width: 36rem) { svg text { font-size: 16px; } }
.frame { stroke: var(--quiet); } .grid { stroke: var(--line); }
.mark { stroke: var(--ink); stroke-dasharray: 5 4; stroke-width: 1.5; }
polyline { fill: none; stroke-width: 2; } polygon { fill-opacity: .18; stroke-width: 1.5; }
polygon.band { stroke: none; fill-opacity: .14; } circle { fill-opacity: .75; stroke: none; }
.clean { stroke: var(--clean); fill: var(--clean); }
.cloaked { stroke: var(--cloaked); fill: var(--cloaked); stroke-width: 2.5; }
.strangers { stroke: var(--strangers); fill: var(--strangers); stroke-dasharray: 2 3; }
polyline.clean, polyline.cloaked, polyline.strangers { fill: none; }
)";

QString number(double value) {
    return QString::number(value, 'g', 4);
}

QString words(double x, double y, const QString& text, const char* anchor) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
        .arg(number(x), number(y), QString::fromLatin1(anchor), text.toHtmlEscaped());
}

QString line(QPointF from, QPointF to, const QString& style) {
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"/>\n")
        .arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()), style);
}

double across(const PlotAxis& x, double value) {
    const double share = (std::clamp(value, x.low, x.high) - x.low) / (x.high - x.low);
    return left + share * (width - left - right);
}

double down(const PlotAxis& y, double value) {
    const double share = (std::clamp(value, y.low, y.high) - y.low) / (y.high - y.low);
    return height - bottom - share * (height - top - bottom);
}

QString tickLabel(const PlotAxis& axis, std::size_t tick) {
    const auto at = static_cast<qsizetype>(tick);
    return at < axis.tickLabels.size() ? axis.tickLabels[at] : number(axis.ticks[tick]);
}

// What stands for a line, and for dots, in the legend: in a box of 24 x 12.
QString lineKey(const QString& style) {
    return line({1, 6}, {23, 6}, style);
}

QString dotKey(const QString& style) {
    return QStringLiteral("<circle class=\"%1\" r=\"4\" cx=\"12\" cy=\"6\"/>").arg(style);
}

bool isPlace(QPointF point) {
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

QString plotStyle() {
    return QString::fromLatin1(kStyle);
}

Plot::Plot(const QString& title, const QString& explanation, PlotAxis x, PlotAxis y)
    : title_(title)
    , explanation_(explanation)
    , x_(std::move(x))
    , y_(std::move(y)) {}

QString Plot::place(QPointF point) const {
    return number(across(x_, point.x())) + QLatin1Char(',') + number(down(y_, point.y()));
}

QString Plot::places(const std::vector<QPointF>& points) const {
    QStringList list;
    for (const QPointF point : points) {
        if (isPlace(point))
            list += place(point);
    }
    return list.join(QLatin1Char(' '));
}

void Plot::addDot(const QString& style, QPointF point, double radius) {
    if (isPlace(point))
        marks_ += QStringLiteral("<circle class=\"%1\" r=\"%2\" cx=\"%3\" cy=\"%4\"/>\n")
                      .arg(style, number(radius), number(across(x_, point.x())), number(down(y_, point.y())));
}

void Plot::addLine(const QString& style, const QString& name, const std::vector<QPointF>& points) {
    names_.emplace_back(lineKey(style), name);
    marks_ += QStringLiteral("<polyline class=\"%1\" points=\"%2\"/>\n").arg(style, places(points));
    for (const QPointF point : points)
        addDot(style, point, 3);
}

void Plot::addArea(const QString& style, const QString& name, const std::vector<QPointF>& points) {
    if (points.empty())
        return;
    std::vector<QPointF> closed = points;
    closed.insert(closed.begin(), {points.front().x(), y_.low});
    closed.emplace_back(points.back().x(), y_.low);
    names_.emplace_back(lineKey(style), name);
    marks_ += QStringLiteral("<polygon class=\"%1\" points=\"%2\"/>\n").arg(style, places(closed));
}

void Plot::addBand(const QString& style, const std::vector<QPointF>& low, const std::vector<QPointF>& high) {
    std::vector<QPointF> around = low;
    around.insert(around.end(), high.rbegin(), high.rend());
    marks_ += QStringLiteral("<polygon class=\"%1 band\" points=\"%2\"/>\n").arg(style, places(around));
}

void Plot::addDots(const QString& style, const QString& name, const std::vector<QPointF>& points,
                   const std::vector<double>& radii) {
    names_.emplace_back(dotKey(style), name);
    for (std::size_t i = 0; i < points.size(); ++i)
        addDot(style, points[i], i < radii.size() ? radii[i] : 3.5);
}

void Plot::addMark(const QString& name, QPointF from, QPointF to) {
    names_.emplace_back(lineKey(QStringLiteral("mark")), name);
    marks_ += line(from, to, QStringLiteral("mark"));
}

void Plot::addVertical(const QString& name, double x) {
    addMark(name, {across(x_, x), top}, {across(x_, x), height - bottom});
}

void Plot::addHorizontal(const QString& name, double y) {
    addMark(name, {left, down(y_, y)}, {width - right, down(y_, y)});
}

QString Plot::frame() const {
    const QString frame = QStringLiteral("frame"), grid = QStringLiteral("grid");
    QString svg;
    for (std::size_t i = 0; i < y_.ticks.size(); ++i) {
        const double at = down(y_, y_.ticks[i]);
        svg +=
            line({left, at}, {width - right, at}, grid) + words(left - 6, at + 4.5, tickLabel(y_, i), "end");
    }
    const double floor = height - bottom;
    for (std::size_t i = 0; i < x_.ticks.size(); ++i) {
        const double at = across(x_, x_.ticks[i]);
        svg += line({at, floor}, {at, floor + 4}, frame) + words(at, height - 8, tickLabel(x_, i), "middle");
    }
    return svg + line({left, floor}, {width - right, floor}, frame);
}

// Each name with what it is drawn with.
QString Plot::legend() const {
    QString items;
    for (const auto& [key, name] : names_)
        items += QStringLiteral("<li><svg viewBox=\"0 0 24 12\" aria-hidden=\"true\">%1</svg>%2</li>\n")
                     .arg(key, name.toHtmlEscaped());
    return QStringLiteral("<ul class=\"legend\">%1</ul>\n").arg(items);
}

QString Plot::svg() const {
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\"><title>%3</title>\n")
               .arg(number(width), number(height), title_.toHtmlEscaped()) +
           frame() + marks_ + QStringLiteral("</svg>\n");
}

QString Plot::html() const {
    return QStringLiteral("<figure><figcaption><b>%1</b><span class=\"quiet\">%2</span></figcaption>\n"
                          "<div class=\"axis\">%3</div>\n%4<div class=\"axis x\">%5</div>\n%6</figure>\n")
        .arg(title_.toHtmlEscaped(), explanation_.toHtmlEscaped(), y_.label.toHtmlEscaped(), svg(),
             x_.label.toHtmlEscaped(), legend());
}

} // namespace vizard::text
