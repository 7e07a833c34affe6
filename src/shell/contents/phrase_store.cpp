#include "shell/contents/phrase_store.h"

#include "shell/contents/words.h"

namespace shell {

namespace {

std::string wordingKey(const std::string &phrase)
{
    return "wording " + phrase;
}

} // namespace

PhraseStore::PhraseStore(const Stores &stores, JournalClient &journal, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_journal(journal)
    , m_notifier(notifier)
{
}

PhraseMarks PhraseStore::marks(const std::string &phrase)
{
    const auto &records = m_stores.records();
    PhraseMarks marks;
    marks.isStarred = records.isBookmarked(journal::BookmarkKind::Phrase, phrase);
    if (!m_journal.isWaiting(wordingKey(phrase)))
        m_shown[phrase] = records.wording(phrase, m_stores.language());
    marks.ownWording = text(m_shown[phrase]);
    return marks;
}

void PhraseStore::setStarred(const QString &phrase, bool isStarred)
{
    const auto id = phrase.toStdString();
    const auto set = [id, isStarred, now = m_stores.now()](auto &records) {
        return records.setBookmark(journal::BookmarkKind::Phrase, id, isStarred, now);
    };
    m_journal.write({.key = "bookmark phrase " + id,
                     .kinds = {journal::RecordKind::Bookmarks},
                     .work = [set](journal::Journal &journal) { return set(journal); },
                     .done =
                         [this, isStarred](const base::Result<void> &) {
                             m_notifier.notify(isStarred ? tr("Starred") : tr("Star removed"));
                         },
                     .context = this,
                     .expected = [set](journal::Records &records) { set(records); }});
}

void PhraseStore::setWording(const QString &phrase, const QString &wording, bool isAsked)
{
    const auto id = phrase.toStdString();
    const auto mine = wording.toStdString();
    const auto language = m_stores.language();
    auto kept = std::make_shared<std::string>();
    m_journal.write(
        {.key = wordingKey(id),
         .kinds = {journal::RecordKind::Wordings},
         .work = [id, code = std::string(base::code(language)), before = m_shown[id], mine,
                  kept](journal::Journal &journal) -> base::Result<void> {
             auto outcome = journal.setOwnWording(id, code, before, mine);
             if (!outcome)
                 return std::unexpected(outcome.error());
             *kept = *std::move(outcome);
             return {};
         },
         .done =
             [this, kept, mine, isAsked](const base::Result<void> &outcome) {
                 if (outcome && *kept != mine)
                     m_notifier.notify(tr("This was changed in another window, too: both texts are kept."));
                 else if (outcome && isAsked)
                     m_notifier.notify(mine.empty() ? tr("The original is back")
                                                    : tr("Your wording is kept"));
             },
         .context = this,
         .expected
         = [id, language, mine](journal::Records &records) { records.setWording(id, language, mine); }});
    // The base of the next merge; see journal::mergedText().
    m_shown[id] = mine;
}

} // namespace shell
