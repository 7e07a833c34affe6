#pragma once

#include "shell/app/page_controller.h"
#include "shell/app/stores.h"
#include "shell/theme/tokens.h"

#include <QTimer>

#include <optional>

namespace shell {

class ArticlePage;
class Navigator;
class Notifier;
class PhraseStore;
struct ReadingContents;

/// Articles, guides to practices, and terms.
class ArticleController final : public PageController
{
    Q_OBJECT

public:
    ArticleController(const Stores &stores, JournalClient &journal, Preferences &preferences,
                      PhraseStore &phrases, Navigator &navigator, Notifier &notifier, const Tokens &tokens);

    QWidget *page() const override;
    /// A phrase opens its article at the phrase; an unknown one the page of all phrases.
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    base::Target target(const base::Target &opened) const override;
    QString title() const override;
    void flush() override;
    void refresh() override;
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

private:
    void connectPage();
    std::optional<ReadingContents> contentsOf(const Location &location);
    void keepPlace();
    void setBookmarked(bool isSet);
    void keepReply(journal::Reply reply);

    const Stores &m_stores;
    JournalClient &m_journal;
    PhraseStore &m_phrases;
    Navigator &m_navigator;
    Notifier &m_notifier;
    ArticlePage *m_page;
    /// Id of the phrase to scroll to once its article is on top; empty: none.
    QString m_phrase;
    /// Saves the scroll position after a pause in scrolling.
    QTimer m_placeTimer;
};

} // namespace shell
