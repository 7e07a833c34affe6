#include "shell/pages/home/home_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/pages/home/home_contents.h"

namespace shell {

using base::Target;

HomeController::HomeController(const Stores &stores, JournalClient &journal, Navigator &navigator,
                               Notifier &notifier)
    : ColumnControllerOf(new HomePage)
    , m_stores(stores)
    , m_journal(journal)
    , m_notifier(notifier)
{
    connect(m_page, &HomePage::testRequested, this, [&navigator] { navigator.go(Target::test()); });
    connect(m_page, &HomePage::libraryRequested, this, [&navigator] { navigator.go(Target::library()); });
    connect(m_page, &HomePage::profileRequested, this, [&navigator] { navigator.go(Target::profile()); });
    connect(m_page, &HomePage::articleChosen, this,
            [&navigator](const QString &slug) { navigator.go(Target::article(slug.toStdString())); });
    connect(m_page, &HomePage::categoryChosen, this,
            [&navigator](const QString &id) { navigator.go(Target::library(id.toStdString())); });
    connect(m_page, &HomePage::resumeRequested, this, [this, &navigator](qint64 sitting) {
        navigator.go(Target{Target::test().kind, std::to_string(sitting)});
        // A sitting that could not be resumed is gone from the journal.
        showContents();
    });
    connect(m_page, &HomePage::discardRequested, this, &HomeController::discard);
    connect(m_page, &HomePage::copyRequested, this,
            [&notifier](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, notifier); });
}

void HomeController::showContents()
{
    m_page->showContents(makeHomeContents(m_stores, m_stores.language()));
}

void HomeController::discard(qint64 sitting)
{
    m_journal.discardSitting(sitting, this, [this](const base::Result<void> &) {
        m_notifier.notify(tr("The unfinished test was discarded"));
        showContents();
        // The button that had the focus was deleted.
        m_page->setFocus();
    });
}

} // namespace shell
