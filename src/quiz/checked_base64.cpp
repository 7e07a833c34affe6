#include "quiz/checked_base64.h"

#include <cstdint>

namespace quiz {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t ChecksumSize = 4;
constexpr int BitsPerByte = 8;
constexpr int BitsPerLetter = 6;
constexpr std::uint32_t LetterMask = 0x3F;
constexpr std::uint32_t ByteMask = 0xFF;

/// CRC-32 as ZIP and PNG use it (ISO 3309).
std::uint32_t crc32(std::string_view bytes)
{
    constexpr std::uint32_t Polynomial = 0xEDB88320U;
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < BitsPerByte; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? Polynomial : 0);
    }
    return ~crc;
}

std::string checksumOf(std::string_view bytes)
{
    const auto crc = crc32(bytes);
    std::string checksum;
    for (int shift = 24; shift >= 0; shift -= BitsPerByte)
        checksum.push_back(static_cast<char>((crc >> static_cast<unsigned>(shift)) & ByteMask));
    return checksum;
}

/// Regroups bits, most significant first; the `count` bits that were not taken yet are in `rest`.
struct Bits
{
    std::uint32_t rest = 0;
    int count = 0;

    void add(std::uint32_t value, int bits)
    {
        rest = (rest << static_cast<unsigned>(bits)) | value;
        count += bits;
    }
    std::uint32_t take(int bits)
    {
        count -= bits;
        const auto value = rest >> static_cast<unsigned>(count);
        rest &= (1U << static_cast<unsigned>(count)) - 1U;
        return value;
    }
};

} // namespace

std::string toCheckedBase64(std::string_view bytes)
{
    const auto whole = std::string(bytes) + checksumOf(bytes);
    std::string letters;
    Bits bits;
    for (const char byte : whole) {
        bits.add(static_cast<unsigned char>(byte), BitsPerByte);
        while (bits.count >= BitsPerLetter)
            letters.push_back(Alphabet[bits.take(BitsPerLetter) & LetterMask]);
    }
    if (bits.count > 0) {
        bits.add(0, BitsPerLetter - bits.count);
        letters.push_back(Alphabet[bits.take(BitsPerLetter) & LetterMask]);
    }
    return letters;
}

std::optional<std::string> fromCheckedBase64(std::string_view letters)
{
    std::string whole;
    Bits bits;
    for (const char letter : letters) {
        const auto value = Alphabet.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits.add(static_cast<std::uint32_t>(value), BitsPerLetter);
        if (bits.count >= BitsPerByte)
            whole.push_back(static_cast<char>(bits.take(BitsPerByte)));
    }
    const bool isCutOff = bits.count >= BitsPerLetter || bits.rest != 0 || whole.size() < ChecksumSize;
    if (isCutOff)
        return std::nullopt;
    const auto checksum = whole.substr(whole.size() - ChecksumSize);
    whole.resize(whole.size() - ChecksumSize);
    return checksumOf(whole) == checksum ? std::optional(whole) : std::nullopt;
}

} // namespace quiz
