#include "shell/contents/test_choices.h"

#include "shell/contents/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Measured response times, for the minutes that a form takes.
constexpr double SecondsPerStatement = 9;
constexpr double SecondsPerSituation = 24;

class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::TestWords)

public:
    static QString relationshipTest() { return tr("The relationship test"); }

    static QString formTitle(const std::string &id, const QString &fallback)
    {
        if (id == "short")
            return tr("Short form");
        return id == "full" ? tr("Full form: a narrower interval, more to read from it") : fallback;
    }

    static QString progress(bool asksForChoices, int answered, int count)
    {
        return (asksForChoices ? tr("%1 of %2 situations answered") : tr("%1 of %2 statements answered"))
            .arg(answered)
            .arg(count);
    }
};

void addForms(TestChoice &test, const quiz::Instrument &instrument, base::Language language)
{
    for (const auto &form : instrument.forms) {
        auto found = std::ranges::find(test.forms, text(form.id), &FormChoice::id);
        if (found == test.forms.end()) {
            test.forms.push_back(
                {text(form.id), TestWords::formTitle(form.id, text(form.title.in(language))), 0, 0});
            found = std::prev(test.forms.end());
        }
        found->items += static_cast<int>(form.items.size());
    }
}

TestChoice begunWith(const quiz::Instrument &instrument, base::Language language)
{
    TestChoice test;
    test.id = advice::testOf(instrument);
    test.title = test.id == advice::RelationshipTest ? TestWords::relationshipTest()
                                                     : text(instrument.title.in(language));
    test.intro = text(instrument.intro.in(language));
    test.about = text(instrument.about.in(language));
    test.asksForChoices = instrument.responseScale.isChoice;
    return test;
}

void finishForms(TestChoice &test)
{
    const double seconds = test.asksForChoices ? SecondsPerSituation : SecondsPerStatement;
    for (auto &form : test.forms)
        form.minutes = static_cast<int>(std::ceil(form.items * seconds / 60));
    std::ranges::stable_sort(test.forms, {}, &FormChoice::items);
}

} // namespace

std::vector<TestChoice> testChoices(const std::vector<quiz::Instrument> &instruments, base::Language language)
{
    std::vector<TestChoice> tests;
    for (const auto &instrument : instruments) {
        auto found = std::ranges::find(tests, advice::testOf(instrument), &TestChoice::id);
        if (found == tests.end()) {
            tests.push_back(begunWith(instrument, language));
            found = std::prev(tests.end());
        }
        addForms(*found, instrument, language);
    }
    std::ranges::for_each(tests, finishForms);
    std::ranges::stable_partition(tests,
                                  [](const TestChoice &test) { return test.id == advice::RelationshipTest; });
    return tests;
}

std::vector<FormChoice> relationshipForms(const std::vector<quiz::Instrument> &instruments,
                                          base::Language language)
{
    const auto tests = testChoices(instruments, language);
    const auto test = std::ranges::find(tests, advice::RelationshipTest, &TestChoice::id);
    return test == tests.end() ? std::vector<FormChoice>{} : test->forms;
}

std::vector<OpenTest> openTests(const Stores &stores, base::Language language)
{
    const auto tests = testChoices(stores.instruments.present(), language);
    std::vector<OpenTest> result;
    for (const auto &sitting : *stores.records().unfinished) {
        const auto test = std::ranges::find(tests, stores.known().testOf(sitting), &TestChoice::id);
        if (test == tests.end() || sitting.responses.empty())
            continue;
        int count = 0;
        for (const auto &part : sitting.parts) {
            const auto *instrument = stores.known().find(part);
            const auto *form = instrument == nullptr ? nullptr : instrument->form(part.form);
            count += form != nullptr ? static_cast<int>(form->items.size()) : 0;
        }
        const auto answered = std::ranges::count_if(
            sitting.responses, [](const quiz::Response &response) { return response.answer.has_value(); });
        result.push_back({sitting.id, test->title,
                          TestWords::progress(test->asksForChoices, static_cast<int>(answered), count)
                              + u" · "_s + Words::about(sitting.about)});
    }
    return result;
}

} // namespace shell
