#include "shell/pages/test/test_controller.h"

#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"
#include "shell/pages/test/choose_page.h"
#include "shell/pages/test/gone_page.h"
#include "shell/pages/test/question_page.h"
#include "shell/pages/test/review_page.h"
#include "shell/pages/test/situation_page.h"
#include "shell/pages/test/test_page.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace shell {

TestController::TestController(const Stores &stores, JournalClient &journal, InstrumentList &instruments,
                               Preferences &preferences, advice::SittingChoice &choice, Navigator &navigator,
                               Notifier &notifier)
    : m_stores(stores)
    , m_journal(journal)
    , m_instruments(instruments)
    , m_choice(choice)
    , m_navigator(navigator)
    , m_notifier(notifier)
    , m_page(new TestPage(preferences.settings().showsComments))
{
    connect(m_page->situation(), &SituationPage::commentsToggled, &preferences,
            &Preferences::setCommentsShown);
    connect(&m_journal, &JournalClient::sittingDiscarded, this, [this](qint64 sitting) {
        if (isUnderWay(sitting))
            m_session.reset();
    });
    connectPage();
}

void TestController::connectPage()
{
    connect(m_page->choose(), &ChoosePage::begun, this, &TestController::begin);
    connect(m_page->choose(), &ChoosePage::resumeRequested, this, [this](qint64 sitting) {
        if (!resume(sitting))
            showGone(0);
    });
    connect(m_page->choose(), &ChoosePage::discardRequested, this, [this](qint64 sitting) {
        m_journal.discardSitting(sitting, this, [this](const base::Result<void> &) { show(); });
    });
    connectAsking(m_page->question());
    connectAsking(m_page->situation());
    connect(m_page->situation(), &SituationPage::continued, this, &TestController::show);
    connect(m_page->review(), &ReviewPage::positionChosen, this, [this](int position) {
        m_session->goTo(position);
        showItem();
    });
    connect(m_page->review(), &ReviewPage::backRequested, this, &TestController::goBack);
    connect(m_page->review(), &ReviewPage::finishRequested, this, &TestController::finish);
    connect(m_page->gone(), &GonePage::keepRequested, this, &TestController::keepAsNew);
    connect(m_page->gone(), &GonePage::dropRequested, this, [this] {
        m_session.reset();
        showChoices();
    });
}

void TestController::connectAsking(AskingPage *page)
{
    connect(page, &AskingPage::answered, this, &TestController::answer);
    connect(page, &AskingPage::skipped, this, &TestController::skip);
    connect(page, &AskingPage::undoRequested, this, &TestController::undo);
    connect(page, &AskingPage::backRequested, this, &TestController::goBack);
    connect(page, &AskingPage::leaveRequested, this, &TestController::leave);
}

QWidget *TestController::page() const
{
    return m_page;
}

bool TestController::open(const Location &location)
{
    const auto &id = location.target.id;
    if (id.empty()) {
        show();
        return true;
    }
    std::int64_t sitting = 0;
    std::from_chars(id.data(), id.data() + id.size(), sitting);
    if (resume(sitting))
        return true;
    m_notifier.notify(tr("This test is no longer in the journal: it was finished or removed elsewhere."));
    return false;
}

base::Target TestController::target(const base::Target &) const
{
    return base::Target::test();
}

void TestController::refresh()
{
    if (!m_session || *m_id == 0 || m_journal.isWaiting())
        return;
    const auto kept = m_stores.records().sitting(*m_id);
    if (!kept || !kept->finishedAt.empty())
        showGone(m_session->answeredCount());
}

std::any TestController::state() const
{
    if (!m_session)
        return {};
    Progress progress{m_sitting, m_id};
    progress.sitting.responses = m_session->responses();
    return progress;
}

void TestController::setState(const std::any &state)
{
    if (const auto *progress = std::any_cast<Progress>(&state))
        continueFrom(*progress);
}

void TestController::continueFrom(const Progress &progress)
{
    m_session.reset();
    const auto known = parts(progress.sitting.parts);
    if (!known.empty()) {
        m_session = quiz::Session::resumed(known, progress.sitting.responses);
        m_sitting = progress.sitting;
        m_id = progress.id;
    }
}

void TestController::show()
{
    m_isCommenting = false;
    if (m_session && m_session->isAtEnd())
        showReview();
    else if (m_session)
        showItem();
    else
        showChoices();
}

void TestController::showChoices()
{
    ChoosePage::Contents contents;
    contents.tests = testChoices(m_stores.instruments.present(), m_stores.language());
    contents.open = openTests(m_stores, m_stores.language());
    for (const auto &sitting : *m_stores.records().finished) {
        if (!sitting.about.name.empty() && !contents.knownNames.contains(text(sitting.about.name)))
            contents.knownNames << text(sitting.about.name);
    }
    m_page->choose()->showContents(contents);
    m_page->setCurrentWidget(m_page->choose());
}

void TestController::begin(const QString &test, const QString &formId, const journal::About &about)
{
    journal::Sitting sitting;
    for (const auto &instrument : m_stores.instruments.present()) {
        if (advice::testOf(instrument) != test.toStdString())
            continue;
        if (const auto *form = instrument.form(formId.toStdString())) {
            sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, form->id});
            m_instruments.keep(instrument);
        }
    }
    sitting.language = m_stores.language();
    sitting.about = about;
    sitting.startedAt = m_stores.now();
    // There is nothing to resume in sittings without an answer.
    m_journal.write({.key = "empty sittings",
                     .kinds = {journal::RecordKind::UnfinishedSittings},
                     .work = [](journal::Journal &journal) { return journal.removeEmptySittings(); }});
    m_session.emplace(parts(sitting.parts));
    m_sitting = std::move(sitting);
    writeNewSitting();
    show();
}

void TestController::writeNewSitting()
{
    m_id = std::make_shared<std::atomic<std::int64_t>>(0);
    m_journal.write(
        {.key = "begin " + m_sitting.startedAt,
         .kinds = {journal::RecordKind::UnfinishedSittings},
         .work = [id = m_id, sitting = m_sitting](journal::Journal &journal) -> base::Result<void> {
             const auto begun = journal.restoreSitting(sitting);
             if (!begun)
                 return std::unexpected(begun.error());
             *id = *begun;
             return {};
         },
         .scope = JournalClient::Scope::ThisFile});
}

std::vector<quiz::Part> TestController::parts(const std::vector<journal::SittingPart> &kept) const
{
    std::vector<quiz::Part> parts;
    for (const auto &part : kept) {
        const auto *instrument = m_stores.known().find(part);
        const auto *form = instrument == nullptr ? nullptr : instrument->form(part.form);
        if (form != nullptr)
            parts.push_back({instrument, form});
    }
    return parts;
}

bool TestController::resume(std::int64_t sitting)
{
    // Answers that are not written yet are in this session only.
    if (isUnderWay(sitting) && m_journal.isWaiting()) {
        show();
        return true;
    }
    m_session.reset();
    const auto kept = m_stores.records().sitting(sitting);
    if (kept && kept->finishedAt.empty())
        continueFrom({*kept, std::make_shared<std::atomic<std::int64_t>>(sitting)});
    show();
    return m_session.has_value();
}

void TestController::leave()
{
    // While the journal cannot be written, the answers are in this session only.
    if (!m_journal.isFailing())
        m_session.reset();
    m_notifier.notify(tr("Kept. You can go on from Home whenever you like."));
    m_navigator.go(base::Target::home());
}

void TestController::showItem()
{
    m_isCommenting = false;
    if (m_session->item().options.empty()) {
        showStatement();
    } else {
        m_page->setCurrentWidget(m_page->situation());
        m_page->situation()->ask(situationAt(m_session->position()));
    }
    m_itemTimer.start();
}

void TestController::answer(int value)
{
    const int milliseconds = millisecondsSpent();
    if (m_isCommenting)
        m_session->goBack();
    const int position = m_session->position();
    if (!m_session->answer(value, milliseconds))
        return;
    keep(position);
    const QString comment = commentOn(position, value);
    if (comment.isEmpty())
        return show();
    m_isCommenting = true;
    m_page->situation()->comment(situationAt(position), comment);
}

void TestController::skip()
{
    // The next item is not on the screen yet.
    if (m_isCommenting)
        return;
    const int position = m_session->position();
    m_session->skip(millisecondsSpent());
    keep(position);
    show();
}

void TestController::goBack()
{
    if (m_session->goBack())
        showItem();
}

void TestController::undo()
{
    if (!m_session->undo())
        return;
    keep(m_session->position());
    show();
}

void TestController::keep(int position)
{
    const auto &instrument = m_session->instrumentAt(position).id;
    const auto &item = m_session->itemAt(position).id;
    const auto responses = m_session->responses();
    const auto found = std::ranges::find_if(responses, [&](const quiz::Response &each) {
        return each.instrument == instrument && each.item == item;
    });
    const std::optional<quiz::Response> response
        = found == responses.end() ? std::nullopt : std::optional(*found);
    // A sitting without an id is not among the records yet.
    const std::function<void(journal::Records &)> expected
        = [sitting = m_id->load(), instrument, item, response](journal::Records &records) {
              if (response)
                  records.recordResponse(sitting, *response);
              else
                  records.withdrawResponse(sitting, instrument, item);
          };
    m_journal.write({.key = "response " + m_sitting.startedAt + ' ' + instrument + ' ' + item,
                     .kinds = {journal::RecordKind::UnfinishedSittings},
                     .work =
                         [id = m_id, instrument, item, response](journal::Journal &journal) {
                             return response ? journal.recordResponse(*id, *response)
                                             : journal.withdrawResponse(*id, instrument, item);
                         },
                     .done =
                         [this, id = m_id](const base::Result<void> &outcome) {
                             if (!outcome && m_session && m_id == id)
                                 showGone(m_session->answeredCount());
                         },
                     .context = this,
                     .scope = JournalClient::Scope::ThisFile,
                     .expected = *m_id == 0 ? nullptr : expected});
}

void TestController::showGone(int answered)
{
    m_page->gone()->showChoices(answered);
    m_page->setCurrentWidget(m_page->gone());
}

void TestController::keepAsNew()
{
    m_sitting.responses = m_session->responses();
    m_sitting.finishedAt.clear();
    writeNewSitting();
    show();
}

void TestController::finish()
{
    m_journal.call(
        this, {journal::RecordKind::FinishedSittings, journal::RecordKind::UnfinishedSittings},
        [id = m_id, now = m_stores.now()](journal::Journal &journal) {
            return journal.finishSitting(*id, now);
        },
        [this, id = m_id](const base::Result<void> &outcome) {
            if (!m_session || m_id != id)
                return;
            if (!outcome && outcome.error().reason == base::Reason::Gone)
                return showGone(m_session->answeredCount());
            if (!outcome)
                return;
            m_session.reset();
            if (const auto sitting = m_stores.records().sitting(*id))
                m_choice = {m_stores.known().testOf(*sitting), sitting->about};
            m_navigator.go(base::Target::profile());
        });
}

} // namespace shell
