#include "ui/text/plot.h"

#include <algorithm>
#include <cmath>

namespace vizard::text {

namespace {

constexpr double width = 560, height = 300, left = 60, right = 14, top = 34, bottom = 46;

QString number(double value) {
    return QString::number(value, 'g', 4);
}

QString words(double x, double y, const QString& text, const char* more) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" %3>%4</text>\n")
        .arg(number(x), number(y), QString::fromLatin1(more), text.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const char* style) {
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"/>\n")
        .arg(number(x1), number(y1), number(x2), number(y2), QString::fromLatin1(style));
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

} // namespace

Plot::Plot(const QString& title, PlotAxis x, PlotAxis y)
    : title_(title)
    , x_(std::move(x))
    , y_(std::move(y)) {}

QString Plot::place(QPointF point) const {
    return number(across(x_, point.x())) + QLatin1Char(',') + number(down(y_, point.y()));
}

void Plot::addLine(const QString& style, const QString& name, const std::vector<QPointF>& points) {
    QStringList places;
    for (const QPointF point : points) {
        if (std::isfinite(point.y()))
            places += place(point);
    }
    names_.emplace_back(style, name);
    marks_ +=
        QStringLiteral("<polyline class=\"%1\" points=\"%2\"/>\n").arg(style, places.join(QLatin1Char(' ')));
    for (const QString& at : places)
        marks_ += QStringLiteral("<circle class=\"%1\" r=\"3\" cx=\"%2\" cy=\"%3\"/>\n")
                      .arg(style, at.section(QLatin1Char(','), 0, 0), at.section(QLatin1Char(','), 1));
}

void Plot::addArea(const QString& style, const QString& name, const std::vector<QPointF>& points) {
    if (points.empty())
        return;
    QStringList places{place({points.front().x(), y_.low})};
    for (const QPointF point : points)
        places += place(point);
    places += place({points.back().x(), y_.low});
    names_.emplace_back(style, name);
    marks_ +=
        QStringLiteral("<polygon class=\"%1\" points=\"%2\"/>\n").arg(style, places.join(QLatin1Char(' ')));
}

void Plot::addDots(const QString& style, const QString& name, const std::vector<QPointF>& points) {
    names_.emplace_back(style, name);
    for (const QPointF point : points) {
        if (std::isfinite(point.x()) && std::isfinite(point.y()))
            marks_ += QStringLiteral("<circle class=\"%1\" r=\"3.5\" cx=\"%2\" cy=\"%3\"/>\n")
                          .arg(style, number(across(x_, point.x())), number(down(y_, point.y())));
    }
}

void Plot::addVertical(const QString& name, double x) {
    const double at = across(x_, x);
    marks_ += line(at, top, at, height - bottom, "mark") + words(at + 4, top + 10, name, "class=\"mark\"");
}

void Plot::addHorizontal(const QString& name, double y) {
    const double at = down(y_, y);
    marks_ += line(left, at, width - right, at, "mark") + words(left + 4, at - 4, name, "class=\"mark\"");
}

QString Plot::frame() const {
    QString svg = line(left, height - bottom, width - right, height - bottom, "axis") +
                  line(left, top, left, height - bottom, "axis");
    for (std::size_t i = 0; i < x_.ticks.size(); ++i) {
        const double at = across(x_, x_.ticks[i]);
        svg += line(at, height - bottom, at, height - bottom + 4, "axis") +
               words(at, height - bottom + 17, tickLabel(x_, i), "text-anchor=\"middle\"");
    }
    for (std::size_t i = 0; i < y_.ticks.size(); ++i) {
        const double at = down(y_, y_.ticks[i]);
        svg += line(left, at, width - right, at, "grid") +
               words(left - 6, at + 4, tickLabel(y_, i), "text-anchor=\"end\"");
    }
    svg += words((left + width - right) / 2, height - 8, x_.label, "text-anchor=\"middle\"");
    svg +=
        QStringLiteral("<text text-anchor=\"middle\" transform=\"translate(14 %1) rotate(-90)\">%2</text>\n")
            .arg(number((top + height - bottom) / 2), y_.label.toHtmlEscaped());
    return svg;
}

QString Plot::legend() const {
    QString svg;
    double at = left;
    for (const auto& [style, name] : names_) {
        svg += QStringLiteral("<rect class=\"%1 key\" x=\"%2\" y=\"10\" width=\"12\" height=\"12\"/>\n")
                   .arg(style, number(at));
        svg += words(at + 17, 20, name, "");
        at += 30 + 6.3 * static_cast<double>(name.size());
    }
    return svg;
}

QString Plot::svg() const {
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\"><title>%3</title>\n")
               .arg(number(width), number(height), title_.toHtmlEscaped()) +
           frame() + marks_ + legend() + QStringLiteral("</svg>\n");
}

} // namespace vizard::text
