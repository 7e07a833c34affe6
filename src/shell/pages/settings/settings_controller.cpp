#include "shell/pages/settings/settings_controller.h"

#include "journal/history_file.h"
#include "shell/app/failure_words.h"
#include "shell/app/job_runner.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/words.h"
#include "shell/pages/settings/settings_page.h"
#include "shell/widgets/files.h"
#include "shell/widgets/widgets.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

const std::string Export = "export";
const std::string Import = "import";

/// "line 3, /items/2: a sentence", without the parts that are not known.
QString mistakeWords(const base::Error &error)
{
    QStringList place;
    if (error.line > 0)
        place << shell::SettingsController::tr("line %1").arg(error.line);
    if (!error.place.empty())
        place << text(error.place);
    const QString sentence = text(error.sentence);
    return place.isEmpty() ? sentence : place.join(u", "_s) + u": "_s + sentence;
}

} // namespace

SettingsController::SettingsController(const Stores &stores, JournalClient &journal,
                                       InstrumentList &instruments, Preferences &preferences, JobRunner &jobs,
                                       Navigator &navigator, Notifier &notifier)
    : ColumnControllerOf(new SettingsPage)
    , m_stores(stores)
    , m_journal(journal)
    , m_instruments(instruments)
    , m_jobs(jobs)
    , m_navigator(navigator)
    , m_notifier(notifier)
{
    connectPage(preferences);
}

void SettingsController::showContents()
{
    m_page->showContents(contents());
}

void SettingsController::connectPage(Preferences &preferences)
{
    connect(m_page, &SettingsPage::schemeChosen, &preferences, &Preferences::setScheme);
    connect(m_page, &SettingsPage::windowLanguageChosen, &preferences, &Preferences::setWindowLanguage);
    connect(m_page, &SettingsPage::articleLanguageChosen, &preferences, &Preferences::setArticleLanguage);
    connect(m_page, &SettingsPage::exportRequested, this, &SettingsController::exportHistory);
    connect(m_page, &SettingsPage::importFileRequested, this, &SettingsController::previewHistory);
    connect(m_page, &SettingsPage::importDecided, this, &SettingsController::importHistory);
    connect(m_page, &SettingsPage::testFileRequested, this, &SettingsController::addTest);
    connect(m_page, &SettingsPage::testRemovalRequested, this, &SettingsController::removeTest);
    connect(m_page, &SettingsPage::testUndoRequested, this, &SettingsController::bringBackTest);
}

SettingsContents SettingsController::contents() const
{
    const auto &records = m_stores.records();
    SettingsContents contents;
    contents.settings = m_stores.preferences.settings();
    contents.settings.windowLanguage = m_stores.windowLanguage();
    contents.settings.articleLanguage = m_stores.language();
    contents.sittings = static_cast<int>(records.finished->size());
    for (const auto &instrument : m_instruments.present()) {
        if (!instrument.isOwn)
            continue;
        QStringList facts{tr("version %1").arg(text(instrument.version)),
                          tr("%n statement(s)", nullptr, static_cast<int>(instrument.items.size()))};
        const auto scale = std::ranges::find_if(
            instrument.scales, [](const quiz::Scale &each) { return each.reference.has_value(); });
        if (scale != instrument.scales.end())
            facts << text(scale->reference->source);
        contents.ownTests.push_back(
            {instrument.id, text(instrument.title.in(m_stores.language())), facts.join(u" · "_s)});
    }
    if (m_removed)
        contents.removedTest = text(m_removed->id);
    contents.journal = text(records.file.string());
    if (!records.damaged.empty())
        contents.damaged = FailureWords::damaged(records.damaged);
    return contents;
}

bool SettingsController::open(const Location &location)
{
    m_offered.clear();
    return ColumnControllerOf::open(location);
}

void SettingsController::refresh()
{
    // A preview stays until the reader decided on it.
    if (m_offered.empty())
        ColumnControllerOf::refresh();
}

void SettingsController::showErrors(const QString &file, const std::vector<base::Error> &errors)
{
    auto shown = contents();
    shown.rejectedFile = file;
    for (const auto &error : errors)
        shown.mistakes << mistakeWords(error);
    m_page->showContents(shown);
}

std::optional<OpenedFile> SettingsController::openReadable(const QString &kinds)
{
    auto file = openFile(m_page->window(), kinds);
    if (file && !file->mistake.isEmpty()) {
        showErrors(QFileInfo(file->name).fileName(), {{file->mistake.toStdString(), 0, {}}});
        return std::nullopt;
    }
    return file;
}

void SettingsController::exportHistory(bool asCsv)
{
    const auto &records = m_stores.records();
    // An incomplete export must not pass for a complete one.
    if (records.unread.contains(journal::RecordKind::FinishedSittings)) {
        m_journal.report(records.unreadReason);
        return;
    }
    m_jobs.run(
        Export, m_page,
        [sittings = records.finished, instruments = m_instruments.present(), asCsv](JobRunner::Job &) {
            return asCsv ? journal::historyCsv(*sittings) : journal::historyJson(*sittings, instruments);
        },
        [this, asCsv](const std::string &file) {
            const auto result = saveFile(
                m_page->window(), asCsv ? u"attune-history.csv"_s : u"attune-history.json"_s,
                asCsv ? tr("Tables (*.csv)") : tr("JSON (*.json)"), QByteArray::fromStdString(file));
            if (!result.isEmpty())
                m_notifier.notify(result);
        });
}

void SettingsController::previewHistory()
{
    const auto file = openReadable(tr("Histories (*.json *.csv)"));
    if (!file)
        return;
    const auto &records = m_stores.records();
    if (records.unread.contains(journal::RecordKind::FinishedSittings)) {
        m_journal.report(records.unreadReason);
        return;
    }
    struct Preview
    {
        std::vector<journal::Sitting> fresh;
        std::size_t count = 0;
        std::vector<base::Error> mistakes;
    };
    m_jobs.run(
        Import, m_page,
        [bytes = file->bytes, now = m_stores.now(), instruments = m_instruments.present(),
         kept = records.finished](JobRunner::Job &) {
            auto read = journal::readHistory(bytes.toStdString(), now, instruments);
            if (!read)
                return Preview{{}, 0, read.error()};
            const auto count = read->size();
            return Preview{journal::newSittings(*std::move(read), *kept), count, {}};
        },
        [this, name = QFileInfo(file->name).fileName()](Preview preview) {
            if (!preview.mistakes.empty()) {
                showErrors(name, preview.mistakes);
                return;
            }
            m_offered = std::move(preview.fresh);
            auto shown = contents();
            shown.preview = {name, static_cast<int>(m_offered.size()),
                             static_cast<int>(preview.count - m_offered.size())};
            m_page->showContents(shown);
        });
}

void SettingsController::importHistory(bool isWanted)
{
    if (!isWanted) {
        m_offered.clear();
        m_page->showContents(contents());
        return;
    }
    // All of them or none. Where it fails, the preview stays, and the reader can try again.
    m_journal.call(
        this, {journal::RecordKind::FinishedSittings, journal::RecordKind::UnfinishedSittings},
        [offered = m_offered](journal::Journal &journal) {
            const auto added = journal.addSittings(offered);
            return added ? base::Result<void>() : std::unexpected(added.error());
        },
        [this](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_notifier.notify(tr("%n sitting(s) added", nullptr, static_cast<int>(m_offered.size())));
            m_instruments.keepAll();
            m_offered.clear();
            m_page->showContents(contents());
        });
}

void SettingsController::addTest()
{
    const auto file = openReadable(tr("Definitions (*.json)"));
    if (!file)
        return;
    const auto definition = file->bytes.toStdString();
    const auto instrument = advice::readOwnInstrument(definition, m_instruments.present());
    if (!instrument) {
        showErrors(QFileInfo(file->name).fileName(), instrument.error());
        return;
    }
    keepTest({instrument->id, definition},
             tr("“%1” is among the tests now").arg(text(instrument->title.in(m_stores.language()))));
}

void SettingsController::keepTest(const journal::OwnInstrument &test, const QString &done)
{
    m_journal.call(
        this, {journal::RecordKind::Instruments},
        [test](journal::Journal &journal) { return journal.keepInstrument(test); },
        [this, test, done](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            if (m_removed && m_removed->id == test.id)
                m_removed.reset();
            m_notifier.notify(done);
            m_instruments.announceChange();
        });
}

void SettingsController::removeTest(const QString &id)
{
    const auto &own = *m_stores.records().instruments;
    const auto found = std::ranges::find(own, id.toStdString(), &journal::OwnInstrument::id);
    if (found == own.end())
        return;
    m_journal.call(
        this, {journal::RecordKind::Instruments},
        [id = found->id](journal::Journal &journal) { return journal.removeInstrument(id); },
        [this, removed = *found](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_removed = removed;
            m_navigator.noteDeletion();
            m_notifier.notify(tr("The test was removed"));
            m_instruments.announceChange();
        });
}

void SettingsController::bringBackTest()
{
    if (m_removed)
        keepTest(*m_removed, tr("The test is back"));
}

bool SettingsController::perform(PageAction action)
{
    if (action != PageAction::Undo || !m_removed)
        return false;
    bringBackTest();
    return true;
}

std::any SettingsController::state() const
{
    return m_removed;
}

void SettingsController::setState(const std::any &state)
{
    if (const auto *removed = std::any_cast<std::optional<journal::OwnInstrument>>(&state))
        m_removed = *removed;
}

} // namespace shell
