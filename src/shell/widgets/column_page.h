#pragma once

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <deque>
#include <functional>
#include <optional>

namespace shell {

/// A page that scrolls: one centred column of limited width.
///
/// A long page is filled in parts, as many at a time as take a few milliseconds, so that the window answers
/// while it is made.
class ColumnPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Adds something to column(). Holds by itself what it shows.
    using Part = std::function<void()>;

    /// `width` in pixels: the greatest the column has.
    explicit ColumnPage(int width, QWidget *parent = nullptr);

    /// Where to add to: within a part the layout that is being filled.
    QVBoxLayout *column() const { return m_filled != nullptr ? m_filled : m_column; }
    QWidget *body() const { return m_body; }

    /// Replaces what was added in parts before, when the event loop comes round: until the first of the new
    /// parts are there the old ones stay. An earlier filling that is under way ends. What is added outside of
    /// parts stands above them.
    void refill(std::deque<Part> parts);
    /// Replaces it at once.
    void refillNow(const Part &fill);
    /// Adds parts at the end, the first of them at once.
    void extend(std::deque<Part> parts);
    /// Deletes a widget that a part added, when the event loop comes round, and leaves no gap in its place.
    static void remove(QWidget *widget);
    bool isFilling() const { return !m_parts.empty(); }
    /// While it is filled nothing new of it is seen: for a page that is scrolled to a place further down.
    void showWhenFilled();
    /// Drops the parts that are left.
    void stopFilling();
    /// Adds the parts that are left, until `isEnough` says so; all of them without it.
    void finishFilling(const std::function<bool()> &isEnough = {});

    /// In pixels from the top; while the page is filled the place it will be scrolled to.
    int scrollPlace() const;
    /// Scrolls there as soon as the column is long enough, unless the reader scrolls first.
    void setScrollPlace(int place);

signals:
    /// All parts are there.
    void filled();

protected:
    /// Home, End and Space scroll as the page keys do.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillForAMoment();
    void fill(const std::function<bool()> &isEnough);
    void endFilling();
    void scrollToWanted();

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    /// Within m_column: one widget for what was added at a time.
    QVBoxLayout *m_slices = nullptr;
    QVBoxLayout *m_filled = nullptr;
    /// The first of the new parts have the old ones to replace.
    bool m_isOld = false;
    bool m_showsWhenFilled = false;
    std::deque<Part> m_parts;
    QTimer m_next;
    std::optional<int> m_wanted;
};

/// Lets the layouts of all windows come to rest: texts learn their height from their width, and a column its
/// own from theirs.
void settleLayouts();

} // namespace shell
