#pragma once

#include "library/library.h"
#include "shell/app/page_controller.h"
#include "shell/app/preferences.h"

namespace shell {

class Navigator;
class Notifier;
class PhrasesPage;
class PhraseStore;

class PhrasesController final : public PageController
{
    Q_OBJECT

public:
    PhrasesController(const library::Library &library, const Preferences &preferences, PhraseStore &phrases,
                      Navigator &navigator, Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    void flush() override;
    void refresh() override;

private:
    void showPhrases();

    const library::Library &m_library;
    const Preferences &m_preferences;
    PhraseStore &m_phrases;
    PhrasesPage *m_page;
};

} // namespace shell
