#pragma once

#include "shell/app/page_controller.h"
#include "shell/pages/page_services.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shell {

/// One page of the window. Adding a page is an entry here and a folder of its own.
struct PageEntry
{
    enum class Rail { None, Top, Bottom };

    /// The kind of target that it shows.
    std::string id;
    /// Its name among the icons, and its title there; empty: it has no button in the rail.
    QString icon = {};
    std::function<QString()> title = {};
    Rail rail = Rail::None;
    /// Called when the page is first needed: a start pays for one of them only.
    std::function<std::unique_ptr<PageController>(PageServices &)> make;
    /// Other kinds of targets that it shows.
    std::vector<std::string> alsoShows = {};
    /// The page whose button is marked while this one is shown; empty: its own.
    std::string parent = {};
};

using PageTable = std::vector<PageEntry>;

/// All pages, in the order of the rail.
PageTable pageTable();

/// The entry that shows such targets; null where none does.
const PageEntry *entryFor(const PageTable &table, const base::Target &target);

/// The id of the page whose button is marked while the target is shown; empty: none.
std::string markedPage(const PageTable &table, const base::Target &target);

} // namespace shell
