#include "shell/app/navigation_history.h"

namespace shell {

void NavigationHistory::visit(const Location &location)
{
    if (m_locations.empty()) {
        m_locations.push_back(location);
        return;
    }
    if (current().isSamePage(location)) {
        current() = location;
        return;
    }
    m_locations.resize(m_index + 1);
    m_locations.push_back(location);
    ++m_index;
}

void NavigationHistory::duplicateCurrent()
{
    m_locations.resize(m_index + 1);
    m_locations.push_back(Location(current()));
    ++m_index;
}

bool NavigationHistory::canGoBack() const
{
    return m_index > 0;
}

bool NavigationHistory::canGoForward() const
{
    return m_index + 1 < m_locations.size();
}

} // namespace shell
