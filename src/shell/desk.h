#pragma once

#include "reading/page_setter.h"
#include "shell/environment.h"
#include "shell/history.h"
#include "shell/recommendation.h"
#include "shell/settings.h"
#include "shell/test/test_page.h"
#include "shell/theme/tokens.h"

#include <QImage>
#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QPrinter;

namespace print {
class PrintedReport;
}

namespace shell {

class ArticlePage;
class Couple;
class HomePage;
class LibraryPage;
class PairPage;
class Playbook;
class PhrasesPage;
class PracticePage;
class ProfilePage;
class SearchPage;
class SettingsPage;
class SharePage;
struct CardStates;
struct OpenedFile;
struct PhraseMarks;
struct SettingsContents;

/// What was deleted and can be brought back until something else of its kind is deleted or the window closes.
struct Deleted
{
    std::optional<journal::Sitting> sitting;
    std::optional<journal::PartnerProfile> partner;
    std::optional<journal::OwnInstrument> test;
    /// Where the last of them was deleted; Home: nothing was.
    Page last = Page::Home;
};

/// All pages on one desk: answers what they wish for from the stores. Where the reader goes is decided
/// outside: the desk asks by `wanted` and shows what `open` says.
class Desk final : public QStackedWidget
{
    Q_OBJECT

public:
    /// The environment must outlive the desk.
    Desk(const Environment &environment, const Settings &settings, base::Language articleLanguage,
         const Tokens &tokens, QWidget *parent = nullptr);
    ~Desk() override;

    /// False, with nothing changed, where the library has no such page.
    bool open(const Location &location);
    /// Where the page on top is scrolled to, in the measure of Location::place.
    double place() const;
    Page page() const { return m_page; }
    /// Title of the article on top; empty elsewhere.
    QString title() const;
    /// What the reader chose in the library, in the measure of Location::target; empty elsewhere.
    QString category() const;

    SearchPage *searchPage();
    ArticlePage *articlePage();
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void toggleBookmark();
    void openPalette();
    /// Prints the article on top, or shows the profile as it would be printed; says where there is nothing.
    void printPage();
    /// Brings back what was deleted last, of the page on top or of another one.
    void undo();
    /// For the desk that comes after this one.
    Deleted deleted() const;
    void setDeleted(Deleted deleted);
    /// What is under way on the test page, for the desk that comes after this one.
    std::optional<TestPage::Progress> testInProgress() const;
    void goOnWithTest(const TestPage::Progress &progress);
    /// Writes down at once what waits for a pause in scrolling or typing.
    void keepPending();
    /// Shows anew what the journal says, where the page on top shows anything of it and nothing is being
    /// typed there.
    void refresh();
    /// The location a target of the command line or of a link means: a slug, "attune:article/SLUG",
    /// "attune:phrase/ID", "attune:practice/SLUG", "attune:term/ID", "attune:path/ID", "attune:test",
    /// "attune:pair".
    Location locationOf(const QString &target) const;

    /// What the reader is about on the cards of an article, for the desk that comes after this one.
    CardStates cardStates() const;
    void setCardStates(CardStates states);

signals:
    void wanted(const shell::Location &location);
    /// The article on top was left at `place` for another part of itself.
    void jumped(double place);
    /// Something for the toast.
    void said(const QString &text);
    /// The reader wants, or no longer wants, a word after each answer to a situation.
    void commentsToggled(bool areShown);

    void schemeChosen(shell::SchemeChoice scheme);
    void windowLanguageChosen(base::Language language);
    void articleLanguageChosen(base::Language language);
    /// Definitions in the journal were added or removed; `said` is for the toast.
    void instrumentsChanged(const QString &said);

private:
    // Pages are made when they are first needed: a start pays for one of them only.
    HomePage *homePage();
    LibraryPage *libraryPage();
    PhrasesPage *phrasesPage();
    TestPage *testPage();
    ProfilePage *profilePage();
    PracticePage *practicePage();
    SharePage *sharePage();
    PairPage *pairPage();
    void showPage(Page page, QWidget *widget);
    bool openTarget(const Location &location);
    bool openLibrary(const Location &location);
    bool hasPath(const std::string &id) const;
    void showLibrary(const QString &category);
    void openStep(const QString &path, const QString &slug);
    void showPhrases();
    void showHome();
    void showProfile();
    void showShare();
    SettingsPage *settingsPage();
    SettingsContents settingsContents() const;
    void showSettings();
    void refuseFile(const QString &file, const std::vector<base::Error> &errors);
    /// A file of the reader's choice; empty where there is none, or where it was refused.
    std::optional<OpenedFile> openReadable(const QString &kinds);
    void exportHistory(bool asCsv);
    void previewHistory();
    void importHistory(bool isWanted);
    void addOwnTest();
    void removeOwnTest(const QString &id);
    void bringBackOwnTest();
    void bringBackSitting();
    void bringBackPartner();
    void takeBackPlan();
    void connectHomeTests();
    void connectProfileChoices();
    void search(const QString &words);
    void copy(const QString &text, bool isPrivate);
    void copyPicture(const QImage &picture, const QString &words);
    void print(const std::shared_ptr<const print::PrintedReport> &report, reading::PaperSize size);
    void printArticle();
    /// Asks for the printer and says what became of it.
    void askAndPrint(reading::PaperSize size, const std::function<bool(QPrinter &)> &print);
    void star(const QString &phrase, bool isStarred);
    /// Says so where it was asked for, not while it is written.
    void keepWording(const QString &phrase, const QString &wording, bool isAsked);
    /// Changes the plan, shows it again and puts the focus where it was changed.
    void changePlan(const std::function<void(Playbook &)> &change);
    void showPair(int pixels);
    /// Of a file or a code.
    void openProfile(const std::string &profile);
    void chooseProfile();
    void saveProfile(const QString &name);
    void keepReadingPlace();
    void refreshArticle();
    /// The text field of the page on top that has the focus; null where none has.
    QWidget *focusedEditor() const;
    void keepNote(const QString &slug, const QString &note);
    PhraseMarks marks(const std::string &phrase) const;

    Environment m_environment;
    Settings m_settings;
    base::Language m_language;
    Tokens m_tokens;
    double m_zoom = 1.0;
    bool m_showsPanel = true;
    bool m_showsComments = true;
    HomePage *m_home = nullptr;
    LibraryPage *m_library = nullptr;
    ArticlePage *m_article = nullptr;
    SearchPage *m_search = nullptr;
    PhrasesPage *m_phrases = nullptr;
    TestPage *m_test = nullptr;
    ProfilePage *m_profile = nullptr;
    PracticePage *m_practice = nullptr;
    SharePage *m_share = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    PairPage *m_pair = nullptr;
    /// The own wordings as they were last read or written here, by phrase.
    mutable std::map<std::string, std::string> m_wordings;
    std::unique_ptr<Playbook> m_playbook;
    std::unique_ptr<Couple> m_couple;
    Page m_page = Page::Home;
    /// Which test and whose relationship the profile shows.
    advice::SittingChoice m_sittingChoice;
    /// What the file that was looked at would add.
    std::vector<journal::Sitting> m_offered;
    /// Couple has the profile of a partner, Playbook the plan.
    Deleted m_deleted;
    /// Saves the reading place when the scrolling has come to rest.
    QTimer m_rest;
};

} // namespace shell
