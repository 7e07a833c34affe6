#include "shell/pages/page_table.h"

#include "shell/pages/article/article_controller.h"
#include "shell/pages/home/home_controller.h"
#include "shell/pages/library/library_controller.h"
#include "shell/pages/pair/pair_controller.h"
#include "shell/pages/phrases/phrases_controller.h"
#include "shell/pages/practice/practice_controller.h"
#include "shell/pages/profile/profile_controller.h"
#include "shell/pages/search/search_controller.h"
#include "shell/pages/settings/settings_controller.h"
#include "shell/pages/share/share_controller.h"
#include "shell/pages/test/test_controller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(shell::PageTitles)
};

template <typename Controller, typename... Arguments>
std::unique_ptr<PageController> made(Arguments &&...arguments)
{
    return std::make_unique<Controller>(std::forward<Arguments>(arguments)...);
}

/// "practice/SLUG" is a guide that is read, "practice" the plan.
bool isGuide(const base::Target &target)
{
    return target.names("practice");
}

} // namespace

PageTable pageTable()
{
    using Rail = PageEntry::Rail;
    return {
        {.id = "home",
         .icon = u"home"_s,
         .title = [] { return PageTitles::tr("Home"); },
         .rail = Rail::Top,
         .make =
             [](PageServices &s) {
                 return made<HomeController>(s.stores, s.journal, s.navigator, s.notifier);
             }},
        {.id = "library",
         .icon = u"library"_s,
         .title = [] { return PageTitles::tr("Library"); },
         .rail = Rail::Top,
         .make = [](PageServices &s) { return made<LibraryController>(s.stores, s.navigator, s.notifier); },
         .alsoShows = {"path"}},
        {.id = "phrases",
         .icon = u"phrases"_s,
         .title = [] { return PageTitles::tr("Phrases"); },
         .rail = Rail::Top,
         .make =
             [](PageServices &s) {
                 return made<PhrasesController>(s.stores, s.phrases, s.jobs, s.navigator, s.notifier);
             }},
        {.id = "test",
         .icon = u"test"_s,
         .title = [] { return PageTitles::tr("Test"); },
         .rail = Rail::Top,
         .make =
             [](PageServices &s) {
                 return made<TestController>(s.stores, s.journal, s.instruments, s.preferences, s.choice,
                                             s.navigator, s.notifier);
             }},
        {.id = "profile",
         .icon = u"profile"_s,
         .title = [] { return PageTitles::tr("Profile"); },
         .rail = Rail::Top,
         .make =
             [](PageServices &s) {
                 return made<ProfileController>(s.stores, s.journal, s.choice, s.navigator, s.notifier,
                                                s.tokens);
             }},
        {.id = "practice",
         .icon = u"practice"_s,
         .title = [] { return PageTitles::tr("Practice"); },
         .rail = Rail::Top,
         .make =
             [](PageServices &s) {
                 return made<PracticeController>(s.stores, s.journal, s.navigator, s.notifier);
             }},
        {.id = "settings",
         .icon = u"settings"_s,
         .title = [] { return PageTitles::tr("Settings"); },
         .rail = Rail::Bottom,
         .make =
             [](PageServices &s) {
                 return made<SettingsController>(s.stores, s.journal, s.instruments, s.preferences, s.jobs,
                                                 s.navigator, s.notifier);
             }},
        {.id = "article",
         .make =
             [](PageServices &s) {
                 return made<ArticleController>(s.stores, s.journal, s.preferences, s.phrases, s.navigator,
                                                s.notifier, s.tokens);
             },
         .alsoShows = {"phrase", "term"},
         .parent = "library"},
        {.id = "search",
         .make =
             [](PageServices &s) {
                 return made<SearchController>(s.jobs, s.preferences, s.navigator, s.notifier);
             }},
        {.id = "share",
         .make =
             [](PageServices &s) {
                 return made<ShareController>(s.stores, s.choice, s.jobs, s.navigator, s.notifier);
             },
         .parent = "profile"},
        {.id = "pair",
         .make =
             [](PageServices &s) {
                 return made<PairController>(s.stores, s.journal, s.navigator, s.notifier, s.tokens);
             },
         .parent = "profile"},
    };
}

const PageEntry *entryFor(const PageTable &table, const base::Target &target)
{
    const auto kind = isGuide(target) ? base::Target::article({}).kind : target.kind;
    const auto found = std::ranges::find_if(table, [&](const PageEntry &entry) {
        return entry.id == kind || std::ranges::find(entry.alsoShows, kind) != entry.alsoShows.end();
    });
    return found == table.end() ? nullptr : &*found;
}

std::string checkedPage(const PageTable &table, const base::Target &target)
{
    // A guide to a practice belongs to the plan, though it is read as an article is.
    if (isGuide(target))
        return target.kind;
    const auto *entry = entryFor(table, target);
    if (entry == nullptr)
        return {};
    return entry->parent.empty() ? entry->id : entry->parent;
}

} // namespace shell
