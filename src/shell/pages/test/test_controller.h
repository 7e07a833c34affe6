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

/// A test, from choosing it to the finished sitting. Every answer is passed to JournalClient before the next
/// item is shown, so that it is written as soon as it can be. Where the sitting was removed from the journal
/// meanwhile, its answers can be kept as a new one.
class TestController final : public PageController
{
    Q_OBJECT

public:
    /// All must outlive it. `choice` is set to the sitting that was finished last.
    TestController(const Stores &stores, JournalClient &journal, InstrumentList &instruments,
                   Preferences &preferences, advice::SittingChoice &choice, Navigator &navigator,
                   Notifier &notifier);

    QWidget *page() const override;
    /// Without an id the page to choose a test, or the current item where a sitting is under way; with an id
    /// that unfinished sitting.
    bool open(const Location &location) override;
    base::Target target(const base::Target &opened) const override;
    /// Shows GonePage where the sitting under way is no longer in the journal.
    void refresh() override;
    bool hasOwnUndo() const override { return true; }
    std::any state() const override;
    void setState(const std::any &state) override;

private:
    /// 0 until the sitting is in the journal; written by the journal's thread.
    using SittingId = std::shared_ptr<std::atomic<std::int64_t>>;

    /// A sitting that is under way, as state() returns it.
    struct Progress
    {
        /// With everything that was answered, whether it is in the journal yet or not.
        journal::Sitting sitting;
        SittingId id;
    };

    void connectPage();
    void connectAsking(AskingPage *page);
    void begin(const QString &test, const QString &form, const journal::About &about);
    /// False, with no sitting under way, where it is not in the journal or its test is not known.
    bool resume(std::int64_t sitting);
    void continueFrom(const Progress &progress);
    void leave();
    void show();
    void showChoices();
    void showItem();
    void showStatement();
    void showReview();
    void showGone(int answered);
    Situation situationAt(int position) const;
    /// The comment on an answer; empty where there is none or the reader switched comments off.
    QString commentOn(int position, int answer) const;
    void answer(int value);
    void skip();
    void goBack();
    void undo();
    void finish();
    int millisecondsSpent();
    /// Writes the response at a position, or that it was withdrawn.
    void keep(int position);
    /// Writes the sitting as a new one.
    void writeNewSitting();
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
    /// As it was begun or resumed; later answers are in the session.
    journal::Sitting m_sitting;
    SittingId m_id;
    /// Whether the comment on the item before the session's current one is shown.
    bool m_isCommenting = false;
    int m_millisecondsSpent = 0;
    QElapsedTimer m_itemTimer;
};

} // namespace shell
