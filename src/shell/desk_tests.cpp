#include "shell/desk.h"
#include "shell/home/home_contents.h"
#include "shell/pair/couple.h"
#include "shell/practice/playbook.h"
#include "shell/profile/profile_builder.h"
#include "shell/profile/profile_page.h"
#include "shell/test/test_page.h"

using namespace Qt::StringLiterals;

namespace shell {

void Desk::showHome()
{
    homePage()->showContents(makeHomeContents(m_environment, m_language));
}

void Desk::connectHomeTests()
{
    connect(m_home, &HomePage::resumeRequested, this, [this](qint64 sitting) {
        if (testPage()->resume(sitting)) {
            emit wanted({Page::Test});
            return;
        }
        emit said(tr("This test is no longer in the journal: it was finished or removed elsewhere."));
        showHome();
    });
    connect(m_home, &HomePage::discardRequested, this, [this](qint64 sitting) {
        testPage()->discard(sitting);
        emit said(tr("The unfinished test was discarded"));
        showHome();
        // The button with the focus is gone.
        m_home->setFocus();
    });
}

TestPage *Desk::testPage()
{
    if (m_test != nullptr)
        return m_test;
    m_test = new TestPage(m_environment, {m_language, m_showsComments}, this);
    addWidget(m_test);
    connect(m_test, &TestPage::sittingFinished, this, [this](qint64 id) {
        if (const auto sitting = m_environment.read(m_environment.journal.sitting(id)))
            m_sittingChoice = {m_environment.known().testOf(*sitting), sitting->about};
        emit wanted({Page::Profile});
    });
    connect(m_test, &TestPage::left, this, [this] {
        emit said(tr("Kept. You can go on from Home whenever you like."));
        emit wanted({Page::Home});
    });
    connect(m_test, &TestPage::commentsToggled, this, [this](bool areShown) {
        m_showsComments = areShown;
        emit commentsToggled(areShown);
    });
    return m_test;
}

std::optional<TestPage::Progress> Desk::testInProgress() const
{
    return m_test != nullptr ? m_test->progress() : std::nullopt;
}

void Desk::goOnWithTest(const TestPage::Progress &progress)
{
    testPage()->goOn(progress);
}

ProfilePage *Desk::profilePage()
{
    if (m_profile != nullptr)
        return m_profile;
    m_profile = new ProfilePage(m_tokens, this);
    addWidget(m_profile);
    connect(m_profile, &ProfilePage::testRequested, this, [this] { emit wanted({Page::Test}); });
    connect(m_profile, &ProfilePage::shareRequested, this, [this] { emit wanted({Page::Share}); });
    connect(m_profile, &ProfilePage::pairWanted, this, [this] { emit wanted({Page::Pair}); });
    connect(m_profile, &ProfilePage::practiceRequested, this, [this] { emit wanted({Page::Practice}); });
    connect(m_profile, &ProfilePage::targetChosen, this,
            [this](const QString &target) { emit wanted(locationOf(target)); });
    connect(m_profile, &ProfilePage::copyRequested, this, &Desk::copy);
    connectProfileChoices();
    connect(m_profile, &ProfilePage::deleteRequested, this, [this](qint64 sitting) {
        auto deleted = m_environment.read(m_environment.journal.sitting(sitting));
        if (const auto removed = m_environment.journal.removeSitting(sitting); !removed)
            return m_environment.writer->report(removed.error());
        m_deleted.sitting = std::move(deleted);
        m_deleted.last = Page::Profile;
        showProfile();
        m_profile->focusUndo();
        emit said(tr("The sitting was deleted"));
    });
    connect(m_profile, &ProfilePage::undoDeleteRequested, this, &Desk::bringBackSitting);
    return m_profile;
}

void Desk::bringBackSitting()
{
    if (m_deleted.sitting) {
        if (const auto restored = m_environment.journal.restoreSitting(*m_deleted.sitting); !restored)
            return m_environment.writer->report(restored.error());
    }
    m_deleted.sitting.reset();
    if (m_page == Page::Profile) {
        showProfile();
        m_profile->setFocus();
    } else if (m_page == Page::Home) {
        showHome();
    }
    emit said(tr("The sitting is back"));
}

void Desk::undo()
{
    // What the page shows as deleted comes first, then what was deleted last.
    for (const auto page : {m_page, m_deleted.last}) {
        if (page == Page::Profile && m_deleted.sitting)
            return bringBackSitting();
        if (page == Page::Pair && m_couple != nullptr && m_couple->removed())
            return bringBackPartner();
        if (page == Page::Practice && m_playbook != nullptr && m_playbook->contents().change)
            return takeBackPlan();
        if (page == Page::Settings && m_deleted.test)
            return bringBackOwnTest();
    }
    emit said(tr("There is nothing to undo"));
}

Deleted Desk::deleted() const
{
    auto deleted = m_deleted;
    if (m_couple != nullptr)
        deleted.partner = m_couple->removed();
    return deleted;
}

void Desk::setDeleted(Deleted deleted)
{
    m_deleted = std::move(deleted);
    // It hands the profile on to what holds it.
    if (m_deleted.partner)
        pairPage();
}

void Desk::connectProfileChoices()
{
    connect(m_profile, &ProfilePage::testChosen, this, [this](const QString &test) {
        // About the same person, where that test was answered about them too.
        m_sittingChoice.test = test.toStdString();
        showProfile();
    });
    connect(m_profile, &ProfilePage::personChosen, this, [this](const journal::About &about) {
        m_sittingChoice.about = about;
        showProfile();
    });
}

void Desk::showProfile()
{
    auto contents = makeProfileContents(m_environment, m_language, m_sittingChoice);
    contents.canUndoDelete = m_deleted.sitting.has_value();
    profilePage()->showContents(contents);
}

} // namespace shell
