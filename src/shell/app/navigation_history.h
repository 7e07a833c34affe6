#pragma once

#include "shell/app/location.h"

#include <vector>

namespace shell {

/// Back and forward, as in a browser.
class NavigationHistory
{
public:
    /// Forgets what lay forward. Visiting the same page again replaces it.
    void visit(const Location &location);
    /// The same page once more: Back leads from here to where it stands now.
    void branch();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Must not be called where it cannot go.
    void back() { --m_at; }
    void forward() { ++m_at; }
    /// Where the reader is; its place is kept up to date by whoever shows it. Must not be called before a
    /// visit.
    Location &current() { return m_locations[m_at]; }
    const Location &current() const { return m_locations[m_at]; }
    bool isEmpty() const { return m_locations.empty(); }

private:
    std::vector<Location> m_locations;
    std::size_t m_at = 0;
};

} // namespace shell
