#include "ui/window/theme.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace vizard::ui {

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF())) +
           0.0722 * linear(double(c.blueF()));
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

constexpr const char* sheet = R"(
* { outline: none; }
QMainWindow, QDialog, QWidget#page { background: @window; }
QLabel { color: @text; background: transparent; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="headline"] { font-size: 20pt; font-weight: 600; }
QWidget#header { background: @surface; border-bottom: 1px solid @line; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }

QFrame[role="row"] { border: 1px solid transparent; border-radius: 6px; }
QFrame[role="row"][chosen="true"] { background: @chosen; border-color: @link; }
QCheckBox { color: @text; spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox:disabled { color: @faint; }
QCheckBox::indicator {
  width: 16px; height: 16px; border: 1px solid @knobLine; border-radius: 4px; background: @field;
}
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/vizard/@tick.svg); }
QCheckBox::indicator:hover { border-color: @link; }
QCheckBox:focus { color: @link; }
QCheckBox::indicator:focus { border: 2px solid @link; }
QRadioButton { color: @text; spacing: 8px; min-height: 24px; background: transparent; }
QRadioButton:disabled { color: @faint; }
QRadioButton:focus { color: @link; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @knobLine; border-radius: 8px; background: @field; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QRadioButton::indicator:focus { border-color: @link; }
QScrollArea { background: transparent; }

QPushButton, QToolButton {
  color: @text; background: @raised; border: 1px solid @line; border-radius: 6px;
  padding: 0 12px; min-height: 30px;
}
QToolButton { padding: 0 6px; min-width: 18px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @link; padding: 0 11px; min-height: 28px; }
QToolButton:focus { padding: 0 5px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: transparent; border-color: @line; }
QToolButton:checked { background: @chosen; border-color: @link; color: @text; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="main"] { color: @onAccent; background: @accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="main"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="main"]:focus { border: 2px solid @text; }
QPushButton[role="main"]:disabled { color: @faint; background: @raised; border-color: @line; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border-color: transparent; }
QPushButton[role="flat"] { color: @link; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border-color: @link; }
QPushButton[role="flat"]:disabled { color: @faint; }
QPushButton[role="link"] { background: transparent; border: none; padding: 0; color: @link; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @link; padding: 0; }
QPushButton[role="link"]:disabled { color: @faint; }

QAbstractItemView {
  background: @window; color: @text; border: none;
  selection-background-color: @chosen; selection-color: @text; alternate-background-color: @surface;
}
QDialog QAbstractItemView, QComboBox QAbstractItemView { background: @field; border: 1px solid @line; }
QHeaderView::section { background: @surface; color: @quiet; border: none; padding: 4px 8px; }
QListWidget { background: transparent; }
QListWidget::item { padding: 4px 0; color: @text; }
QListWidget::item:selected { background: @chosen; color: @text; }

QSlider { min-height: 32px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal {
  width: 18px; height: 18px; margin: -8px 0; border-radius: 10px; background: @knob; border: 1px solid @knobLine;
}
QSlider::handle:horizontal:hover { border: 1px solid @link; }
QSlider::handle:horizontal:focus { width: 16px; height: 16px; border: 2px solid @link; }
QSlider::sub-page:horizontal:disabled { background: @track; }
QSlider::handle:horizontal:disabled { background: @raised; }

QSpinBox, QLineEdit, QComboBox {
  color: @text; background: @field; border: 1px solid @line; border-radius: 6px; padding: 0 8px; min-height: 30px;
  selection-background-color: @accent; selection-color: @onAccent;
}
QSpinBox:focus, QLineEdit:focus, QComboBox:focus { border: 2px solid @link; padding: 0 7px; min-height: 28px; }
QSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled { color: @faint; background: transparent; }

QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/vizard/@arrow.svg); width: 16px; height: 16px; }

QProgressBar { background: @track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @track; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @quiet; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @track; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 4px; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 8px; }
)";

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor over(const QColor& top, const QColor& ground) {
    const double share = double(top.alphaF());
    const auto mix = [share](int t, int g) { return int(std::lround(t * share + g * (1 - share))); };
    return {mix(top.red(), ground.red()), mix(top.green(), ground.green()), mix(top.blue(), ground.blue())};
}

Theme Theme::day() {
    Theme t;
    t.window = QColor(0xf4, 0xf3, 0xf1);
    t.surface = QColor(0xff, 0xff, 0xff);
    t.raised = QColor(0xfb, 0xfa, 0xf9);
    t.hover = QColor(0xec, 0xea, 0xe7);
    t.canvas = QColor(0xe3, 0xe3, 0xe3);
    t.line = QColor(0xd9, 0xd6, 0xd2);
    t.text = QColor(0x1f, 0x1e, 0x1d);
    t.quiet = QColor(0x5f, 0x5b, 0x57);
    t.accent = QColor(0x0b, 0x66, 0x70);
    t.accentHover = QColor(0x08, 0x53, 0x5c);
    t.onAccent = QColor(0xff, 0xff, 0xff);
    t.link = QColor(0x0b, 0x66, 0x70);
    t.good = QColor(0x0b, 0x66, 0x70);
    t.warning = QColor(0x85, 0x53, 0x00);
    t.bad = QColor(0xb0, 0x28, 0x25);
    t.onBadge = QColor(0xff, 0xff, 0xff);
    t.pill = QColor(0x16, 0x16, 0x18, 0xc8);
    t.onPill = QColor(0xff, 0xff, 0xff);
    return t;
}

Theme Theme::night() {
    Theme t;
    t.dark = true;
    t.window = QColor(0x1b, 0x1b, 0x1c);
    t.surface = QColor(0x24, 0x24, 0x25);
    t.raised = QColor(0x2e, 0x2e, 0x30);
    t.hover = QColor(0x3a, 0x3a, 0x3c);
    t.canvas = QColor(0x12, 0x12, 0x12);
    t.line = QColor(0x3f, 0x3f, 0x42);
    t.text = QColor(0xee, 0xec, 0xe9);
    t.quiet = QColor(0xab, 0xa8, 0xa4);
    t.accent = QColor(0x5c, 0xc2, 0xc4);
    t.accentHover = QColor(0x7a, 0xd2, 0xd3);
    t.onAccent = QColor(0x07, 0x22, 0x24);
    t.link = QColor(0x6a, 0xcb, 0xcd);
    t.good = QColor(0x6a, 0xcb, 0xcd);
    t.warning = QColor(0xe8, 0xb2, 0x5a);
    t.bad = QColor(0xf2, 0x8b, 0x82);
    t.onBadge = QColor(0x17, 0x17, 0x18);
    t.pill = QColor(0x16, 0x16, 0x18, 0xc8);
    t.onPill = QColor(0xff, 0xff, 0xff);
    return t;
}

Theme Theme::fromPalette(const QPalette& palette) {
    return isDark(palette) ? night() : day();
}

QPalette Theme::palette() const {
    QPalette p;
    const auto put = [&p](QPalette::ColorRole role, const QColor& c) { p.setColor(role, c); };
    put(QPalette::Window, window);
    put(QPalette::WindowText, text);
    put(QPalette::Base, surface);
    put(QPalette::AlternateBase, window);
    put(QPalette::Text, text);
    put(QPalette::Button, raised);
    put(QPalette::ButtonText, text);
    put(QPalette::BrightText, onAccent);
    put(QPalette::Highlight, accent);
    put(QPalette::HighlightedText, onAccent);
    put(QPalette::ToolTipBase, surface);
    put(QPalette::ToolTipText, text);
    put(QPalette::PlaceholderText, quiet);
    put(QPalette::Link, link);
    const QColor faint = over(QColor(quiet.red(), quiet.green(), quiet.blue(), 150), surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

QString Theme::styleSheet() const {
    const auto veil = [](const QColor& c, int alpha) { return QColor(c.red(), c.green(), c.blue(), alpha); };
    const std::pair<const char*, QColor> colours[] = {
        // A name that begins another comes after it.
        {"@window", window},
        {"@surface", surface},
        {"@raised", raised},
        {"@hover", hover},
        {"@line", line},
        {"@text", text},
        {"@quiet", quiet},
        {"@faint", over(veil(quiet, 150), surface)},
        {"@accentHover", accentHover},
        {"@accent", accent},
        {"@onAccent", onAccent},
        {"@link", link},
        {"@chosen", over(veil(accent, dark ? 70 : 40), surface)},
        {"@field", dark ? window : surface},
        {"@track", over(veil(quiet, dark ? 90 : 70), surface)},
        {"@knobLine", over(veil(quiet, 150), surface)},
        {"@knob", dark ? text : surface},
    };
    QString text_ = QString::fromLatin1(sheet);
    for (const auto& [name, colour] : colours)
        text_.replace(QLatin1String(name), colour.name());
    text_.replace(QLatin1String("@arrow"), QLatin1String(dark ? "arrow-dark" : "arrow-light"));
    text_.replace(QLatin1String("@tick"), QLatin1String(dark ? "tick-dark" : "tick-light"));
    return text_;
}

std::vector<Theme::Pair> Theme::textPairs() const {
    const QColor white(Qt::white);
    return {{"text on window", text, window},
            {"text on surface", text, surface},
            {"text on button", text, raised},
            {"text on hovered button", text, hover},
            {"quiet on window", quiet, window},
            {"quiet on surface", quiet, surface},
            {"quiet on canvas", quiet, canvas},
            {"main button", onAccent, accent},
            {"main button, hovered", onAccent, accentHover},
            {"link on window", link, window},
            {"link on surface", link, surface},
            {"link on hovered button", link, hover},
            {"warning on surface", warning, surface},
            {"bad on surface", bad, surface},
            {"bad on window", bad, window},
            {"good badge", onBadge, good},
            {"quiet badge", onBadge, quiet},
            {"warning badge", onBadge, warning},
            {"bad badge", onBadge, bad},
            {"label over a photo", onPill, over(pill, white)}};
}

const Theme& themeOf(const QWidget* widget) {
    static const Theme light = Theme::day();
    static const Theme dark = Theme::night();
    return isDark(widget->window()->palette()) ? dark : light;
}

void applyTheme(QWidget* window, const Theme& theme) {
    window->setPalette(theme.palette());
    window->setStyleSheet(theme.styleSheet());
}

} // namespace vizard::ui
