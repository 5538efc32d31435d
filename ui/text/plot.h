// Simple plots as SVG text: axes, lines, steps, dots, marks. Nothing is loaded from anywhere.
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::text {

struct PlotAxis {
    QString label;
    double low = 0, high = 1;
    std::vector<double> ticks;
    QStringList tickLabels; // one a tick; empty: the numbers themselves
};

class Plot {
public:
    // `title` is also what a screen reader says.
    Plot(const QString& title, PlotAxis x, PlotAxis y);

    // `style`: a class of the page's style sheet: "clean", "cloaked", "strangers", "mark".
    void addLine(const QString& style, const QString& name, const std::vector<QPointF>& points);
    void addArea(const QString& style, const QString& name,
                 const std::vector<QPointF>& points); // down to the axis
    void addDots(const QString& style, const QString& name, const std::vector<QPointF>& points);
    void addVertical(const QString& name, double x);
    void addHorizontal(const QString& name, double y);

    QString svg() const;

private:
    QString place(QPointF point) const; // "x,y" in SVG units; outside values are held at the frame
    QString frame() const;
    QString legend() const;

    QString title_;
    PlotAxis x_, y_;
    QString marks_;
    std::vector<std::pair<QString, QString>> names_; // style, name
};

} // namespace vizard::text
