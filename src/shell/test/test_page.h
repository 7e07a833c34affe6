#pragma once

#include "quiz/session.h"
#include "shell/test/choose_page.h"
#include "store/journal.h"

#include <QElapsedTimer>
#include <QStackedWidget>

#include <functional>
#include <optional>
#include <vector>

namespace shell {

class QuestionPage;
class ReviewPage;

/// The test from the choice of its form to the finished sitting. Every answer is in the journal before the
/// next statement is shown.
class TestPage final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Journal and instruments must outlive the page; `now` gives the time as ISO 8601.
    TestPage(store::Journal &journal, const std::vector<quiz::Instrument> &instruments,
             base::Language language, std::function<std::string()> now, QWidget *parent = nullptr);

    /// The choice of form and person, or the open statement when a test is under way on this page.
    void open();
    /// Takes up the unfinished sitting of the journal; the choice when there is none.
    void resume();
    void discardUnfinished();
    /// Forms that can be taken, shortest first.
    static std::vector<FormChoice> forms(const std::vector<quiz::Instrument> &instruments,
                                         base::Language language);

signals:
    void sittingFinished();
    void left();

private:
    void begin(const QString &form, const store::About &about);
    void showChoices();
    void showQuestion();
    void showReview();
    void answer(int value);
    void skip();
    void undo();
    void keep(int position);
    void finish();
    /// A sitting that was begun and left without an answer is not worth resuming.
    void discardEmpty();
    std::vector<quiz::Part> parts(const std::vector<store::SittingPart> &kept) const;

    store::Journal &m_journal;
    const std::vector<quiz::Instrument> &m_instruments;
    base::Language m_language;
    std::function<std::string()> m_now;
    ChoosePage *m_choose = nullptr;
    QuestionPage *m_question = nullptr;
    ReviewPage *m_review = nullptr;
    std::optional<quiz::Session> m_session;
    std::int64_t m_sitting = 0;
    QElapsedTimer m_onScreen;
};

} // namespace shell
