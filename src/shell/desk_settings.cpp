#include "journal/history_file.h"
#include "shell/app/failure_words.h"
#include "shell/desk.h"
#include "shell/settings/definitions.h"
#include "shell/settings/settings_page.h"
#include "shell/widgets/files.h"
#include "shell/words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// "line 3, /items/2: a sentence", without what is not known.
QString mistakeWords(const base::Error &error)
{
    QStringList place;
    if (error.line > 0)
        place << Desk::tr("line %1").arg(error.line);
    if (!error.place.empty())
        place << text(error.place);
    const QString sentence = text(error.sentence);
    return place.isEmpty() ? sentence : place.join(u", "_s) + u": "_s + sentence;
}

} // namespace

SettingsPage *Desk::settingsPage()
{
    if (m_settingsPage != nullptr)
        return m_settingsPage;
    m_settingsPage = new SettingsPage(this);
    addWidget(m_settingsPage);
    connect(m_settingsPage, &SettingsPage::schemeChosen, this, &Desk::schemeChosen);
    connect(m_settingsPage, &SettingsPage::windowLanguageChosen, this, &Desk::windowLanguageChosen);
    connect(m_settingsPage, &SettingsPage::articleLanguageChosen, this, &Desk::articleLanguageChosen);
    connect(m_settingsPage, &SettingsPage::exportRequested, this, &Desk::exportHistory);
    connect(m_settingsPage, &SettingsPage::importFileRequested, this, &Desk::previewHistory);
    connect(m_settingsPage, &SettingsPage::importDecided, this, &Desk::importHistory);
    connect(m_settingsPage, &SettingsPage::testFileRequested, this, &Desk::addOwnTest);
    connect(m_settingsPage, &SettingsPage::testRemovalRequested, this, &Desk::removeOwnTest);
    connect(m_settingsPage, &SettingsPage::testUndoRequested, this, &Desk::bringBackOwnTest);
    return m_settingsPage;
}

SettingsContents Desk::settingsContents() const
{
    SettingsContents contents;
    contents.settings = m_settings;
    contents.sittings = static_cast<int>(m_environment.read(m_environment.journal.finishedSittings()).size());
    for (const auto &instrument : m_environment.instruments) {
        if (!instrument.isOwn)
            continue;
        QStringList facts{tr("version %1").arg(text(instrument.version)),
                          tr("%n statement(s)", nullptr, static_cast<int>(instrument.items.size()))};
        const auto scale = std::ranges::find_if(
            instrument.scales, [](const quiz::Scale &each) { return each.reference.has_value(); });
        if (scale != instrument.scales.end())
            facts << text(scale->reference->source);
        contents.ownTests.push_back(
            {instrument.id, text(instrument.title.in(m_language)), facts.join(u" · "_s)});
    }
    if (m_deleted.test)
        contents.removedTest = text(m_deleted.test->id);
    contents.journal = text(m_environment.journal.file().string());
    const auto damaged = m_environment.journal.damagedRecords();
    if (!damaged.empty())
        contents.damaged = FailureWords::damaged(damaged);
    return contents;
}

void Desk::showSettings()
{
    m_offered.clear();
    settingsPage()->showContents(settingsContents());
}

void Desk::refuseFile(const QString &file, const std::vector<base::Error> &errors)
{
    auto contents = settingsContents();
    contents.mistakenFile = file;
    for (const auto &error : errors)
        contents.mistakes << mistakeWords(error);
    m_settingsPage->showContents(contents);
}

std::optional<OpenedFile> Desk::openReadable(const QString &kinds)
{
    auto file = openFile(window(), kinds);
    if (file && !file->mistake.isEmpty()) {
        refuseFile(QFileInfo(file->name).fileName(), {{file->mistake.toStdString(), 0, {}}});
        return std::nullopt;
    }
    return file;
}

void Desk::exportHistory(bool asCsv)
{
    const auto read = m_environment.journal.finishedSittings();
    // Less than everything must not look like everything.
    if (!read)
        return m_environment.writer->report(read.error());
    const auto &sittings = *read;
    const auto file
        = asCsv ? journal::historyCsv(sittings) : journal::historyJson(sittings, m_environment.instruments);
    const auto result = asCsv
        ? saveFile(window(), u"attune-history.csv"_s, tr("Tables (*.csv)"), QByteArray::fromStdString(file))
        : saveFile(window(), u"attune-history.json"_s, tr("JSON (*.json)"), QByteArray::fromStdString(file));
    if (!result.isEmpty())
        emit said(result);
}

void Desk::previewHistory()
{
    const auto file = openReadable(tr("Histories (*.json *.csv)"));
    if (!file)
        return;
    const QString name = QFileInfo(file->name).fileName();
    auto read
        = journal::readHistory(file->bytes.toStdString(), m_environment.now(), m_environment.instruments);
    if (!read) {
        refuseFile(name, read.error());
        return;
    }
    const auto kept = m_environment.journal.finishedSittings();
    if (!kept)
        return m_environment.writer->report(kept.error());
    const auto count = read->size();
    m_offered = journal::newSittings(std::move(*read), *kept);
    auto contents = settingsContents();
    contents.preview = {name, static_cast<int>(m_offered.size()), static_cast<int>(count - m_offered.size())};
    m_settingsPage->showContents(contents);
}

void Desk::importHistory(bool isWanted)
{
    if (isWanted) {
        // All of them or none: where it fails, the offer stands, and can be taken again.
        const auto added = m_environment.journal.addSittings(m_offered);
        if (!added)
            return m_environment.writer->report(added.error());
        emit said(tr("%n sitting(s) added", nullptr, static_cast<int>(added->size())));
        keepDefinitions(m_environment);
    }
    m_offered.clear();
    m_settingsPage->showContents(settingsContents());
}

void Desk::addOwnTest()
{
    const auto file = openReadable(tr("Definitions (*.json)"));
    if (!file)
        return;
    const QString name = QFileInfo(file->name).fileName();
    const auto definition = file->bytes.toStdString();
    const auto instrument = advice::readOwnInstrument(definition, m_environment.instruments);
    if (!instrument) {
        refuseFile(name, instrument.error());
        return;
    }
    if (const auto kept = m_environment.journal.keepInstrument({instrument->id, definition}); !kept)
        return m_environment.writer->report(kept.error());
    emit instrumentsChanged(tr("“%1” is among the tests now").arg(text(instrument->title.in(m_language))));
}

void Desk::removeOwnTest(const QString &id)
{
    for (auto &own : m_environment.read(m_environment.journal.ownInstruments())) {
        if (text(own.id) == id)
            m_deleted.test = own;
    }
    if (const auto removed = m_environment.journal.removeInstrument(id.toStdString()); !removed) {
        m_deleted.test.reset();
        return m_environment.writer->report(removed.error());
    }
    m_deleted.last = Page::Settings;
    emit instrumentsChanged(tr("The test was removed"));
}

void Desk::bringBackOwnTest()
{
    if (m_deleted.test) {
        if (const auto kept = m_environment.journal.keepInstrument(*m_deleted.test); !kept)
            return m_environment.writer->report(kept.error());
    }
    m_deleted.test.reset();
    emit instrumentsChanged(tr("The test is back"));
}

} // namespace shell
