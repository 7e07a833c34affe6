#include "shell/test/test_page.h"

#include "shell/settings/definitions.h"
#include "shell/test/choose_page.h"
#include "shell/test/gone_page.h"
#include "shell/test/question_page.h"
#include "shell/test/review_page.h"
#include "shell/test/situation_page.h"
#include "shell/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Beyond this an item was left lying rather than read.
constexpr qint64 LongestMilliseconds = 600'000;

} // namespace

TestPage::TestPage(const Environment &environment, Manner manner, QWidget *parent)
    : QStackedWidget(parent)
    , m_environment(environment)
    , m_manner(manner)
    , m_choose(new ChoosePage(this))
    , m_question(new QuestionPage(this))
    , m_situation(new SituationPage(m_manner.showsComments, this))
    , m_review(new ReviewPage(this))
    , m_gone(new GonePage(this))
{
    setObjectName(u"test_page"_s);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_choose, m_question, m_situation, m_review, m_gone})
        addWidget(page);

    connect(m_choose, &ChoosePage::begun, this, &TestPage::begin);
    connect(m_choose, &ChoosePage::resumeRequested, this, [this](qint64 sitting) {
        if (resume(sitting))
            return;
        const auto kept = m_environment.journal.sitting(sitting);
        if (kept && !*kept) {
            m_gone->showWaysOut(0);
            setCurrentWidget(m_gone);
        }
    });
    connect(m_choose, &ChoosePage::discardRequested, this, &TestPage::discard);
    connectAsking(m_question);
    connectAsking(m_situation);
    connect(m_situation, &SituationPage::continued, this, &TestPage::open);
    connect(m_situation, &SituationPage::commentsToggled, this, &TestPage::commentsToggled);
    connectReview();
    connect(m_gone, &GonePage::keepRequested, this, &TestPage::keepAsNew);
    connect(m_gone, &GonePage::dropRequested, this, [this] {
        m_session.reset();
        showChoices();
    });
}

void TestPage::connectAsking(AskingPage *page)
{
    connect(page, &AskingPage::answered, this, &TestPage::answer);
    connect(page, &AskingPage::skipped, this, &TestPage::skip);
    connect(page, &AskingPage::undoRequested, this, &TestPage::undo);
    connect(page, &AskingPage::backRequested, this, &TestPage::goBack);
    connect(page, &AskingPage::leaveRequested, this, &TestPage::leave);
}

void TestPage::connectReview()
{
    connect(m_review, &ReviewPage::positionChosen, this, [this](int position) {
        m_session->goTo(position);
        showItem();
    });
    connect(m_review, &ReviewPage::backRequested, this, &TestPage::goBack);
    connect(m_review, &ReviewPage::finishRequested, this, &TestPage::finish);
}

std::vector<FormChoice> TestPage::forms(const std::vector<quiz::Instrument> &instruments,
                                        base::Language language)
{
    const auto tests = testChoices(instruments, language);
    const auto test = std::ranges::find(tests, advice::RelationshipTest, &TestChoice::id);
    return test == tests.end() ? std::vector<FormChoice>{} : test->forms;
}

std::optional<TestPage::Progress> TestPage::progress() const
{
    if (!m_session)
        return std::nullopt;
    Progress progress{m_sitting, m_id};
    progress.sitting.responses = m_session->responses();
    return progress;
}

void TestPage::goOn(const Progress &progress)
{
    m_session.reset();
    const auto known = parts(progress.sitting.parts);
    if (!known.empty()) {
        m_session = quiz::Session::resumed(known, progress.sitting.responses);
        m_sitting = progress.sitting;
        m_id = progress.id;
    }
    open();
}

void TestPage::open()
{
    m_isCommenting = false;
    if (m_session && m_session->isAtEnd())
        showReview();
    else if (m_session)
        showItem();
    else
        showChoices();
}

void TestPage::showChoices()
{
    ChoosePage::Contents contents;
    contents.tests = testChoices(m_environment.instruments, m_manner.language);
    contents.open = openTests(m_environment, m_manner.language);
    for (const auto &sitting : m_environment.read(m_environment.journal.finishedSittings())) {
        if (!sitting.about.name.empty() && !contents.knownNames.contains(text(sitting.about.name)))
            contents.knownNames << text(sitting.about.name);
    }
    m_choose->showContents(contents);
    setCurrentWidget(m_choose);
}

void TestPage::begin(const QString &test, const QString &formId, const journal::About &about)
{
    journal::Sitting sitting;
    for (const auto &instrument : m_environment.instruments) {
        if (advice::testOf(instrument) != test.toStdString())
            continue;
        if (const auto *form = instrument.form(formId.toStdString())) {
            sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, form->id});
            keepDefinition(m_environment, instrument);
        }
    }
    sitting.language = m_manner.language;
    sitting.about = about;
    sitting.startedAt = m_environment.now();
    // Sittings that were begun and left without an answer are not worth resuming.
    m_environment.writer->write("empty sittings",
                                [&journal = m_environment.journal] { return journal.removeEmptySittings(); });
    m_session.emplace(parts(sitting.parts));
    m_sitting = std::move(sitting);
    writeBegin();
    open();
}

void TestPage::writeBegin()
{
    m_id = std::make_shared<std::int64_t>(0);
    m_environment.writer->writeHere(
        "begin " + m_sitting.startedAt,
        [&journal = m_environment.journal, id = m_id, sitting = m_sitting]() -> base::Result<void> {
            const auto begun = journal.restoreSitting(sitting);
            if (!begun)
                return std::unexpected(begun.error());
            *id = *begun;
            return {};
        });
}

std::vector<quiz::Part> TestPage::parts(const std::vector<journal::SittingPart> &kept) const
{
    std::vector<quiz::Part> parts;
    for (const auto &part : kept) {
        const auto *instrument = m_environment.known().find(part);
        const auto *form = instrument == nullptr ? nullptr : instrument->form(part.form);
        if (form != nullptr)
            parts.push_back({instrument, form});
    }
    return parts;
}

bool TestPage::resume(std::int64_t sitting)
{
    // What waits to be written is known here alone.
    if (m_session && *m_id == sitting && m_environment.writer->isWaiting()) {
        open();
        return true;
    }
    m_session.reset();
    const auto kept = m_environment.read(m_environment.journal.sitting(sitting));
    if (kept && kept->finishedAt.empty())
        goOn({*kept, std::make_shared<std::int64_t>(sitting)});
    else
        open();
    return m_session.has_value();
}

void TestPage::discard(std::int64_t sitting)
{
    m_environment.writer->writeHere(
        "discard " + std::to_string(sitting),
        [&journal = m_environment.journal, sitting] { return journal.removeSitting(sitting); });
    if (m_session && *m_id == sitting)
        m_session.reset();
    open();
}

void TestPage::leave()
{
    // Until it is in the journal, what was answered is here alone.
    if (!m_environment.writer->isWaiting())
        m_session.reset();
    emit left();
}

void TestPage::showItem()
{
    m_isCommenting = false;
    if (m_session->item().options.empty()) {
        showStatement();
    } else {
        setCurrentWidget(m_situation);
        m_situation->ask(situationAt(m_session->position()));
    }
    m_onScreen.start();
}

void TestPage::showStatement()
{
    const auto &responseScale = m_session->instrument().responseScale;
    Question question;
    question.position = m_session->position();
    question.count = m_session->count();
    question.statement = text(m_session->item().text.in(m_manner.language));
    question.minimum = responseScale.min;
    for (int point = responseScale.min; point <= responseScale.max; ++point) {
        const auto index = static_cast<std::size_t>(point - responseScale.min);
        question.labels << (index < responseScale.labels.size()
                                ? text(responseScale.labels[index].in(m_manner.language))
                                : QString());
    }
    question.answer = m_session->answerAt(m_session->position());
    question.canUndo = m_session->canUndo();
    setCurrentWidget(m_question);
    m_question->ask(question);
}

Situation TestPage::situationAt(int position) const
{
    const auto &item = m_session->itemAt(position);
    Situation situation;
    situation.position = position;
    situation.count = m_session->count();
    situation.words = text(item.text.in(m_manner.language));
    for (const auto &option : item.options)
        situation.options << text(option.text.in(m_manner.language));
    situation.answer = m_session->answerAt(position);
    situation.canUndo = m_session->canUndo();
    return situation;
}

QString TestPage::commentOn(int position, int answer) const
{
    const auto &options = m_session->itemAt(position).options;
    if (options.empty() || !m_situation->showsComments())
        return {};
    return text(options.at(static_cast<std::size_t>(answer) - 1).comment.in(m_manner.language));
}

void TestPage::showReview()
{
    ReviewPage::Contents contents;
    for (const int position : m_session->skippedPositions())
        contents.skipped.push_back({position, text(m_session->itemAt(position).text.in(m_manner.language))});
    contents.answered = m_session->answeredCount();
    contents.count = m_session->count();
    contents.asksForChoices = m_session->parts().front().instrument->responseScale.isChoice;
    setCurrentWidget(m_review);
    m_review->showContents(contents);
}

int TestPage::millisecondsSpent()
{
    // Reading the word on an answer is no time spent on the item.
    if (!m_isCommenting)
        m_millisecondsSpent = static_cast<int>(std::min(m_onScreen.elapsed(), LongestMilliseconds));
    return m_millisecondsSpent;
}

void TestPage::answer(int value)
{
    const int milliseconds = millisecondsSpent();
    if (m_isCommenting)
        m_session->goBack();
    const int position = m_session->position();
    if (!m_session->answer(value, milliseconds) || !keep(position))
        return;
    const QString comment = commentOn(position, value);
    if (comment.isEmpty())
        return open();
    m_isCommenting = true;
    m_situation->comment(situationAt(position), comment);
}

void TestPage::skip()
{
    // What stands on the screen is answered already: to skip the next one, it must be seen first.
    if (m_isCommenting)
        return;
    const int position = m_session->position();
    m_session->skip(millisecondsSpent());
    if (keep(position))
        open();
}

void TestPage::goBack()
{
    if (m_session->goBack())
        showItem();
}

void TestPage::undo()
{
    if (m_session->undo() && keep(m_session->position()))
        open();
}

bool TestPage::keep(int position)
{
    const auto &instrument = m_session->instrumentAt(position).id;
    const auto &item = m_session->itemAt(position).id;
    const auto responses = m_session->responses();
    const auto found = std::ranges::find_if(responses, [&](const quiz::Response &each) {
        return each.instrument == instrument && each.item == item;
    });
    const std::optional<quiz::Response> answer
        = found == responses.end() ? std::nullopt : std::optional(*found);
    m_environment.writer->writeHere("answer " + m_sitting.startedAt + ' ' + instrument + ' ' + item,
                                    [&journal = m_environment.journal, id = m_id, instrument, item, answer] {
                                        return answer ? journal.recordResponse(*id, *answer)
                                                      : journal.withdrawResponse(*id, instrument, item);
                                    });
    if (!isGone())
        return true;
    showGone();
    return false;
}

bool TestPage::isGone() const
{
    if (m_environment.writer->isWaiting())
        return false;
    const auto kept = m_environment.journal.sitting(*m_id);
    return kept && (!*kept || !(*kept)->finishedAt.empty());
}

void TestPage::showGone()
{
    m_gone->showWaysOut(m_session->answeredCount());
    setCurrentWidget(m_gone);
}

void TestPage::keepAsNew()
{
    m_sitting.responses = m_session->responses();
    m_sitting.finishedAt.clear();
    writeBegin();
    open();
}

void TestPage::finish()
{
    if (!m_environment.writer->retry())
        return;
    const auto finished = m_environment.journal.finishSitting(*m_id, m_environment.now());
    if (!finished && finished.error().reason == base::Reason::Gone)
        return showGone();
    if (!finished)
        return m_environment.writer->report(finished.error());
    m_session.reset();
    emit sittingFinished(*m_id);
}

} // namespace shell
