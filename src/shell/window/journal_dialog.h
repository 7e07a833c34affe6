#pragma once

#include "base/error.h"

#include <QCoreApplication>

#include <filesystem>

namespace shell {

/// What to do about a journal that cannot be opened.
enum class JournalChoice {
    TryAgain,
    /// The old file is renamed and kept.
    BeginNew,
    /// A journal that is not saved.
    UseTemporary,
    Close
};

/// A modal dialog that says what is wrong with the journal in `folder` and asks what to do, in the window's
/// language. The folder can be opened from it.
class JournalDialog
{
    Q_DECLARE_TR_FUNCTIONS(shell::JournalDialog)

public:
    static JournalChoice ask(const base::Error &error, const std::filesystem::path &folder);
};

} // namespace shell
