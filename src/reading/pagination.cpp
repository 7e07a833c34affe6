#include "reading/pagination.h"

namespace reading {

namespace {

/// Lines of a paragraph that stay together at its beginning and at its end.
constexpr std::size_t LinesTogether = 2;

class Paginator
{
public:
    explicit Paginator(double pageHeight)
        : m_pageHeight(pageHeight)
    {
    }

    void place(const Strip &strip)
    {
        if (!m_isTop && m_y + strip.gapBefore + strip.height > m_pageHeight)
            turn();
        const auto top = m_isTop ? 0 : m_y + strip.gapBefore;
        m_places.push_back({m_page, top});
        m_y = top + strip.height;
        m_isTop = false;
    }
    /// Begins a new page where `height` does not fit on this one, but would fit on a whole page.
    void makeRoom(double gapBefore, double height)
    {
        if (!m_isTop && m_y + gapBefore + height > m_pageHeight && height <= m_pageHeight)
            turn();
    }
    std::vector<StripPlace> takePlaces() { return std::move(m_places); }

private:
    void turn()
    {
        ++m_page;
        m_y = 0;
        m_isTop = true;
    }

    double m_pageHeight;
    double m_y = 0;
    int m_page = 0;
    bool m_isTop = true;
    std::vector<StripPlace> m_places;
};

} // namespace

std::vector<StripPlace> paginate(const std::vector<Strip> &strips, double pageHeight)
{
    Paginator paginator(pageHeight);
    for (std::size_t begin = 0; begin < strips.size();) {
        auto end = begin + 1;
        auto height = strips[begin].height;
        for (; end < strips.size() && !strips[end].mayBreakBefore; ++end)
            height += strips[end].gapBefore + strips[end].height;
        paginator.makeRoom(strips[begin].gapBefore, height);
        for (; begin < end; ++begin)
            paginator.place(strips[begin]);
    }
    return paginator.takePlaces();
}

void keepLinesTogether(std::vector<Strip> &strips, std::size_t first, std::size_t count)
{
    for (std::size_t line = 1; line < count; ++line)
        strips[first + line].mayBreakBefore = line >= LinesTogether && count - line >= LinesTogether;
}

} // namespace reading
