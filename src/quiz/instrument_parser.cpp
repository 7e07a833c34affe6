#include "quiz/canonical_json.h"
#include "quiz/instrument.h"
#include "quiz/response_scale_parser.h"
#include "quiz/scale_parser.h"
#include "quiz/scoring.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace quiz {

namespace {

using base::inQuotes;
using base::JsonObjectReader;
using base::JsonValue;

/// 16 hexadecimal digits of FNV-1a 64.
std::string hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char character : text) {
        hash ^= static_cast<unsigned char>(character);
        hash *= 0x100000001B3U;
    }
    std::string digits(16, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, hash >>= 4U)
        *digit = "0123456789abcdef"[hash & 0xFU];
    return digits;
}

bool isStyle(std::string_view name)
{
    constexpr Style Styles[] = {Style::Secure, Style::Anxious, Style::Avoidant, Style::Fearful};
    return std::ranges::any_of(Styles, [&](Style style) { return code(style) == name; });
}

template <typename T>
void checkIdIsNew(const std::vector<T> &earlier, const std::string &id, JsonObjectReader &fields)
{
    if (!id.empty() && std::ranges::find(earlier, id, &T::id) != earlier.end())
        fields.report("id", "the id " + inQuotes(id) + " is there twice");
}

/// Reads one definition. Bounds, scales and items are read before the parts that refer to them.
class InstrumentParser
{
public:
    explicit InstrumentParser(const JsonValue &definition)
        : m_definition(definition, {}, m_mistakes)
    {
    }

    std::expected<Instrument, base::Mistakes> parse();

private:
    using Adder = void (InstrumentParser::*)(JsonObjectReader);

    void addEach(std::string_view key, Adder add);
    void addScale(JsonObjectReader fields);
    void addItem(JsonObjectReader fields);
    void readRating(JsonObjectReader &fields, Item &item);
    void readOptions(JsonObjectReader &fields, Item &item);
    Option readOption(JsonObjectReader &fields);
    void readWeights(JsonObjectReader weights, Option &option);
    void readPlane();
    std::optional<std::size_t> readScaleName(JsonObjectReader &fields, std::string_view key);
    void addForms();
    void addForm(JsonObjectReader fields);
    void readFormItems(JsonObjectReader &fields, Form &form);
    std::vector<std::size_t> allItems() const;
    void checkSomethingIsScored();
    void checkEveryScaleIsWeighed();

    base::Mistakes m_mistakes;
    JsonObjectReader m_definition;
    Instrument m_instrument;
};

std::expected<Instrument, base::Mistakes> InstrumentParser::parse()
{
    m_instrument.id = m_definition.word("id");
    m_instrument.version = m_definition.word("version");
    m_instrument.partOf = m_definition.optionalWord("part_of");
    m_instrument.title = m_definition.text("title");
    m_instrument.intro = m_definition.optionalText("intro");
    m_instrument.about = m_definition.optionalText("about");
    m_instrument.responseScale = m_definition.require("response") == nullptr
        ? withoutBounds()
        : readResponseScale(m_definition.inside("response"));
    addEach("scales", &InstrumentParser::addScale);
    addEach("items", &InstrumentParser::addItem);
    checkSomethingIsScored();
    checkEveryScaleIsWeighed();
    readPlane();
    addForms();
    m_definition.refuseOthers();

    if (!m_mistakes.empty())
        return std::unexpected(std::move(m_mistakes));
    return std::move(m_instrument);
}

void InstrumentParser::addEach(std::string_view key, Adder add)
{
    const auto count = m_definition.list(key).size();
    if (m_definition.isList(key) && count == 0)
        m_definition.report(key, inQuotes(key) + " is an empty list");
    for (std::size_t index = 0; index < count; ++index)
        (this->*add)(m_definition.inside(key, index));
}

void InstrumentParser::addScale(JsonObjectReader fields)
{
    auto scale = readScale(fields, m_instrument.responseScale);
    checkIdIsNew(m_instrument.scales, scale.id, fields);
    m_instrument.scales.push_back(std::move(scale));
}

void InstrumentParser::addItem(JsonObjectReader fields)
{
    Item item;
    item.id = fields.word("id");
    checkIdIsNew(m_instrument.items, item.id, fields);
    item.text = fields.text("text");
    const auto type = fields.optionalWord("type");
    if (type == "choice")
        readOptions(fields, item);
    else if (m_instrument.responseScale.isChoice)
        fields.report("type", "where the response is 'choice', every item is of the type 'choice'");
    else if (type.empty() || type == "likert")
        readRating(fields, item);
    else
        fields.report("type", "the type of an item is 'likert' or 'choice', not " + inQuotes(type));
    fields.refuseOthers();
    m_instrument.items.push_back(std::move(item));
}

void InstrumentParser::readRating(JsonObjectReader &fields, Item &item)
{
    item.scale = readScaleName(fields, "scale").value_or(0);
    const auto *value = fields.require("keyed");
    const auto keyed = value != nullptr ? value->whole() : std::nullopt;
    if (value != nullptr && keyed != 1 && keyed != -1)
        fields.report("keyed", "'keyed' is 1, or -1 for a reversed item");
    item.isReversed = keyed == -1;
}

void InstrumentParser::readOptions(JsonObjectReader &fields, Item &item)
{
    const auto count = fields.list("options").size();
    if (fields.isList("options") && count < 2)
        fields.report("options", "a choice needs at least two options");
    for (std::size_t index = 0; index < count; ++index) {
        auto optionFields = fields.inside("options", index);
        auto option = readOption(optionFields);
        checkIdIsNew(item.options, option.id, optionFields);
        item.options.push_back(std::move(option));
    }
}

Option InstrumentParser::readOption(JsonObjectReader &fields)
{
    Option option;
    option.id = fields.word("id");
    option.text = fields.text("text");
    option.comment = fields.optionalText("comment");
    if (fields.find("weights") != nullptr)
        readWeights(fields.inside("weights"), option);
    fields.refuseOthers();
    return option;
}

void InstrumentParser::readWeights(JsonObjectReader weights, Option &option)
{
    const bool isScored = m_instrument.responseScale.isChoice;
    const auto range = isScored ? boundsOf(m_instrument.responseScale) : base::NumberRange{};
    for (const auto &[name, value] : weights.members()) {
        if (isScored && !m_instrument.scaleIndex(name))
            weights.report(name, "there is no scale " + inQuotes(name));
        else if (!m_instrument.scaleIndex(name) && !isStyle(name))
            weights.report(name, inQuotes(name) + " is neither a scale nor a style");
        option.weights[name] = weights.number(name, range).value_or(0);
    }
}

std::optional<std::size_t> InstrumentParser::readScaleName(JsonObjectReader &fields, std::string_view key)
{
    const auto name = fields.word(key);
    if (name.empty())
        return std::nullopt;
    const auto index = m_instrument.scaleIndex(name);
    if (!index)
        fields.report(key, "there is no scale " + inQuotes(name));
    return index;
}

void InstrumentParser::checkSomethingIsScored()
{
    const auto &items = m_instrument.items;
    const bool isAnyRated = std::ranges::any_of(items, [](const Item &item) { return item.options.empty(); });
    if (!items.empty() && !isAnyRated && !m_instrument.responseScale.isChoice)
        m_definition.report("items",
                            "all items are choices: for a test of choices the response is "
                            "{\"type\": \"choice\"}, otherwise at least one item must be answered on the "
                            "response scale");
}

/// Only in a test of choices. In others a scale without items has no score, which is allowed.
void InstrumentParser::checkEveryScaleIsWeighed()
{
    if (!m_instrument.responseScale.isChoice || m_instrument.items.empty())
        return;
    for (std::size_t index = 0; index < m_instrument.scales.size(); ++index) {
        const auto &scale = m_instrument.scales[index].id;
        const auto weighs = [&](const Option &option) { return option.weights.contains(scale); };
        const bool isWeighed = std::ranges::any_of(
            m_instrument.items, [&](const Item &item) { return std::ranges::any_of(item.options, weighs); });
        if (!scale.empty() && !isWeighed)
            m_definition.report("scales", index, "no option has a weight on " + inQuotes(scale));
    }
}

void InstrumentParser::readPlane()
{
    if (m_definition.find("plane") == nullptr)
        return;
    if (m_instrument.responseScale.isChoice) {
        m_definition.report("plane", "a plane needs items that are answered on a response scale");
        return;
    }
    auto fields = m_definition.inside("plane");
    const auto x = readScaleName(fields, "x");
    const auto y = readScaleName(fields, "y");
    if (x && x == y)
        fields.report("y", "the axes of the plane must be two scales");

    Plane plane{x.value_or(0), y.value_or(0), 0, 0};
    auto cut = fields.inside("cut");
    plane.cutX = cut.number("x", boundsOf(m_instrument.responseScale)).value_or(0);
    plane.cutY = cut.number("y", boundsOf(m_instrument.responseScale)).value_or(0);
    cut.refuseOthers();
    fields.refuseOthers();
    m_instrument.plane = plane;
}

void InstrumentParser::addForms()
{
    if (m_definition.optionalList("forms").empty())
        m_instrument.forms.push_back({"full", {"full", {}}, allItems()});
    else
        addEach("forms", &InstrumentParser::addForm);
}

std::vector<std::size_t> InstrumentParser::allItems() const
{
    std::vector<std::size_t> items(m_instrument.items.size());
    std::iota(items.begin(), items.end(), std::size_t{0});
    return items;
}

void InstrumentParser::addForm(JsonObjectReader fields)
{
    Form form;
    form.id = fields.word("id");
    checkIdIsNew(m_instrument.forms, form.id, fields);
    form.title = fields.optionalText("title");
    if (form.title.en.empty())
        form.title.en = form.id;
    if (fields.find("items") == nullptr)
        form.items = allItems();
    else
        readFormItems(fields, form);
    fields.refuseOthers();
    m_instrument.forms.push_back(std::move(form));
}

void InstrumentParser::readFormItems(JsonObjectReader &fields, Form &form)
{
    const auto &names = fields.list("items");
    if (fields.isList("items") && names.empty())
        fields.report("items", "a form needs at least one item");
    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto *name = names[index].string();
        const auto item = name == nullptr ? std::nullopt : m_instrument.itemIndex(*name);
        if (name == nullptr)
            fields.report("items", index, "the id of an item must be a string");
        else if (!item)
            fields.report("items", index, "there is no item " + inQuotes(*name));
        else if (std::ranges::find(form.items, *item) != form.items.end())
            fields.report("items", index, "the item " + inQuotes(*name) + " is there twice");
        else
            form.items.push_back(*item);
    }
}

} // namespace

std::expected<Instrument, base::Mistakes> parseInstrument(std::string_view json)
{
    const auto definition = base::parseJson(json, LargestInstrument);
    if (!definition)
        return std::unexpected(base::Mistakes{definition.error()});
    auto instrument = InstrumentParser(*definition).parse();
    if (instrument) {
        instrument->definition = canonicalJson(*definition);
        const bool isPart = definition->member("part_of") != nullptr;
        instrument->hash = hashOf(isPart ? canonicalJson(*definition, "part_of") : instrument->definition);
    }
    return instrument;
}

} // namespace quiz
