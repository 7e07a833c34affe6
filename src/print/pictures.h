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

/// The plane of an instrument, without a point. The instrument must have one.
drawing::PlanePicture emptyPlane(const quiz::Instrument &instrument, base::Language language);

/// The profile on its plane; empty where the instrument has no plane, or one of its scores is missing.
std::optional<drawing::PlanePicture> planeOf(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                             base::Language language);
drawing::ScaleBar barOf(const report::Report &report, const report::ScaleResult &scale);

/// The chosen parts for a card, which never has passages.
drawing::Card cardOf(const report::Share &share, const std::optional<drawing::PlanePicture> &plane);
drawing::CardFaces cardFaces(base::Language language);

} // namespace print
