#pragma once

#include "base/error.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace shell {

/// What to tell the reader of a journal that could not be read or written, in the window's language.
class FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::FailureWords)

public:
    /// What is wrong, in one or two sentences.
    static QString failure(const base::Error &error);
    /// The same for a journal that cannot be opened.
    static QString opening(const base::Error &error);
    /// Which records were left out: "3 records of your journal cannot be read …: a sitting (12), …".
    static QString damaged(const std::vector<journal::DamagedRecord> &records);

private:
    static QString record(const journal::DamagedRecord &record);
};

} // namespace shell
