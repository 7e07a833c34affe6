#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace content {

/// A part of a sentence that needs a citation.
struct Claim
{
    enum class Kind {
        /// A per cent, an effect size, a number of people, couples or studies.
        Figure,
        /// "studies show", 研究发现.
        Finding
    };

    Kind kind = Kind::Figure;
    /// As it stands in the sentence: "85 at-risk young couples".
    std::string words;
};

/// The first claim of a sentence; figures before findings. Citation marks are no part of it.
std::optional<Claim> claimIn(std::string_view sentence);

} // namespace content
