#pragma once

#include <QStackedWidget>

namespace shell {

class ChoosePage;
class GonePage;
class QuestionPage;
class ReviewPage;
class SituationPage;

/// The pages of a test, from choosing it to the review. Owns them.
class TestPage final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `showsComments`: whether answers to situations are commented.
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
