#pragma once

#include "content/pack.h"
#include "library/library.h"
#include "temporary_folder.h"

#include <string>

/// A pack with a few of everything, in both languages and in one.
content::Pack smallPack();

/// Two Markdown files without front matter, one in each language.
content::Pack plainPack();

/// Writes a pack to a file of a folder.
std::filesystem::path built(const content::Pack &pack, const std::filesystem::path &folder);

/// A pack built and opened.
struct OpenLibrary
{
    explicit OpenLibrary(const content::Pack &pack);

    TemporaryFolder folder;
    library::Library library;
};

/// The hits as "kind:id", with "/zh" behind those in Chinese, between blanks.
std::string shown(const library::SearchResults &results);
/// The markers of a snippet as [ and ].
std::string visible(std::string snippet);
