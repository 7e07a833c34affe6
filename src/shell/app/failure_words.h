#pragma once

#include "base/error.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace shell {

/// Messages for errors of the journal, in the window's language.
class FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::FailureWords)

public:
    /// What is wrong, in one or two sentences.
    static QString failure(const base::Error &error);
    /// The same for a journal that cannot be opened when the program starts.
    static QString opening(const base::Error &error);
    /// Which records cannot be read, the first four by name: "3 records of your journal cannot be read …: a
    /// sitting (12), …".
    static QString damaged(const std::vector<journal::DamagedRecord> &records);

private:
    static QString record(const journal::DamagedRecord &record);
};

} // namespace shell
