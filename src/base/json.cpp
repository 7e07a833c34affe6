#include "base/json.h"

#include "base/byte_size.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace base {

namespace {

/// An iterator that writes how far the parser has read to a variable outside of itself, because the parser
/// copies its iterators.
class Cursor
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    explicit Cursor(const char *&at)
        : m_at(&at)
    {
    }

    reference operator*() const { return **m_at; }
    Cursor &operator++()
    {
        ++*m_at;
        return *this;
    }
    bool operator==(const Cursor &other) const { return *m_at == *other.m_at; }
    bool operator!=(const Cursor &other) const { return *m_at != *other.m_at; }

private:
    const char **m_at;
};

/// The last part of a message of the parser: "invalid literal" of "[json.exception.parse_error.101] parse
/// error at line 3, column 5: syntax error while parsing value - invalid literal".
std::string reasonIn(std::string_view message)
{
    for (const std::string_view before : {" - ", "] "}) {
        if (const auto at = message.find(before); at != std::string_view::npos) {
            message.remove_prefix(at + before.size());
            break;
        }
    }
    const auto reason = replaced(message, "; expected '}'", "; expected ',' or '}'");
    return replaced(reason, "; expected ']'", "; expected ',' or ']'");
}

int newlines(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

/// Builds the value from the parser's events.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    /// `at`, behind the last byte that was read, must outlive this.
    TreeBuilder(std::string_view text, const char *const &at)
        : m_text(text)
        , m_at(at)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t & /*literal*/) override { return add(value); }
    // Copied, because the parser reuses its buffer.
    bool string(string_t &value) override { return add(std::as_const(value)); }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(std::vector<JsonMember>()); }
    bool start_array(std::size_t /*size*/) override { return open(std::vector<JsonValue>()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &members = std::get<std::vector<JsonMember>>(m_open.back()->value);
        members.push_back({std::as_const(name), {nullptr, line()}});
        m_member = &members.back().value;
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::json::exception &exception) override
    {
        m_error = {"the JSON is broken: " + reasonIn(exception.what()), lineOfError(), {}};
        return false;
    }

    Result<JsonValue> result(bool isComplete)
    {
        if (!isComplete)
            return std::unexpected(std::move(m_error));
        return std::move(m_root);
    }

private:
    std::size_t position() const { return static_cast<std::size_t>(m_at - m_text.data()); }

    /// The line of the token just read. The parser is one byte behind the token, after a number two.
    int line()
    {
        const auto end = std::max<std::size_t>(position(), 1) - 1;
        m_line += newlines(m_text.substr(m_counted, end - m_counted));
        m_counted = end;
        return m_line;
    }

    /// Where the text ended too soon, the last line that is not blank.
    int lineOfError() const
    {
        const auto length = m_text.find_last_not_of(" \t\r\n") + 1;
        return 1 + newlines(m_text.substr(0, std::max<std::size_t>(std::min(position(), length), 1) - 1));
    }

    template <typename Value>
    bool add(Value value)
    {
        if (m_open.empty()) {
            m_last = &m_root;
            m_last->line = line();
        } else if (auto *list = std::get_if<std::vector<JsonValue>>(&m_open.back()->value)) {
            m_last = &list->emplace_back();
            m_last->line = line();
        } else {
            m_last = m_member;
        }
        m_last->value = std::move(value);
        return true;
    }

    template <typename Container>
    bool open(Container empty)
    {
        if (m_open.size() == DeepestJson) {
            m_error = {"the JSON is nested deeper than " + std::to_string(DeepestJson) + " levels", line(),
                       "byte " + std::to_string(position())};
            return false;
        }
        add(std::move(empty));
        m_open.push_back(m_last);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const char *const &m_at;
    std::size_t m_counted = 0;
    int m_line = 1;
    JsonValue m_root;
    JsonValue *m_last = nullptr;
    /// The value of the key just read.
    JsonValue *m_member = nullptr;
    /// The containers being read, outermost first; none of them moves while it is open.
    std::vector<JsonValue *> m_open;
    Error m_error;
};

template <typename Number>
std::optional<int> intFrom(Number number)
{
    using Limits = std::numeric_limits<int>;
    if constexpr (std::is_integral_v<Number>)
        return std::in_range<int>(number) ? std::optional(static_cast<int>(number)) : std::nullopt;
    else if (number == std::floor(number) && number >= Limits::min() && number <= Limits::max())
        return static_cast<int>(number);
    return std::nullopt;
}

template <typename Wanted>
constexpr bool IsNumber
    = std::is_same_v<Wanted,
                     std::int64_t> || std::is_same_v<Wanted, std::uint64_t> || std::is_same_v<Wanted, double>;

} // namespace

std::optional<double> JsonValue::number() const
{
    return std::visit(
        []<typename Held>(const Held &held) -> std::optional<double> {
            if constexpr (IsNumber<Held>)
                return static_cast<double>(held);
            else
                return std::nullopt;
        },
        value);
}

std::optional<int> JsonValue::whole() const
{
    return std::visit(
        []<typename Held>(const Held &held) -> std::optional<int> {
            if constexpr (IsNumber<Held>)
                return intFrom(held);
            else
                return std::nullopt;
        },
        value);
}

const JsonValue *JsonValue::member(std::string_view key) const
{
    const auto *members = object();
    if (members == nullptr)
        return nullptr;
    const auto found = std::ranges::find(*members, key, &JsonMember::key);
    return found == members->end() ? nullptr : &found->value;
}

Result<JsonValue> parseJson(std::string_view text, std::size_t largest)
{
    if (text.size() > largest)
        return std::unexpected(Error{"the JSON is larger than " + sizeInWords(largest), 0, {}});
    const char *at = text.data();
    const char *end = text.data() + text.size();
    TreeBuilder builder(text, at);
    const bool isComplete = nlohmann::json::sax_parse(Cursor(at), Cursor(end), &builder);
    return builder.result(isComplete);
}

std::string pointerTo(std::string_view parent, std::string_view key)
{
    return std::string(parent) + '/' + replaced(replaced(key, "~", "~0"), "/", "~1");
}

std::string pointerTo(std::string_view parent, std::size_t index)
{
    return std::string(parent) + '/' + std::to_string(index);
}

} // namespace base
