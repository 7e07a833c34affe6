#include "shell/test/test_page.h"

#include "shell/test/question_page.h"
#include "shell/test/review_page.h"
#include "shell/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// What people take for one statement, measured in seconds; for telling the minutes honestly.
constexpr double SecondsPerItem = 9;
/// Beyond this a statement was left lying rather than read.
constexpr qint64 LongestMilliseconds = 600'000;

/// The relationship test is made of the rated instruments that come in a short form too.
bool isPartOfTest(const quiz::Instrument &instrument)
{
    return instrument.form("short") != nullptr && !instrument.response.isChoice;
}

QString formTitle(const QString &id, const QString &fallback)
{
    if (id == u"short")
        return ChoosePage::tr("Short form");
    return id == u"full" ? ChoosePage::tr("Full form: a narrower interval, more to read from it") : fallback;
}

} // namespace

TestPage::TestPage(store::Journal &journal, const std::vector<quiz::Instrument> &instruments,
                   base::Language language, std::function<std::string()> now, QWidget *parent)
    : QStackedWidget(parent)
    , m_journal(journal)
    , m_instruments(instruments)
    , m_language(language)
    , m_now(std::move(now))
    , m_choose(new ChoosePage(this))
    , m_question(new QuestionPage(this))
    , m_review(new ReviewPage(this))
{
    setObjectName(u"test_page"_s);
    addWidget(m_choose);
    addWidget(m_question);
    addWidget(m_review);

    connect(m_choose, &ChoosePage::begun, this, &TestPage::begin);
    connect(m_choose, &ChoosePage::resumeRequested, this, &TestPage::resume);
    connect(m_choose, &ChoosePage::discardRequested, this, &TestPage::discardUnfinished);
    connect(m_question, &QuestionPage::answered, this, &TestPage::answer);
    connect(m_question, &QuestionPage::skipped, this, &TestPage::skip);
    connect(m_question, &QuestionPage::undoRequested, this, &TestPage::undo);
    connect(m_question, &QuestionPage::backRequested, this, [this] {
        if (m_session->goBack())
            showQuestion();
    });
    connect(m_question, &QuestionPage::leaveRequested, this, [this] {
        m_session.reset();
        emit left();
    });
    connect(m_review, &ReviewPage::positionChosen, this, [this](int position) {
        m_session->goTo(position);
        showQuestion();
    });
    connect(m_review, &ReviewPage::backRequested, this, [this] {
        m_session->goBack();
        showQuestion();
    });
    connect(m_review, &ReviewPage::finishRequested, this, &TestPage::finish);
}

std::vector<FormChoice> TestPage::forms(const std::vector<quiz::Instrument> &instruments,
                                        base::Language language)
{
    std::vector<FormChoice> choices;
    for (const auto &instrument : instruments) {
        if (!isPartOfTest(instrument))
            continue;
        for (const auto &form : instrument.forms) {
            auto found = std::ranges::find(choices, text(form.id), &FormChoice::id);
            if (found == choices.end()) {
                choices.push_back(
                    {text(form.id), formTitle(text(form.id), text(form.title.in(language))), 0, 0});
                found = std::prev(choices.end());
            }
            found->items += static_cast<int>(form.items.size());
        }
    }
    for (auto &choice : choices)
        choice.minutes = static_cast<int>(std::ceil(choice.items * SecondsPerItem / 60));
    std::ranges::stable_sort(choices, {}, &FormChoice::items);
    return choices;
}

void TestPage::open()
{
    if (m_session && m_session->isAtEnd())
        showReview();
    else if (m_session)
        showQuestion();
    else
        showChoices();
}

void TestPage::showChoices()
{
    QStringList intros;
    for (const auto &instrument : m_instruments) {
        if (isPartOfTest(instrument))
            intros << text(instrument.intro.in(m_language));
    }
    QStringList names;
    for (const auto &sitting : m_journal.finishedSittings()) {
        if (!sitting.about.name.empty() && !names.contains(text(sitting.about.name)))
            names << text(sitting.about.name);
    }
    std::optional<int> openCount;
    if (const auto unfinished = m_journal.unfinishedSitting())
        openCount = static_cast<int>(unfinished->given.size());
    m_choose->showChoices(intros.mid(0, 1), forms(m_instruments, m_language), names, openCount);
    setCurrentWidget(m_choose);
}

void TestPage::begin(const QString &formId, const store::About &about)
{
    store::Sitting sitting;
    for (const auto &instrument : m_instruments) {
        if (!isPartOfTest(instrument))
            continue;
        if (const auto *form = instrument.form(formId.toStdString()))
            sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, form->id});
    }
    sitting.language = m_language;
    sitting.about = about;
    sitting.startedAt = m_now();
    discardEmpty();
    m_sitting = m_journal.beginSitting(sitting);
    m_session.emplace(parts(sitting.parts));
    showQuestion();
}

void TestPage::discardEmpty()
{
    const auto unfinished = m_journal.unfinishedSitting();
    if (unfinished && unfinished->given.empty())
        m_journal.removeSitting(unfinished->id);
}

std::vector<quiz::Part> TestPage::parts(const std::vector<store::SittingPart> &kept) const
{
    std::vector<quiz::Part> parts;
    for (const auto &part : kept) {
        const auto instrument = std::ranges::find(m_instruments, part.instrument, &quiz::Instrument::id);
        if (instrument == m_instruments.end())
            continue;
        if (const auto *form = instrument->form(part.form))
            parts.push_back({&*instrument, form});
    }
    return parts;
}

void TestPage::resume()
{
    const auto unfinished = m_journal.unfinishedSitting();
    const auto known = unfinished ? parts(unfinished->parts) : std::vector<quiz::Part>{};
    if (known.empty())
        return showChoices();
    m_sitting = unfinished->id;
    m_session = quiz::Session::resumed(known, unfinished->given);
    open();
}

void TestPage::discardUnfinished()
{
    if (const auto unfinished = m_journal.unfinishedSitting())
        m_journal.removeSitting(unfinished->id);
    m_session.reset();
    showChoices();
}

void TestPage::showQuestion()
{
    const auto &response = m_session->instrument().response;
    Question question;
    question.position = m_session->position();
    question.count = m_session->count();
    question.statement = text(m_session->item().text.in(m_language));
    question.minimum = response.min;
    for (int point = response.min; point <= response.max; ++point) {
        const auto index = static_cast<std::size_t>(point - response.min);
        question.labels << (index < response.labels.size() ? text(response.labels[index].in(m_language))
                                                           : QString());
    }
    question.answer = m_session->answerAt(m_session->position());
    question.canUndo = m_session->canUndo();
    setCurrentWidget(m_question);
    m_question->ask(question);
    m_onScreen.start();
}

void TestPage::showReview()
{
    std::vector<ReviewPage::Skipped> skipped;
    for (const int position : m_session->skippedPositions())
        skipped.push_back({position, text(m_session->itemAt(position).text.in(m_language))});
    setCurrentWidget(m_review);
    m_review->showSkipped(skipped, m_session->answeredCount(), m_session->count());
}

void TestPage::answer(int value)
{
    const int position = m_session->position();
    const auto milliseconds = static_cast<int>(std::min(m_onScreen.elapsed(), LongestMilliseconds));
    if (!m_session->answer(value, milliseconds))
        return;
    keep(position);
    open();
}

void TestPage::skip()
{
    const int position = m_session->position();
    m_session->skip(static_cast<int>(std::min(m_onScreen.elapsed(), LongestMilliseconds)));
    keep(position);
    open();
}

void TestPage::undo()
{
    if (!m_session->undo())
        return;
    keep(m_session->position());
    open();
}

void TestPage::keep(int position)
{
    const auto &instrument = m_session->instrumentAt(position).id;
    const auto &item = m_session->itemAt(position).id;
    const auto given = m_session->given();
    const auto found = std::ranges::find_if(
        given, [&](const quiz::Given &each) { return each.instrument == instrument && each.item == item; });
    if (found == given.end())
        m_journal.takeBack(m_sitting, instrument, item);
    else
        m_journal.give(m_sitting, *found);
}

void TestPage::finish()
{
    m_journal.finishSitting(m_sitting, m_now());
    m_session.reset();
    emit sittingFinished();
}

} // namespace shell
