#pragma once

#include "quiz/session.h"
#include "shell/test/test_choices.h"
#include "store/journal.h"

#include <QElapsedTimer>
#include <QStackedWidget>

#include <functional>
#include <optional>
#include <vector>

namespace shell {

class AskingPage;
class ChoosePage;
class GonePage;
class QuestionPage;
class ReviewPage;
class SituationPage;
struct Situation;

/// A test from the choice of it to the finished sitting. Every answer is in the journal before the next item
/// is shown. A sitting that disappears from the journal meanwhile takes no answer with it.
class TestPage final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Manner
    {
        base::Language language = base::Language::English;
        /// Whether an answer to a situation is followed by a word on it.
        bool showsComments = true;
        /// The time as ISO 8601.
        std::function<std::string()> now;
    };

    /// Journal and instruments must outlive the page.
    TestPage(store::Journal &journal, const std::vector<quiz::Instrument> &instruments, Manner manner,
             QWidget *parent = nullptr);

    /// The choice of a test and a person, or the open item when a test is under way on this page.
    void open();
    /// Takes up an unfinished sitting of the journal. False where it is no longer there, or its test is no
    /// longer known: nothing is under way then.
    bool resume(std::int64_t sitting);
    void discard(std::int64_t sitting);
    /// The sitting that is under way on this page.
    std::optional<std::int64_t> sitting() const;
    /// Forms of the relationship test, shortest first; empty where the library has none.
    static std::vector<FormChoice> forms(const std::vector<quiz::Instrument> &instruments,
                                         base::Language language);

signals:
    void sittingFinished(qint64 sitting);
    void left();
    void commentsToggled(bool areShown);

private:
    void connectAsking(AskingPage *page);
    void connectReview();
    void begin(const QString &test, const QString &form, const store::About &about);
    void leave();
    void showChoices();
    void showItem();
    void showStatement();
    void showReview();
    Situation situationAt(int position) const;
    /// The word on an answer, or an empty one: none was written, or none is wished for.
    QString commentOn(int position, int answer) const;
    void answer(int value);
    void skip();
    void goBack();
    void undo();
    void finish();
    int millisecondsSpent();
    /// Writes down what was given at that position; false where the sitting is gone.
    bool keep(int position);
    /// Does what writes to the journal. Where that fails because the sitting is gone, says so on the page and
    /// returns false.
    bool write(const std::function<void()> &act);
    void keepAsNew();
    /// Sittings that were begun and left without an answer are not worth resuming.
    void discardEmpty();
    std::vector<quiz::Part> parts(const std::vector<store::SittingPart> &kept) const;

    store::Journal &m_journal;
    const std::vector<quiz::Instrument> &m_instruments;
    Manner m_manner;
    ChoosePage *m_choose = nullptr;
    QuestionPage *m_question = nullptr;
    SituationPage *m_situation = nullptr;
    ReviewPage *m_review = nullptr;
    GonePage *m_gone = nullptr;
    std::optional<quiz::Session> m_session;
    /// As it was begun or taken up; what was given since is in the session.
    store::Sitting m_sitting;
    /// The item before the one that is next was just answered and is still on the screen.
    bool m_isCommenting = false;
    int m_millisecondsSpent = 0;
    QElapsedTimer m_onScreen;
};

} // namespace shell
