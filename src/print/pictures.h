#pragma once

#include "drawing/card.h"
#include "report/share.h"

#include <optional>
#include <string>

namespace print {

inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The plane of an instrument that has one, without a point.
drawing::PlanePicture emptyPlane(const quiz::Instrument &instrument, base::Language language);

/// The profile on its plane; empty where the instrument has none, or a score of it is missing.
std::optional<drawing::PlanePicture> planeOf(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                             base::Language language);
drawing::ScaleBar barOf(const report::Report &report, const report::ScaleResult &scale);

/// The chosen parts that a card has room for: never the passages.
drawing::Card cardOf(const report::Share &share, const std::optional<drawing::PlanePicture> &plane);
drawing::CardFaces cardFaces(base::Language language);

} // namespace print
