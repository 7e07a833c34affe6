#pragma once

#include "shell/app/page_controller.h"
#include "shell/pages/page_services.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shell {

/// A page of the window. To add one, add an entry to pageTable() and a folder of its own.
struct PageEntry
{
    enum class Rail { None, Top, Bottom };

    /// The kind of target that it shows.
    std::string id;
    /// The name of its icon and its title, for the rail; empty: it has no button there.
    QString icon = {};
    std::function<QString()> title = {};
    Rail rail = Rail::None;
    /// Called when the page is first needed, so that the program starts with one page only.
    std::function<std::unique_ptr<PageController>(PageServices &)> make;
    /// Other kinds of targets that it shows.
    std::vector<std::string> alsoShows = {};
    /// The id of the page whose button is checked while this one is shown; empty: its own.
    std::string parent = {};
};

using PageTable = std::vector<PageEntry>;

/// All pages, in the order of the rail.
PageTable pageTable();

/// The entry that shows such targets; null where none does.
const PageEntry *entryFor(const PageTable &table, const base::Target &target);

/// The id of the page whose button is checked while the target is shown; empty: none.
std::string checkedPage(const PageTable &table, const base::Target &target);

} // namespace shell
