#include "quiz/json_text.h"

#include "base/text.h"

#include <algorithm>

namespace quiz {

namespace {

using nlohmann::json;

/// More are not told: a large file could be made of nothing else.
constexpr std::size_t MostDoubledKeys = 100;

/// The parser's own words without its error number and position, which are told apart.
std::string reasonIn(std::string_view message)
{
    for (const std::string_view last : {"] ", "column ", ": "}) {
        const auto found = message.find(last);
        if (found == std::string_view::npos)
            break;
        message.remove_prefix(found + last.size());
    }
    return std::string(message);
}

/// Builds the value from the parser's events. Unlike the parser's own way it sees keys that stand twice, and
/// knows the place of every error.
class JsonBuilder final : public nlohmann::json_sax<json>
{
public:
    JsonText text;
    std::string reason;
    std::size_t brokenAt = 0;

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &object = m_open.back();
        object.key = std::move(name);
        if (text.doubledKeys.size() < MostDoubledKeys && object.value->contains(object.key))
            text.doubledKeys.push_back(
                {"the key '" + object.key + "' stands twice in one object", 0, place()});
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const json::exception &exception) override
    {
        brokenAt = position;
        reason = reasonIn(exception.what());
        return false;
    }

private:
    /// A container that is still being read. Nothing is added to its parent meanwhile, so the pointer stays
    /// good.
    struct Open
    {
        json *value = nullptr;
        /// In an object: the key just read.
        std::string key;
    };

    json *add(json value)
    {
        if (m_open.empty()) {
            text.value = std::move(value);
            return &text.value;
        }
        auto &parent = m_open.back();
        if (parent.value->is_array()) {
            parent.value->push_back(std::move(value));
            return &parent.value->back();
        }
        auto &member = (*parent.value)[parent.key];
        member = std::move(value);
        return &member;
    }

    bool put(json value)
    {
        add(std::move(value));
        return true;
    }

    bool open(json value)
    {
        m_open.push_back({add(std::move(value)), {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string place() const
    {
        std::string pointer;
        for (const auto &container : m_open)
            pointer = container.value->is_array() ? pointerTo(pointer, container.value->size() - 1)
                                                  : pointerTo(pointer, container.key);
        return pointer;
    }

    std::vector<Open> m_open;
};

/// The line of a position counted in bytes from 1; the last line with something on it where the text ended
/// too soon.
int lineAt(std::string_view text, std::size_t position)
{
    const auto length = text.find_last_not_of(" \t\r\n") + 1;
    const auto before = std::max<std::size_t>(std::min(position, length), 1) - 1;
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, before), '\n'));
}

} // namespace

base::Result<JsonText> parseJson(std::string_view text, std::size_t largest)
{
    if (auto exceeded = base::exceededJsonLimit(text, largest))
        return std::unexpected(*std::move(exceeded));
    JsonBuilder builder;
    if (!json::sax_parse(text.begin(), text.end(), &builder))
        return std::unexpected(
            base::Error{"the JSON is broken: " + builder.reason, lineAt(text, builder.brokenAt), {}});
    return std::move(builder.text);
}

std::string pointerTo(std::string_view parent, std::string_view key)
{
    return std::string(parent) + '/' + base::replaced(base::replaced(key, "~", "~0"), "/", "~1");
}

std::string pointerTo(std::string_view parent, std::size_t index)
{
    return std::string(parent) + '/' + std::to_string(index);
}

} // namespace quiz
