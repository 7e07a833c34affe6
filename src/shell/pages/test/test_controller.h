#pragma once

#include "advice/scored_sitting.h"
#include "quiz/session.h"
#include "shell/app/page_controller.h"
#include "shell/app/stores.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace shell {

class AskingPage;
class Navigator;
class Notifier;
class TestPage;
struct Situation;

/// A test from the choice of it to the finished sitting. Every answer is handed to the journal before the
/// next item is shown; while the journal cannot be written, it is kept here and one can go on. A sitting that
/// disappears from the journal meanwhile takes no answer with it.
class TestController final : public PageController
{
    Q_OBJECT

public:
    /// `choice` is set to a sitting that was finished.
    TestController(const Stores &stores, JournalClient &journal, InstrumentList &instruments,
                   Preferences &preferences, advice::SittingChoice &choice, Navigator &navigator,
                   Notifier &notifier);

    QWidget *page() const override;
    /// The choice of a test and a person, or the open item when a test is under way; with an id, the
    /// unfinished sitting of that number.
    bool open(const Location &location) override;
    base::Target target(const base::Target &opened) const override;
    /// Where the sitting under way is no longer in the journal, that is told.
    void refresh() override;
    bool hasOwnUndo() const override { return true; }
    std::any state() const override;
    void setState(const std::any &state) override;

private:
    /// 0 until the sitting is in the journal; written by the journal's thread.
    using SittingId = std::shared_ptr<std::atomic<std::int64_t>>;

    /// A sitting that is under way, as it goes from one controller to the next.
    struct Progress
    {
        /// With everything that was answered, whether it is in the journal yet or not.
        journal::Sitting sitting;
        SittingId id;
    };

    void connectPage();
    void connectAsking(AskingPage *page);
    void begin(const QString &test, const QString &form, const journal::About &about);
    /// False where it is no longer there, or its test is no longer known: nothing is under way then.
    bool resume(std::int64_t sitting);
    void goOn(const Progress &progress);
    void leave();
    void show();
    void showChoices();
    void showItem();
    void showStatement();
    void showReview();
    void showGone(int answered);
    Situation situationAt(int position) const;
    /// The word on an answer, or an empty one: none was written, or none is wished for.
    QString commentOn(int position, int answer) const;
    void answer(int value);
    void skip();
    void goBack();
    void undo();
    void finish();
    int millisecondsSpent();
    /// Writes down what was answered at that position.
    void keep(int position);
    /// Writes the sitting as a new one.
    void writeBegin();
    void keepAsNew();
    bool isUnderWay(std::int64_t sitting) const { return m_session && *m_id == sitting; }
    std::vector<quiz::Part> parts(const std::vector<journal::SittingPart> &kept) const;

    const Stores &m_stores;
    JournalClient &m_journal;
    InstrumentList &m_instruments;
    advice::SittingChoice &m_choice;
    Navigator &m_navigator;
    Notifier &m_notifier;
    TestPage *m_page;
    std::optional<quiz::Session> m_session;
    /// As it was begun or taken up; what was answered since is in the session.
    journal::Sitting m_sitting;
    SittingId m_id;
    /// The item before the one that is next was just answered and is still on the screen.
    bool m_isCommenting = false;
    int m_millisecondsSpent = 0;
    QElapsedTimer m_onScreen;
};

} // namespace shell
