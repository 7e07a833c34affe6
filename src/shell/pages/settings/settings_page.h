#pragma once

#include "shell/app/settings.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace shell {

/// What the settings page shows, as values.
struct SettingsContents
{
    struct OwnTest
    {
        std::string id;
        QString title;
        /// Version, statements, what it is compared with.
        QString facts;
    };
    /// What a chosen file would add to the history.
    struct Preview
    {
        QString file;
        /// Sittings that are not in the journal yet, and those that are.
        int fresh = 0;
        int known = 0;
    };

    /// With both languages filled in.
    Settings settings;
    int sittings = 0;
    std::vector<OwnTest> ownTests;
    std::optional<Preview> preview;
    /// The errors of a file that was rejected, a sentence each; empty: none was.
    QStringList mistakes;
    /// The name of that file.
    QString rejectedFile;
    /// Id of a test of the reader's own that was removed and can be restored; empty: none.
    QString removedTest;
    /// The path of the journal.
    QString journal;
    /// A sentence on the records of it that cannot be read; empty where all can.
    QString damaged;
};

/// Appearance and languages, export and import of the history, tests of the reader's own.
class SettingsPage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void showContents(const SettingsContents &contents);

signals:
    void schemeChosen(shell::SchemeChoice scheme);
    void windowLanguageChosen(base::Language language);
    void articleLanguageChosen(base::Language language);
    void exportRequested(bool asCsv);
    void importFileRequested();
    /// Whether to add what the preview shows.
    void importDecided(bool isWanted);
    void testFileRequested();
    void testRemovalRequested(const QString &id);
    void testUndoRequested();

private:
    void addAppearance(const Settings &settings);
    void addHistory(const SettingsContents &contents);
    void addPreview(const SettingsContents::Preview &preview);
    void addOwnTests(const SettingsContents &contents);
    void addMistakes(const SettingsContents &contents);
    void addJournalPath(const SettingsContents &contents);
    CalmComboBox *addChoice(const QString &name, const QString &objectName, const QStringList &choices,
                            int chosen);

    SettingsContents m_contents;
};

} // namespace shell
