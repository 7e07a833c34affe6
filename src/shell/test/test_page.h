#pragma once

#include "quiz/session.h"
#include "shell/test/test_choices.h"

#include <QElapsedTimer>
#include <QStackedWidget>

#include <memory>
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

/// A test from the choice of it to the finished sitting. Every answer is handed to the journal before the
/// next item is shown; while the journal cannot be written, it is kept here and one can go on. A sitting that
/// disappears from the journal meanwhile takes no answer with it.
class TestPage final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Manner
    {
        base::Language language = base::Language::English;
        /// Whether an answer to a situation is followed by a word on it.
        bool showsComments = true;
    };

    /// A sitting that is under way, as it goes from one page to another.
    struct Progress
    {
        /// With everything that was given, whether it is in the journal yet or not.
        journal::Sitting sitting;
        /// Its id in the journal; 0 until it is there.
        std::shared_ptr<std::int64_t> id;
    };

    /// The environment must outlive the page.
    TestPage(const Environment &environment, Manner manner, QWidget *parent = nullptr);

    /// The choice of a test and a person, or the open item when a test is under way on this page.
    void open();
    /// Takes up an unfinished sitting of the journal. False where it is no longer there, or its test is no
    /// longer known: nothing is under way then.
    bool resume(std::int64_t sitting);
    void discard(std::int64_t sitting);
    /// What is under way on this page, and going on with it on another one.
    std::optional<Progress> progress() const;
    void goOn(const Progress &progress);
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
    void begin(const QString &test, const QString &form, const journal::About &about);
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
    /// Writes down what was given at that position; false where the sitting is gone, which is said on the
    /// page.
    bool keep(int position);
    /// Whether the sitting under way is no longer in the journal, or finished there.
    bool isGone() const;
    void showGone();
    /// Writes the sitting as a new one.
    void writeBegin();
    void keepAsNew();
    std::vector<quiz::Part> parts(const std::vector<journal::SittingPart> &kept) const;

    Environment m_environment;
    Manner m_manner;
    ChoosePage *m_choose = nullptr;
    QuestionPage *m_question = nullptr;
    SituationPage *m_situation = nullptr;
    ReviewPage *m_review = nullptr;
    GonePage *m_gone = nullptr;
    std::optional<quiz::Session> m_session;
    /// As it was begun or taken up; what was given since is in the session.
    journal::Sitting m_sitting;
    std::shared_ptr<std::int64_t> m_id;
    /// The item before the one that is next was just answered and is still on the screen.
    bool m_isCommenting = false;
    int m_millisecondsSpent = 0;
    QElapsedTimer m_onScreen;
};

} // namespace shell
