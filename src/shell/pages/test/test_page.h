#pragma once

#include <QStackedWidget>

namespace shell {

class ChoosePage;
class GonePage;
class QuestionPage;
class ReviewPage;
class SituationPage;

/// A test, from the choice of it to the end: the steps of it, of which one is shown.
class TestPage final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `showsComments`: whether an answer to a situation is followed by a word on it.
    explicit TestPage(bool showsComments, QWidget *parent = nullptr);

    ChoosePage *choose() const { return m_choose; }
    QuestionPage *question() const { return m_question; }
    SituationPage *situation() const { return m_situation; }
    ReviewPage *review() const { return m_review; }
    GonePage *gone() const { return m_gone; }

private:
    ChoosePage *m_choose;
    QuestionPage *m_question;
    SituationPage *m_situation;
    ReviewPage *m_review;
    GonePage *m_gone;
};

} // namespace shell
