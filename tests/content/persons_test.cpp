#include "catch.hpp"
#include "content/persons.h"
#include "markdown/parser.h"

namespace {

/// The names, sorted; those without an age in brackets.
std::string personsOf(std::string_view markdown, base::Language language)
{
    std::string names;
    for (const auto &person : content::personsIn(markdown::parse(markdown).children, language))
        names += (names.empty() ? "" : " ") + (person.hasAge ? person.name : "(" + person.name + ")");
    return names;
}

} // namespace

TEST_CASE("the persons of an English case are known by their age, or by coming back")
{
    const auto [text, names] = GENERATE(table<std::string, std::string>({
        {"Karim, thirty-five, drives a van.", "Karim"},
        {"Wanda, 58, and Teo, 59.", "Teo Wanda"},
        {"Elif (32) audits accounts.", "Elif"},
        {"Finn is 32 and plans bus timetables.", "Finn"},
        {"They live with Joris, eleven, who walks with a frame.", "Joris"},
        {"The green entry was Yusra’s. She is thirty-two and runs a counter.", "Yusra"},
        {"Malik teaches PE; he’s 40.", "Malik"},
        {"Keiko’s mother rang. Then Aaron saw Keiko, and Keiko left.", "(Keiko)"},
        {"Monday came. On Monday they ate, and on Monday they slept.", ""},
        {"Leeds, 30 minutes away, is wet. In Leeds it rains, in Leeds.", ""},
        {"Nobody came. Nobody rang. Nobody knew.", ""},
        {"A Bridge is long. The Bridge, the Bridge, one bridge.", ""},
        {"Karim said it once.", ""},
        {"", ""},
    }));

    INFO(text);
    CHECK(personsOf(text, base::Language::English) == names);
}

TEST_CASE("the persons of a Chinese case are known by their age")
{
    const auto [text, names] = GENERATE(table<std::string, std::string>({
        {"唐小雨二十三岁，在电影院上晚班。", "唐小雨"},
        {"飞机上那位叫何静，三十八岁，一个月飞两趟。", "何静"},
        {"彭丽三十八，在南昌开理发店；龚勇四十，干架子工。", "彭丽 龚勇"},
        {"方淑兰今年六十一，退休了。", "方淑兰"},
        {"同事马丽华 46 岁。", "马丽华"},
        {"葛平十二岁那年，爸爸下井没上来。", "葛平"},
        {"卓玛三十四岁。卓玛编课本。", "卓玛"},
        {"女儿三岁，婆婆六十七，她十九岁。", ""},
        {"一个月回来二十天，在第十二天。", ""},
        {"陆川在中学教地理。", ""},
        {"", ""},
    }));

    INFO(text);
    CHECK(personsOf(text, base::Language::Chinese) == names);
}
