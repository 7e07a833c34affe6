#pragma once

#include "shell/app/location.h"

#include <vector>

namespace shell {

/// Back and forward, as in a browser.
class NavigationHistory
{
public:
    /// Adds a location after the current one and drops those after it. The same page as the current one
    /// replaces it instead.
    void visit(const Location &location);
    /// Adds a copy of the current location: it can be scrolled further, and back() returns to the original.
    void duplicateCurrent();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Must not be called without canGoBack() or canGoForward().
    void back() { --m_index; }
    void forward() { ++m_index; }
    /// The caller updates its place before it goes elsewhere. Must not be called before a visit; valid until
    /// the next visit or copy.
    Location &current() { return m_locations[m_index]; }
    const Location &current() const { return m_locations[m_index]; }
    bool isEmpty() const { return m_locations.empty(); }

private:
    std::vector<Location> m_locations;
    std::size_t m_index = 0;
};

} // namespace shell
