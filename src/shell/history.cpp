#include "shell/history.h"

namespace shell {

void History::visit(const Location &location)
{
    if (m_locations.empty()) {
        m_locations.push_back(location);
        return;
    }
    if (current().isSamePage(location)) {
        current() = location;
        return;
    }
    m_locations.resize(m_at + 1);
    m_locations.push_back(location);
    ++m_at;
}

void History::branch()
{
    m_locations.resize(m_at + 1);
    m_locations.push_back(Location(current()));
    ++m_at;
}

bool History::canGoBack() const
{
    return m_at > 0;
}

bool History::canGoForward() const
{
    return m_at + 1 < m_locations.size();
}

const Location &History::back()
{
    return m_locations[--m_at];
}

const Location &History::forward()
{
    return m_locations[++m_at];
}

Location &History::current()
{
    return m_locations[m_at];
}

} // namespace shell
