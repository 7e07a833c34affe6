#pragma once

#include "shell/app/page_controller.h"
#include "shell/widgets/column_page.h"

namespace shell {

/// Base class of controllers whose page is a ColumnPage. Location::place is in pixels.
class ColumnController : public PageController
{
    Q_OBJECT

public:
    /// The host of the page owns it.
    explicit ColumnController(ColumnPage *page);

    QWidget *page() const override { return m_column; }
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    /// Shows the contents again at the same scroll position; does nothing while the reader is typing.
    void refresh() override;

protected:
    /// Reads the stores and fills the page.
    virtual void showContents() = 0;

private:
    ColumnPage *m_column;
};

/// The same, with the page as its own type.
template <typename Page>
class ColumnControllerOf : public ColumnController
{
protected:
    explicit ColumnControllerOf(Page *page)
        : ColumnController(page)
        , m_page(page)
    {
    }

    Page *const m_page;
};

} // namespace shell
