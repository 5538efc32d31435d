// The window's colours, light and dark, and the style sheet made of them.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

class QWidget;

namespace vizard::ui {

// Spacing is counted in steps of 8 px (half a step where things belong together).
namespace grid {
constexpr int half = 4;
constexpr int step = 8;
constexpr int twice = 16;
constexpr int thrice = 24;
constexpr int corner = 8;   // radius
constexpr int control = 32; // height of buttons
} // namespace grid

struct Theme {
    bool dark = false;
    QColor window;  // behind everything
    QColor surface; // cards, bars
    QColor raised;  // buttons
    QColor hover;   // buttons under the pointer
    QColor canvas;  // behind photos: neutral grey, so that it does not tint what is judged
    QColor line;    // borders
    QColor text;
    QColor quiet;  // secondary text
    QColor accent; // main button, slider, selection
    QColor accentHover;
    QColor onAccent;
    QColor link;               // accent as text or focus ring on window and surface
    QColor good, warning, bad; // states, as text and as badge
    QColor onBadge;
    QColor pill, onPill; // labels over a photo; the pill is translucent

    static Theme day();
    static Theme night();
    static Theme fromPalette(const QPalette& palette);

    QPalette palette() const;
    QString styleSheet() const;

    // Every pair of text and ground that the window uses; the ground under a pill is the worst photo (white).
    struct Pair {
        const char* name;
        QColor text, ground;
    };
    std::vector<Pair> textPairs() const;
};

// Contrast ratio 1..21 (WCAG 2.1, relative luminance of sRGB).
double contrast(const QColor& a, const QColor& b);

// `top` (with its alpha) over an opaque `ground`.
QColor over(const QColor& top, const QColor& ground);

// The theme of the window that a widget is in: applyTheme gave the window a palette, which tells.
const Theme& themeOf(const QWidget* widget);
void applyTheme(QWidget* window, const Theme& theme);

} // namespace vizard::ui
