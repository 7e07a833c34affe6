#include "content/json_value.h"

#include "base/json_limits.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <memory>

namespace content {

namespace {

/// Tells how far the parser has read: it copies its iterators, so the count stands outside.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, std::size_t &count)
        : m_at(at)
        , m_count(&count)
    {
    }

    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        ++*m_count;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    std::size_t *m_count;
};

/// "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error ..." without what an
/// author need not know.
std::string sentenceOf(std::string_view what)
{
    constexpr std::string_view Before = " - ";
    if (const auto at = what.find(Before); at != std::string_view::npos)
        what.remove_prefix(at + Before.size());
    const auto sentence = base::replaced(what, "; expected '}'", "; expected ',' or '}'");
    return "broken JSON: " + base::replaced(sentence, "; expected ']'", "; expected ',' or ']'");
}

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(std::string_view source, const std::size_t &count)
        : m_source(source)
        , m_count(count)
    {
    }

    bool null() override { return add(JsonValue::Kind::Null); }
    bool boolean(bool /*value*/) override { return add(JsonValue::Kind::Boolean); }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t & /*literal*/) override
    {
        return addNumber(value);
    }
    bool binary(binary_t & /*value*/) override { return false; }

    bool string(string_t &value) override
    {
        add(JsonValue::Kind::Text);
        m_last->text = std::move(value);
        return true;
    }

    bool start_object(std::size_t /*size*/) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t /*size*/) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        m_open.back()->members.push_back({std::move(name), line(), {}});
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::json::exception &exception) override
    {
        m_error = {sentenceOf(exception.what()), line(), {}};
        return false;
    }

    base::Result<JsonValue> result(bool isComplete)
    {
        if (!isComplete)
            return std::unexpected(m_error);
        return std::move(m_root);
    }

private:
    /// The line of the token just read; the parser stands behind it, behind a number by one character more.
    int line()
    {
        const auto end = std::min(m_count == 0 ? 0 : m_count - 1, m_source.size());
        m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_counted),
                                              m_source.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        m_counted = end;
        return m_line;
    }

    bool add(JsonValue::Kind kind)
    {
        if (m_open.empty()) {
            m_last = &m_root;
        } else if (m_open.back()->kind == JsonValue::Kind::Object) {
            m_last = &m_open.back()->members.back().value;
        } else {
            m_open.back()->elements.emplace_back();
            m_last = &m_open.back()->elements.back();
        }
        m_last->kind = kind;
        m_last->line = line();
        return true;
    }

    bool addNumber(double value)
    {
        add(JsonValue::Kind::Number);
        m_last->number = value;
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        add(kind);
        m_open.push_back(m_last);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_source;
    const std::size_t &m_count;
    std::size_t m_counted = 0;
    int m_line = 1;
    JsonValue m_root;
    JsonValue *m_last = nullptr;
    /// The containers being read, outermost first; none of them moves while it is open.
    std::vector<JsonValue *> m_open;
    base::Error m_error;
};

void collectLines(const JsonValue &value, const std::string &pointer, KeyLines &lines)
{
    for (const auto &[key, line, member] : value.members) {
        lines.emplace(pointer + "/" + key, line);
        collectLines(member, pointer + "/" + key, lines);
    }
    for (std::size_t index = 0; index < value.elements.size(); ++index) {
        const auto &element = value.elements[index];
        lines.emplace(pointer + "/" + std::to_string(index), element.line);
        collectLines(element, pointer + "/" + std::to_string(index), lines);
    }
}

} // namespace

const JsonValue *JsonValue::member(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

base::Result<JsonValue> parseJson(std::string_view text)
{
    if (auto exceeded = base::exceededJsonLimit(text))
        return std::unexpected(*std::move(exceeded));
    std::size_t count = 0;
    TreeBuilder builder(text, count);
    const CountingIterator begin(std::to_address(text.begin()), count);
    const CountingIterator end(std::to_address(text.end()), count);
    const bool isComplete = nlohmann::json::sax_parse(begin, end, &builder);
    return builder.result(isComplete);
}

KeyLines keyLines(const JsonValue &value)
{
    KeyLines lines;
    collectLines(value, {}, lines);
    return lines;
}

} // namespace content
