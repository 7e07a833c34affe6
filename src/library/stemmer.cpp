#include "library/stemmer.h"

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <new>

namespace library {

namespace {

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// One per thread, because a stemmer holds the buffer of its last result.
sb_stemmer *stemmer()
{
    thread_local const std::unique_ptr<sb_stemmer, DeleteStemmer> english(sb_stemmer_new("english", "UTF_8"));
    if (!english)
        throw std::bad_alloc();
    return english.get();
}

} // namespace

std::string englishStem(std::string_view word)
{
    const bool isEnglish
        = std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    if (!isEnglish)
        return std::string(word);
    auto *const english = stemmer();
    const auto *const stem = sb_stemmer_stem(english, reinterpret_cast<const sb_symbol *>(word.data()),
                                             static_cast<int>(word.size()));
    if (stem == nullptr)
        throw std::bad_alloc();
    return {reinterpret_cast<const char *>(stem), static_cast<std::size_t>(sb_stemmer_length(english))};
}

std::string searchStem(std::string_view word)
{
    constexpr std::size_t ShortestStem = 3;
    auto stem = englishStem(word);
    return stem.size() < ShortestStem ? std::string(word) : stem;
}

} // namespace library
