#include "shell/desk.h"
#include "shell/home/home_contents.h"
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
            m_profileWish = {testOf(*sitting, m_environment), sitting->about};
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
        m_deletedSitting = std::move(deleted);
        showProfile();
        emit said(tr("The sitting was deleted"));
    });
    connect(m_profile, &ProfilePage::undoDeleteRequested, this, [this] {
        if (m_deletedSitting) {
            if (const auto restored = m_environment.journal.restoreSitting(*m_deletedSitting); !restored)
                return m_environment.writer->report(restored.error());
        }
        m_deletedSitting.reset();
        showProfile();
        emit said(tr("The sitting is back"));
    });
    return m_profile;
}

void Desk::connectProfileChoices()
{
    connect(m_profile, &ProfilePage::testChosen, this, [this](const QString &test) {
        // About the same person, where that test was answered about them too.
        m_profileWish.test = test.toStdString();
        showProfile();
    });
    connect(m_profile, &ProfilePage::personChosen, this, [this](const store::About &about) {
        m_profileWish.about = about;
        showProfile();
    });
}

void Desk::showProfile()
{
    auto contents = makeProfileContents(m_environment, m_language, m_profileWish);
    contents.canUndoDelete = m_deletedSitting.has_value();
    profilePage()->showContents(contents);
}

} // namespace shell
