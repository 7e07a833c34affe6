#include "shell/app/failure_words.h"

#include "shell/contents/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// More names would make the message too long.
constexpr std::size_t NamedRecords = 4;

} // namespace

QString FailureWords::failure(const base::Error &error)
{
    using base::Reason;
    switch (error.reason) {
    case Reason::NoSpace:
        return tr("There is no space left on the disk that holds your journal.");
    case Reason::Locked:
        return tr("Another program is using your journal just now.");
    case Reason::ReadOnly:
        return tr("Your journal cannot be written: its file or its folder is read-only.");
    case Reason::Missing:
        return tr("Your journal is no longer where it was: its file or its folder was moved or deleted.");
    case Reason::Replaced:
        return tr("Another file has come in the place of your journal while Attune was open.");
    case Reason::Damaged:
        return tr("Your journal cannot be read: its file is damaged.");
    case Reason::Newer:
        return tr("Your journal was written by a newer version of Attune.");
    case Reason::Input:
    case Reason::Gone:
    case Reason::System:
        break;
    }
    return text(error.sentence);
}

QString FailureWords::opening(const base::Error &error)
{
    using base::Reason;
    switch (error.reason) {
    case Reason::Damaged:
        return tr(
            "Your journal cannot be opened: its file is damaged, empty, or no journal of Attune. Nothing "
            "was changed in it.");
    case Reason::Newer:
        return tr(
            "Your journal was written by a newer version of Attune, which this one cannot read. Nothing "
            "was changed in it.");
    case Reason::Missing:
    case Reason::ReadOnly:
        return tr("There is no place for your journal: its folder cannot be written.");
    default:
        return failure(error);
    }
}

QString FailureWords::damaged(const std::vector<journal::DamagedRecord> &records)
{
    QStringList named;
    for (const auto &each : records) {
        if (static_cast<std::size_t>(named.size()) == NamedRecords) {
            named << u"…"_s;
            break;
        }
        named << record(each);
    }
    return tr("%n record(s) of your journal cannot be read and were set aside; everything else is here. "
              "Nothing "
              "was deleted. They are: %1",
              nullptr, static_cast<int>(records.size()))
        .arg(named.join(tr(", ")));
}

QString FailureWords::record(const journal::DamagedRecord &record)
{
    const QString key = text(record.key);
    if (record.table == "sitting")
        return tr("a finished or begun test (number %1)").arg(key);
    if (record.table == "reply")
        return tr("a reply on the page “%1”").arg(key);
    if (record.table == "reading_place")
        return tr("the place in the page “%1”").arg(key);
    if (record.table == "own_wording")
        return tr("your wording of the sentence “%1”").arg(key);
    if (record.table == "playbook")
        return tr("the practice “%1”").arg(key);
    if (record.table == "partner")
        return tr("a profile that was given to you (number %1)").arg(key);
    return tr("the definition of a test (“%1”)").arg(key);
}

} // namespace shell
