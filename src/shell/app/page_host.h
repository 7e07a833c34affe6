#pragma once

#include "shell/app/page_controller.h"

namespace shell {

/// Makes pages when they are first needed and shows one of them. Implemented by PageStack.
class PageHost
{
public:
    PageHost() = default;
    virtual ~PageHost() = default;
    PageHost(const PageHost &) = delete;
    PageHost &operator=(const PageHost &) = delete;

    /// The controller whose page shows such targets; null where no page does. Owned by the host.
    virtual PageController *controllerFor(const base::Target &target) = 0;
    /// Clears the focus where the page on top has it and `next` is another page.
    virtual void releaseFocus(const PageController &next) = 0;
    /// Puts the page on top.
    virtual void show(PageController &controller) = 0;
    /// Gives the page on top the focus, unless a widget of it has it or the controller keeps it elsewhere.
    virtual void giveFocus(PageController &controller) = 0;
};

} // namespace shell
