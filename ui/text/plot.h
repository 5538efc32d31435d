// Simple plots as HTML figures: a heading, a sentence, a legend, and the lines as SVG. Only numbers and short
// labels stand in the SVG, so that words of any language and length have room. Nothing is loaded.
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
    // `explanation`: what the plot shows, for whoever sees one for the first time.
    Plot(const QString& title, const QString& explanation, PlotAxis x, PlotAxis y);

    // `style`: a class of plotStyle(): "clean", "cloaked", "strangers".
    void addLine(const QString& style, const QString& name, const std::vector<QPointF>& points);
    // Down to the axis.
    void addArea(const QString& style, const QString& name, const std::vector<QPointF>& points);
    // Between two lines; it belongs to a line of the same style and is not in the legend.
    void addBand(const QString& style, const std::vector<QPointF>& low, const std::vector<QPointF>& high);
    // `radii`, in SVG units, one a point; empty: all alike.
    void addDots(const QString& style, const QString& name, const std::vector<QPointF>& points,
                 const std::vector<double>& radii = {});
    void addVertical(const QString& name, double x);
    void addHorizontal(const QString& name, double y);

    QString html() const;
    QString svg() const;

private:
    QString place(QPointF point) const; // "x,y" in SVG units; outside values are held at the frame
    QString places(const std::vector<QPointF>& points) const; // those that are numbers
    void addDot(const QString& style, QPointF point, double radius);
    void addMark(const QString& name, QPointF from, QPointF to);
    QString frame() const;
    QString legend() const;

    QString title_, explanation_;
    PlotAxis x_, y_;
    QString marks_;
    std::vector<std::pair<QString, QString>> names_; // what it is drawn with, as SVG; name
};

// The style sheet's part for plots, with colours for light and dark.
QString plotStyle();

} // namespace vizard::text
