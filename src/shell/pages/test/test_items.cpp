#include "shell/contents/words.h"
#include "shell/pages/test/question_page.h"
#include "shell/pages/test/review_page.h"
#include "shell/pages/test/situation_page.h"
#include "shell/pages/test/test_controller.h"
#include "shell/pages/test/test_page.h"

/// The part of TestController that makes the contents of the pages.
namespace shell {

namespace {

/// 10 minutes: longer times are no response times, because the reader was away.
constexpr qint64 LongestMilliseconds = 600'000;

} // namespace

void TestController::showStatement()
{
    const auto &responseScale = m_session->instrument().responseScale;
    Question question;
    question.position = m_session->position();
    question.count = m_session->count();
    question.statement = text(m_session->item().text.in(m_stores.language()));
    question.minimum = responseScale.min;
    for (int point = responseScale.min; point <= responseScale.max; ++point) {
        const auto index = static_cast<std::size_t>(point - responseScale.min);
        question.labels << (index < responseScale.labels.size()
                                ? text(responseScale.labels[index].in(m_stores.language()))
                                : QString());
    }
    question.answer = m_session->answerAt(m_session->position());
    question.canUndo = m_session->canUndo();
    m_page->setCurrentWidget(m_page->question());
    m_page->question()->ask(question);
}

Situation TestController::situationAt(int position) const
{
    const auto &item = m_session->itemAt(position);
    Situation situation;
    situation.position = position;
    situation.count = m_session->count();
    situation.words = text(item.text.in(m_stores.language()));
    for (const auto &option : item.options)
        situation.options << text(option.text.in(m_stores.language()));
    situation.answer = m_session->answerAt(position);
    situation.canUndo = m_session->canUndo();
    return situation;
}

QString TestController::commentOn(int position, int answer) const
{
    const auto &options = m_session->itemAt(position).options;
    if (options.empty() || !m_page->situation()->showsComments())
        return {};
    return text(options.at(static_cast<std::size_t>(answer) - 1).comment.in(m_stores.language()));
}

void TestController::showReview()
{
    ReviewPage::Contents contents;
    for (const int position : m_session->skippedPositions())
        contents.skipped.push_back(
            {position, text(m_session->itemAt(position).text.in(m_stores.language()))});
    contents.answered = m_session->answeredCount();
    contents.count = m_session->count();
    contents.asksForChoices = m_session->parts().front().instrument->responseScale.isChoice;
    m_page->setCurrentWidget(m_page->review());
    m_page->review()->showContents(contents);
}

int TestController::millisecondsSpent()
{
    // The time for reading the comment does not count.
    if (!m_isCommenting)
        m_millisecondsSpent = static_cast<int>(std::min(m_itemTimer.elapsed(), LongestMilliseconds));
    return m_millisecondsSpent;
}

} // namespace shell
