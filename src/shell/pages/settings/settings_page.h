#pragma once

#include "shell/app/settings.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace shell {

/// What the settings page shows.
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
        int fresh = 0;
        int known = 0;
    };

    /// With both languages filled in.
    Settings settings;
    int sittings = 0;
    std::vector<OwnTest> ownTests;
    std::optional<Preview> preview;
    /// Why a file was refused, a sentence each; empty where none was.
    QStringList mistakes;
    /// The file they are about.
    QString mistakenFile;
    /// A test of one's own was removed and can be brought back.
    QString removedTest;
    /// Where everything lies.
    QString journal;
    /// Which records of it cannot be read; empty where all can.
    QString damaged;
};

/// Looks and languages, the history as files, tests of one's own.
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
    /// Whether what the preview shows is added.
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
    void addPlace(const SettingsContents &contents);
    CalmComboBox *addChoice(const QString &name, const QString &objectName, const QStringList &choices,
                            int chosen);

    SettingsContents m_contents;
};

} // namespace shell
