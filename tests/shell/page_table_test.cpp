#include "window_fixture.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// A page as somebody would add one: a widget and a controller, and nothing else of the program.
class ExampleController final : public shell::PageController
{
public:
    explicit ExampleController(shell::Notifier &notifier)
        : m_notifier(notifier)
        , m_page(new QLabel)
    {
        m_page->setObjectName(u"example_page"_s);
        m_page->setFocusPolicy(Qt::StrongFocus);
    }

    QWidget *page() const override { return m_page; }
    bool open(const shell::Location &location) override
    {
        if (location.target.id == "none") {
            m_notifier.notify(u"There is no such example"_s);
            return false;
        }
        m_page->setText(QString::fromStdString(location.target.id));
        return true;
    }
    QString title() const override { return m_page->text(); }
    bool perform(shell::PageAction action) override
    {
        m_hasUndone = m_hasUndone || action == shell::PageAction::Undo;
        return action == shell::PageAction::Undo;
    }
    std::any state() const override { return m_hasUndone; }
    void setState(const std::any &state) override { m_hasUndone = std::any_cast<bool>(state); }
    bool hasUndone() const { return m_hasUndone; }

private:
    shell::Notifier &m_notifier;
    QLabel *m_page;
    bool m_hasUndone = false;
};

class TableFixture : public WindowFixture
{
public:
    TableFixture()
    {
        auto table = shell::pageTable();
        table.insert(
            table.begin() + 1,
            {.id = "example",
             .icon = u"home"_s,
             .title = [] { return u"Examples"_s; },
             .rail = shell::PageEntry::Rail::Top,
             .make = [this](shell::PageServices &services) -> std::unique_ptr<shell::PageController> {
                 auto made = std::make_unique<ExampleController>(services.notifier);
                 example = made.get();
                 return made;
             },
             .alsoShows = {"sample"}});
        window = std::make_unique<shell::MainWindow>(stores(), files(), base::Language::English,
                                                     std::move(table));
        window->resize(1120, 760);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->open(base::Target::home());
        settle();
    }
    ~TableFixture() { window.reset(); }

    ExampleController *example = nullptr;
};

} // namespace

TEST_CASE_METHOD(TableFixture, "an entry of the table is a page of the window")
{
    CHECK(example == nullptr);
    click("rail_example");
    REQUIRE(isVisible("example_page"));
    CHECK(find<QAbstractButton>("rail_example")->isChecked());
    CHECK(find<QAbstractButton>("rail_example")->text() == u"Examples"_s);
    CHECK(find<QWidget>("example_page")->hasFocus());

    open("attune:example/one");
    CHECK(window->windowTitle() == u"one – Attune"_s);
    open("attune:sample/two");
    CHECK(window->windowTitle() == u"two – Attune"_s);
    CHECK(find<QAbstractButton>("rail_example")->isChecked());
    open("attune:example/none");
    CHECK(window->windowTitle() == u"two – Attune"_s);
    CHECK(find<QLabel>("toast")->text() == u"There is no such example"_s);

    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->windowTitle() == u"one – Attune"_s);
    shortcut(Qt::Key_Z, Qt::ControlModifier);
    CHECK(example->hasUndone());
}

TEST_CASE_METHOD(TableFixture, "what is under way on a page outlives another look")
{
    open("attune:example/one");
    shortcut(Qt::Key_Z, Qt::ControlModifier);
    const auto *before = example;
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    settle();
    CHECK(example != before);
    CHECK(example->hasUndone());
    CHECK(window->windowTitle() == u"one – Attune"_s);
}

TEST_CASE_METHOD(TableFixture, "a target that no page shows leaves the reader where they are")
{
    open("attune:example/one");
    open("attune:nothing/x");
    CHECK(window->windowTitle() == u"one – Attune"_s);
    CHECK(find<QLabel>("toast")->text().contains(u"nothing"_s));
}
