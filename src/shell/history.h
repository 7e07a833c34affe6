#pragma once

#include <QString>

#include <vector>

namespace shell {

enum class Page { Home, Library, Article, Search, Phrases, Test, Profile, Practice, Share, Pair, Settings };

/// A place in the program that can be returned to.
struct Location
{
    Page page = Page::Home;
    /// Article: its target ("attune:article/SLUG"); Library: the category or path; Search and Phrases: the
    /// words.
    QString target = {};
    /// Article: the words of the search it is opened from, to be marked; a phrase's id after "phrase:".
    QString highlight = {};
    /// Where it was scrolled to: a share of the height for articles, pixels elsewhere; negative: where it
    /// stood when it was last read.
    double place = -1;
    /// Article: id of the path the reader came through.
    QString path = {};

    bool isSamePage(const Location &other) const { return page == other.page && target == other.target; }
};

/// Back and forward, as in a browser.
class History
{
public:
    /// Forgets what lay forward. Visiting the same page again replaces it.
    void visit(const Location &location);
    /// The same page once more: Back leads from here to where it stands now.
    void branch();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Must not be called where it cannot go.
    const Location &back();
    const Location &forward();
    /// Where the reader is; its place is kept up to date by whoever shows it. Must not be called before a
    /// visit.
    Location &current();
    bool isEmpty() const { return m_locations.empty(); }

private:
    std::vector<Location> m_locations;
    std::size_t m_at = 0;
};

} // namespace shell
