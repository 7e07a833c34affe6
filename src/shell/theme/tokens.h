#pragma once

#include "drawing/plane.h"
#include "reading/typography.h"

#include <QColor>

namespace shell {

enum class Scheme { Light, Dark, Sepia };

/// The colours of the program. Text colours have a contrast of at least 4.5:1 to paper and raised.
struct Tokens
{
    /// The background.
    QColor paper;
    /// The background of cards, fields and buttons.
    QColor raised;
    /// Borders and rules.
    QColor line;
    /// Text.
    QColor ink;
    /// Secondary text.
    QColor quiet;
    /// Links, focus, selection and primary buttons.
    QColor accent;
    /// Text on accent.
    QColor onAccent;
    /// A second accent, in pictures and callouts.
    QColor calm;
};

Tokens tokens(Scheme scheme);

reading::Colors readingColors(const Tokens &tokens);
drawing::Colors drawingColors(const Tokens &tokens);

/// Distances, in device-independent pixels.
namespace space {
constexpr int Hair = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 16;
constexpr int Wide = 24;
constexpr int Wider = 32;
constexpr int Page = 48;
} // namespace space

/// Sizes, in device-independent pixels: of fonts first, then of widgets.
namespace size {
constexpr int Interface = 14;
constexpr int Caption = 13;
constexpr int Reading = 17;
constexpr int Title = 30;
constexpr int Heading = 22;
constexpr int Subheading = 18;
constexpr int Radius = 8;
constexpr int Icon = 20;
constexpr int RailWidth = 84;
constexpr int PanelWidth = 248;
constexpr int PlaneSide = 440;
} // namespace size

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace shell
