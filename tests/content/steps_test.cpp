#include "catch.hpp"
#include "content/page.h"

TEST_CASE("the steps of a practice are its first section, with what marks them")
{
    const auto steps
        = content::readSteps("## What to do\n\nFirst *this*.\n\n3. **Look** back.\n4. Ask.\n\n- Or "
                             "not.\n\n## Why it may help\n\nNever.\n",
                             base::Language::English);
    std::string text;
    for (const auto &step : steps)
        text += step.marker + "|" + step.text + "\n";
    CHECK(text == "|First this.\n3.|Look back.\n4.|Ask.\n•|Or not.\n");
    CHECK(content::readSteps("", base::Language::English).empty());
}
