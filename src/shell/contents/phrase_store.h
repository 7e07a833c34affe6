#pragma once

#include "shell/app/journal_client.h"
#include "shell/app/notifier.h"
#include "shell/app/stores.h"
#include "shell/widgets/phrase_card.h"

#include <map>

namespace shell {

/// Reads and writes the stars and the reader's own wordings of phrases, for all pages that show phrases.
class PhraseStore final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PhraseStore(const Stores &stores, JournalClient &journal, Notifier &notifier, QObject *parent = nullptr);

    /// `phrase`: an id. Remembers the wording as shown, to merge it with changes of another window.
    PhraseMarks marks(const std::string &phrase);
    void setStarred(const QString &phrase, bool isStarred);
    /// `isAsked`: by a button rather than while typing; a notice is shown then. An empty wording restores the
    /// original.
    void setWording(const QString &phrase, const QString &wording, bool isAsked);

private:
    const Stores &m_stores;
    JournalClient &m_journal;
    Notifier &m_notifier;
    /// The own wordings as they were last shown or written here, by phrase.
    std::map<std::string, std::string> m_shown;
};

} // namespace shell
