#pragma once

#include "shell/app/page_controller.h"

namespace shell {

/// Where pages are shown: made when they are first needed, one on top.
class PageHost
{
public:
    PageHost() = default;
    virtual ~PageHost() = default;
    PageHost(const PageHost &) = delete;
    PageHost &operator=(const PageHost &) = delete;

    /// The controller whose page shows such targets; null where no page does. Owned by the host.
    virtual PageController *controllerFor(const base::Target &target) = 0;
    /// Takes the focus from the page on top, where `next` will have it.
    virtual void releaseFocus(const PageController &next) = 0;
    /// Puts the page on top.
    virtual void show(PageController &controller) = 0;
    /// Gives the page on top the focus, unless something of it chose one.
    virtual void giveFocus(PageController &controller) = 0;
};

} // namespace shell
