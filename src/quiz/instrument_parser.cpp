#include "quiz/instrument.h"
#include "quiz/json_fields.h"
#include "quiz/response_scale_parser.h"
#include "quiz/scale_parser.h"
#include "quiz/scoring.h"

#include <algorithm>
#include <cstdint>

namespace quiz {

namespace {

using nlohmann::json;

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

/// Reads one definition; what other parts refer to (bounds, scales, items) is read before them.
class InstrumentParser
{
public:
    InstrumentParser(const json &definition, Mistakes mistakes)
        : m_mistakes(std::move(mistakes))
        , m_definition(definition, {}, m_mistakes)
    {
    }

    std::expected<Instrument, Mistakes> parse();

private:
    using Adder = void (InstrumentParser::*)(const json &, const std::string &);

    void addEach(const json *values, std::string_view key, Adder add);
    void addScale(const json &value, const std::string &place);
    void addItem(const json &value, const std::string &place);
    void readRating(JsonFields &fields, Item &item);
    void readOptions(JsonFields &fields, Item &item);
    Option readOption(const json &value, const std::string &place);
    void readWeights(JsonFields &fields, Option &option);
    void readPlane(const json &value);
    std::optional<std::size_t> readScaleName(JsonFields &fields, std::string_view key);
    void addForms();
    void addForm(const json &value, const std::string &place);
    void readFormItems(JsonFields &fields, Form &form);
    void readWeight(JsonFields &weights, const std::string &name, Option &option);
    void checkSomethingIsScored();
    void checkEveryScaleIsWeighed();

    template <typename T>
    void checkIdIsNew(const std::vector<T> &earlier, const std::string &id, const std::string &place);

    Mistakes m_mistakes;
    JsonFields m_definition;
    Instrument m_instrument;
};

std::expected<Instrument, Mistakes> InstrumentParser::parse()
{
    m_instrument.id = m_definition.word("id");
    m_instrument.version = m_definition.word("version");
    m_instrument.partOf = m_definition.optionalWord("part_of");
    m_instrument.title = m_definition.text("title");
    m_instrument.intro = m_definition.optionalText("intro");
    m_instrument.about = m_definition.optionalText("about");
    if (const auto *responseScale = m_definition.require("response"))
        m_instrument.responseScale = readResponseScale(*responseScale, "/response", m_mistakes);
    else
        m_instrument.responseScale = withoutBounds();
    addEach(m_definition.require("scales"), "scales", &InstrumentParser::addScale);
    addEach(m_definition.require("items"), "items", &InstrumentParser::addItem);
    checkSomethingIsScored();
    checkEveryScaleIsWeighed();
    if (const auto *plane = m_definition.find("plane"))
        readPlane(*plane);
    addForms();
    m_definition.refuseOthers();

    if (!m_mistakes.empty())
        return std::unexpected(std::move(m_mistakes));
    return std::move(m_instrument);
}

void InstrumentParser::addEach(const json *values, std::string_view key, Adder add)
{
    const auto &list = m_definition.list(values, key);
    if (values != nullptr && values->is_array() && list.empty())
        m_definition.report(key, inQuotes(key) + " is an empty list");
    for (std::size_t index = 0; index < list.size(); ++index)
        (this->*add)(list[index], pointerTo(m_definition.placeOf(key), index));
}

void InstrumentParser::addScale(const json &value, const std::string &place)
{
    auto scale = readScale(value, place, m_instrument.responseScale, m_mistakes);
    checkIdIsNew(m_instrument.scales, scale.id, place);
    m_instrument.scales.push_back(std::move(scale));
}

template <typename T>
void InstrumentParser::checkIdIsNew(const std::vector<T> &earlier, const std::string &id,
                                    const std::string &place)
{
    if (!id.empty() && std::ranges::find(earlier, id, &T::id) != earlier.end())
        m_mistakes.push_back({"the id " + inQuotes(id) + " is there twice", 0, pointerTo(place, "id")});
}

void InstrumentParser::addItem(const json &value, const std::string &place)
{
    JsonFields fields(value, place, m_mistakes);
    Item item;
    item.id = fields.word("id");
    checkIdIsNew(m_instrument.items, item.id, place);
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

void InstrumentParser::readRating(JsonFields &fields, Item &item)
{
    item.scale = readScaleName(fields, "scale").value_or(0);
    const auto *value = fields.require("keyed");
    const auto keyed = value != nullptr ? wholeNumber(*value) : std::nullopt;
    if (value != nullptr && keyed != 1 && keyed != -1)
        fields.report("keyed", "'keyed' is 1, or -1 for a reversed item");
    item.isReversed = keyed == -1;
}

void InstrumentParser::readOptions(JsonFields &fields, Item &item)
{
    const auto *value = fields.require("options");
    const auto &options = fields.list(value, "options");
    if (value != nullptr && value->is_array() && options.size() < 2)
        fields.report("options", "a choice needs at least two options");
    for (std::size_t index = 0; index < options.size(); ++index) {
        const auto place = pointerTo(fields.placeOf("options"), index);
        auto option = readOption(options[index], place);
        checkIdIsNew(item.options, option.id, place);
        item.options.push_back(std::move(option));
    }
}

Option InstrumentParser::readOption(const json &value, const std::string &place)
{
    JsonFields fields(value, place, m_mistakes);
    Option option;
    option.id = fields.word("id");
    option.text = fields.text("text");
    option.comment = fields.optionalText("comment");
    readWeights(fields, option);
    fields.refuseOthers();
    return option;
}

void InstrumentParser::readWeights(JsonFields &fields, Option &option)
{
    const auto *value = fields.find("weights");
    if (value == nullptr)
        return;
    JsonFields weights(*value, fields.placeOf("weights"), m_mistakes);
    for (const auto &name : weights.keys())
        readWeight(weights, name, option);
}

void InstrumentParser::readWeight(JsonFields &weights, const std::string &name, Option &option)
{
    const bool isScored = m_instrument.responseScale.isChoice;
    if (isScored && !m_instrument.scaleIndex(name))
        weights.report(name, "there is no scale " + inQuotes(name));
    else if (!m_instrument.scaleIndex(name) && !isStyle(name))
        weights.report(name, inQuotes(name) + " is neither a scale nor a style");
    const auto range = isScored ? boundsOf(m_instrument.responseScale) : Range{};
    option.weights[name] = weights.number(name, range).value_or(0);
}

std::optional<std::size_t> InstrumentParser::readScaleName(JsonFields &fields, std::string_view key)
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

/// In a test of choices; elsewhere a scale without items simply has no score.
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
            m_mistakes.push_back(
                {"no option has a weight on " + inQuotes(scale), 0, pointerTo("/scales", index)});
    }
}

void InstrumentParser::readPlane(const json &value)
{
    if (m_instrument.responseScale.isChoice) {
        m_definition.report("plane", "a plane needs items that are answered on a response scale");
        return;
    }
    JsonFields fields(value, "/plane", m_mistakes);
    const auto x = readScaleName(fields, "x");
    const auto y = readScaleName(fields, "y");
    if (x && x == y)
        fields.report("y", "the axes of the plane must be two scales");

    Plane plane{x.value_or(0), y.value_or(0), 0, 0};
    if (const auto *cut = fields.require("cut")) {
        JsonFields cuts(*cut, fields.placeOf("cut"), m_mistakes);
        plane.cutX = cuts.number("x", boundsOf(m_instrument.responseScale)).value_or(0);
        plane.cutY = cuts.number("y", boundsOf(m_instrument.responseScale)).value_or(0);
        cuts.refuseOthers();
    }
    fields.refuseOthers();
    m_instrument.plane = plane;
}

void InstrumentParser::addForms()
{
    const auto *forms = m_definition.find("forms");
    const bool areNamed = forms != nullptr && !(forms->is_array() && forms->empty());
    if (areNamed)
        addEach(forms, "forms", &InstrumentParser::addForm);
    else
        addForm(json::object({{"id", "full"}}), {});
}

void InstrumentParser::addForm(const json &value, const std::string &place)
{
    JsonFields fields(value, place, m_mistakes);
    Form form;
    form.id = fields.word("id");
    checkIdIsNew(m_instrument.forms, form.id, place);
    form.title = fields.optionalText("title");
    if (form.title.en.empty())
        form.title.en = form.id;
    readFormItems(fields, form);
    fields.refuseOthers();
    m_instrument.forms.push_back(std::move(form));
}

void InstrumentParser::readFormItems(JsonFields &fields, Form &form)
{
    const auto *value = fields.find("items");
    const auto &names = fields.list(value, "items");
    if (value == nullptr) {
        for (std::size_t item = 0; item < m_instrument.items.size(); ++item)
            form.items.push_back(item);
    } else if (value->is_array() && names.empty()) {
        fields.report("items", "a form needs at least one item");
    }

    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto place = pointerTo(fields.placeOf("items"), index);
        const auto name = names[index].is_string() ? names[index].get<std::string>() : std::string();
        const auto item = m_instrument.itemIndex(name);
        if (!names[index].is_string())
            m_mistakes.push_back({"the id of an item must be a string", 0, place});
        else if (!item)
            m_mistakes.push_back({"there is no item " + inQuotes(name), 0, place});
        else if (std::ranges::find(form.items, *item) != form.items.end())
            m_mistakes.push_back({"the item " + inQuotes(name) + " is there twice", 0, place});
        else
            form.items.push_back(*item);
    }
}

} // namespace

std::expected<Instrument, std::vector<base::Error>> parseInstrument(std::string_view json)
{
    auto text = parseJson(json, LargestInstrument);
    if (!text)
        return std::unexpected(Mistakes{std::move(text.error())});
    auto instrument = InstrumentParser(text->value, std::move(text->doubledKeys)).parse();
    if (instrument) {
        instrument->definition = text->value.dump();
        auto hashed = std::move(text->value);
        hashed.erase("part_of");
        instrument->hash = hashOf(hashed.dump());
    }
    return instrument;
}

} // namespace quiz
