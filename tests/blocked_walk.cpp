#include "blocked_walk.h"

#include "samples.h"
#include "shell/app/resources.h"
#include "window_idle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace blocked {

namespace {

constexpr int SettleMilliseconds = 30;

class Walker
{
public:
    Walker(WatchedApplication &application, shell::MainWindow &window)
        : m_application(application)
        , m_window(window)
    {
    }

    /// What `act` does happens inside an event, as a key or a click of a person does.
    void step(const std::string &name, const std::function<void()> &act)
    {
        rest();
        m_application.takeLongest();
        m_application.takeBusiest();
        QMetaObject::invokeMethod(&m_window, act, Qt::QueuedConnection);
        rest();
        m_steps.push_back({name, m_application.takeLongest(), m_application.takeBusiest()});
    }
    void open(const std::string &name, const base::Target &target)
    {
        step(name, [this, target] { m_window.navigator().go(target); });
    }
    void click(const std::string &name, const QString &button)
    {
        step(name, [this, button] {
            for (auto *each : m_window.findChildren<QAbstractButton *>(button)) {
                if (each->isVisible())
                    return each->click();
            }
            throw std::runtime_error("no visible button is called " + button.toStdString());
        });
    }
    void scroll(const std::string &name)
    {
        step(name, [this] {
            for (auto *area : m_window.findChildren<QAbstractScrollArea *>()) {
                if (area->isVisible())
                    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            }
        });
    }
    void type(const std::string &name, const QString &words)
    {
        auto *field = m_window.findChild<QLineEdit *>(u"search"_s);
        QString typed;
        for (const auto letter : words) {
            typed += letter;
            step(name + " “" + typed.toStdString() + "”",
                 [field, letter] { QTest::keyClick(field, letter.toLatin1()); });
        }
    }

    const std::vector<Step> &steps() const { return m_steps; }

private:
    void rest()
    {
        QTest::qWait(SettleMilliseconds);
        if (!QTest::qWaitFor([&] { return isIdle(m_window); }))
            throw std::runtime_error("the window does not come to rest");
        QTest::qWait(SettleMilliseconds);
    }

    WatchedApplication &m_application;
    shell::MainWindow &m_window;
    std::vector<Step> m_steps;
};

void takeTest(Walker &walker, shell::MainWindow &window)
{
    walker.open("the tests", base::Target::test());
    walker.click("begin a test", u"begin_short"_s);
    for (int item = 1; item <= 3; ++item)
        walker.step("answer " + std::to_string(item),
                    [&window] { QTest::keyClick(window.focusWidget(), Qt::Key_5); });
}

void share(Walker &walker, shell::MainWindow &window)
{
    walker.open("share: a card", base::Target::share());
    auto *forms = window.findChild<QComboBox *>(u"share_form"_s);
    for (int form = 1; form < forms->count(); ++form)
        walker.step("share: " + forms->itemText(form).toStdString(),
                    [forms, form] { forms->setCurrentIndex(form); });
}

} // namespace

std::vector<Step> walk(WatchedApplication &application)
{
    const samples::Folder folder;
    const library::Library library(ATTUNE_BUNDLE);
    journal::Journal journal(folder.path());
    for (const auto *day : {"2026-11-18T21:40:00Z", "2026-11-19T21:40:00Z", "2026-11-20T21:40:00Z"})
        samples::keepSitting(journal, samples::instruments(library), day);
    const auto files = QString::fromStdString(folder.path().string());
    shell::MainWindow window(
        {library, std::move(journal), [] { return std::string("2026-11-23T21:00:00Z"); }},
        {files + u"/settings.ini"_s, files + u"/state.ini"_s}, base::Language::English);
    window.resize(1120, 760);
    window.show();
    QApplication::setActiveWindow(&window);
    Walker walker(application, window);
    walker.open("home", base::Target::home());
    walker.open("the library", base::Target::library());
    for (const auto *slug : {"starting-softly", "sexual-communication", "attachment-in-adults"}) {
        walker.open(std::string("article ") + slug, base::Target::article(slug));
        walker.scroll("its end");
    }
    walker.step("bookmark", [&] { window.navigator().controller()->perform(shell::PageAction::Bookmark); });
    walker.type("search", u"what you need"_s);
    walker.step("the first result",
                [&] { window.navigator().controller()->perform(shell::PageAction::OpenResult); });
    walker.step("back", [&] { window.navigator().goBack(); });
    walker.open("the sentences", base::Target::phrases());
    walker.scroll("their end");
    walker.open("the profile", base::Target::profile());
    walker.open("the plan", base::Target::practice());
    walker.click("a plan", u"make_plan"_s);
    walker.open("the page for two", base::Target::pair());
    share(walker, window);
    takeTest(walker, window);
    walker.open("the settings", base::Target::settings());
    walker.step("dark colours", [&] { window.preferences().setScheme(shell::SchemeChoice::Dark); });
    return walker.steps();
}

} // namespace blocked
