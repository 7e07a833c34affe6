#pragma once

#include "shell/app/location.h"

#include <QObject>

#include <any>

class QWidget;

namespace shell {

/// What a shortcut of the window asks of the page that is shown.
enum class PageAction {
    Find,
    FindNext,
    FindPrevious,
    Bookmark,
    Print,
    Undo,
    NextResult,
    PreviousResult,
    OpenResult,
    CopyResult
};

/// Reads from the stores what a page shows, and writes what the reader does on it; the page itself only
/// shows. One for each entry of the table of pages.
class PageController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PageController() override;

    /// Made with the controller; the host that shows it becomes its parent and deletes it.
    virtual QWidget *page() const = 0;
    /// Fills the page for the location. False, with nothing changed and the reader told, where there is no
    /// such thing.
    virtual bool open(const Location &location) = 0;

    /// Scrolls to the place of the location. Called after the page was put on top.
    virtual void scrollTo(const Location &) { }
    /// The scroll position, in the unit of Location::place.
    virtual double place() const { return 0; }
    /// The target of what is shown now, for pages where the reader can move on without the Navigator, such as
    /// from one category to the next; else `opened`.
    virtual base::Target target(const base::Target &opened) const { return opened; }
    /// For the title of the window; empty: the program's name alone.
    virtual QString title() const { return {}; }
    /// Writes at once what waits for a pause in scrolling or typing.
    virtual void flush() { }
    /// Shows the journal's records again, except where the reader is typing.
    virtual void refresh() { }
    /// False where the page has no such action, or nothing to do it on.
    virtual bool perform(PageAction) { return false; }
    /// Whether the focus stays in the search field when the page is shown.
    virtual bool keepsCurrentFocus() const { return false; }
    /// Whether the page handles Ctrl+Z itself; the window's Undo is off meanwhile.
    virtual bool hasOwnUndo() const { return false; }

    /// Unsaved state, handed to the next controller of the same page when the window is rebuilt for another
    /// theme or language; empty: none.
    virtual std::any state() const { return {}; }
    /// What state() of a controller of the same class returned.
    virtual void setState(const std::any &) { }
};

} // namespace shell
