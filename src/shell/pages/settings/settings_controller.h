#pragma once

#include "shell/app/stores.h"
#include "shell/contents/column_controller.h"

#include <optional>
#include <vector>

namespace shell {

class JobRunner;
class Navigator;
class Notifier;
class SettingsPage;
struct OpenedFile;
struct SettingsContents;

/// Shows the settings; exports and imports the history; adds and removes tests of the reader's own.
class SettingsController final : public ColumnControllerOf<SettingsPage>
{
    Q_OBJECT

public:
    SettingsController(const Stores &stores, JournalClient &journal, InstrumentList &instruments,
                       Preferences &preferences, JobRunner &jobs, Navigator &navigator, Notifier &notifier);

    bool open(const Location &location) override;
    void refresh() override;
    /// Undo: a removed test of one's own.
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

protected:
    void showContents() override;

private:
    void connectPage(Preferences &preferences);
    SettingsContents contents() const;
    void showErrors(const QString &file, const std::vector<base::Error> &errors);
    /// Asks for a file and reads it; empty where the dialog was cancelled or an error was shown.
    std::optional<OpenedFile> openReadable(const QString &kinds);
    void exportHistory(bool asCsv);
    void previewHistory();
    void importHistory(bool isWanted);
    void addTest();
    void removeTest(const QString &id);
    void bringBackTest();
    void keepTest(const journal::OwnInstrument &test, const QString &done);

    const Stores &m_stores;
    JournalClient &m_journal;
    InstrumentList &m_instruments;
    JobRunner &m_jobs;
    Navigator &m_navigator;
    Notifier &m_notifier;
    /// The sittings of the previewed file that are not in the journal.
    std::vector<journal::Sitting> m_offered;
    /// The last test that was removed, until it is restored.
    std::optional<journal::OwnInstrument> m_removed;
};

} // namespace shell
