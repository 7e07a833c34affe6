#pragma once

#include "journal/journal.h"
#include "library/library.h"
#include "quiz/instrument.h"

#include <filesystem>
#include <string>
#include <vector>

/// What the programs that drive the window share: the bundled library, a journal in a folder of its own, and
/// a test that somebody answered.
namespace samples {

/// A temporary folder; the destructor removes it with its contents.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::vector<quiz::Instrument> instruments(const library::Library &library);

/// A finished sitting of the short form whose answers make anxiety high and avoidance rather low; id as kept.
std::int64_t keepSitting(journal::Journal &journal, const std::vector<quiz::Instrument> &instruments,
                         const std::string &finishedAt);

/// The code of a profile that a partner may have given, of the test with the plane.
std::string partnerCode(const std::vector<quiz::Instrument> &instruments, const std::string &name,
                        double anxiety, double avoidance);

} // namespace samples
