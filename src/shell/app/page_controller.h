#pragma once

#include "shell/app/location.h"

#include <QObject>

#include <any>

class QWidget;

namespace shell {

/// What a key of the window asks of the page that is shown.
enum class PageAction {
    Find,
    FindNext,
    FindPrevious,
    Bookmark,
    Print,
    Undo,
    NextResult,
    PreviousResult,
    OpenResult
};

/// Asks the stores for what a page shows and writes what the reader does on it. One for each entry of the
/// table of pages; the page itself only shows.
class PageController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PageController() override;

    /// Made with the controller; whoever shows it owns it.
    virtual QWidget *page() const = 0;
    /// Shows what the location leads to. False, with nothing changed, where there is no such thing, which is
    /// told to the reader.
    virtual bool open(const Location &location) = 0;

    /// Goes to the place on the page that the location names, once the page is on top.
    virtual void scrollTo(const Location &) { }
    /// Where it is scrolled to, in the measure of Location::place.
    virtual double place() const { return 0; }
    /// What is shown, where the reader got elsewhere since `opened`.
    virtual base::Target target(const base::Target &opened) const { return opened; }
    /// For the title of the window; empty: only the program's.
    virtual QString title() const { return {}; }
    /// Writes at once what waits for a pause in scrolling or typing.
    virtual void flush() { }
    /// Shows anew what the journal says, except where something is being typed.
    virtual void refresh() { }
    /// False where the page knows no such thing.
    virtual bool perform(PageAction) { return false; }
    /// Whether the focus stays where it is when the page is shown: in the field that is searched from.
    virtual bool leavesFocus() const { return false; }
    /// Whether Ctrl+Z is the page's own while it is shown.
    virtual bool hasOwnUndo() const { return false; }

    /// What is under way, for the controller of the same page that comes after this one when the window is
    /// made anew; empty: nothing.
    virtual std::any state() const { return {}; }
    virtual void setState(const std::any &) { }
};

} // namespace shell
