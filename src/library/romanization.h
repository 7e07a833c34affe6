#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// A name in Latin letters as it is typed without a Chinese keyboard.
struct RomanizedName
{
    /// "lengzhan" for 冷战.
    std::string pinyin;
    /// "lz"; empty for a name of one character.
    std::string initials;
};

/// Writes Chinese names in pinyin without tones, by ICU's transform; needed only while a bundle is built.
class Romanizer
{
public:
    /// Throws std::runtime_error where ICU has no such transform.
    Romanizer();
    ~Romanizer();
    Romanizer(const Romanizer &) = delete;
    Romanizer &operator=(const Romanizer &) = delete;

    /// Empty for a name without Han characters.
    RomanizedName romanized(std::string_view name) const;

private:
    struct Transform;
    std::unique_ptr<Transform> m_transform;
};

/// What a reader typed as RomanizedName spells it: letters and digits alone, "v" (for ü) as "u".
std::string romanizedKey(std::string_view typed);

} // namespace library
