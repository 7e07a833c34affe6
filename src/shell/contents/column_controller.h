#pragma once

#include "shell/app/page_controller.h"
#include "shell/widgets/column_page.h"

namespace shell {

/// The controller of a page that is one scrolled column. Its place is counted in pixels.
class ColumnController : public PageController
{
    Q_OBJECT

public:
    explicit ColumnController(ColumnPage *page);

    QWidget *page() const override { return m_column; }
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    /// At the same place; what is being typed stays, and nothing is shown then.
    void refresh() override;

protected:
    virtual void showContents() = 0;

private:
    ColumnPage *m_column;
};

/// The same with the page as what it is.
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
