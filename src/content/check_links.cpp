#include "base/target.h"
#include "base/text.h"
#include "content/checks.h"
#include "content/links.h"
#include "markdown/plain.h"

namespace content {

namespace {

/// In a plain pack, which was not written for this program, a wrong link or citation is only a warning.
void report(const Catalogue &catalogue, int line, std::string sentence, const ProblemList &problems)
{
    if (catalogue.pack->isPlain)
        problems.warning(line, std::move(sentence));
    else
        problems.error(line, std::move(sentence));
}

/// Whether an address of the program is that of an article or phrase of the pack, or of the test.
bool leadsSomewhere(std::string_view url, const Catalogue &catalogue)
{
    const auto target = base::parseTarget(url);
    if (!target)
        return false;
    return (target->isArticle() && catalogue.slugs.contains(target->id))
        || (target->names("phrase") && catalogue.phrases.contains(target->id))
        || *target == base::Target::test();
}

bool isMarkdown(std::string_view file)
{
    return base::folded(file).ends_with(".md");
}

void checkFileLink(const markdown::Link &link, const Body &body, const Catalogue &catalogue,
                   const ProblemList &problems)
{
    const auto file = linkTarget(body.file, link.url).file;
    // A plain pack may link to files that are not read into the library: pictures, sources, folders.
    if (catalogue.pack->isPlain && !isMarkdown(link.url) && !isMarkdown(file))
        return;
    const int line = body.inFile(link.line);
    if (!catalogue.files.contains(file)) {
        report(catalogue, line, "the link leads to no article: " + link.url, problems);
        return;
    }
    const auto otherSuffix = body.language == base::Language::Chinese ? ".en.md" : ".zh.md";
    if (!catalogue.pack->isPlain && file.ends_with(otherSuffix))
        problems.error(line, "the link leads to the other language: " + link.url);
}

} // namespace

void checkLinks(const Body &body, const Catalogue &catalogue, const ProblemList &problems)
{
    for (const auto &link : markdown::links(body.document)) {
        if (link.isImage)
            continue;
        switch (linkTarget(body.file, link.url).kind) {
        case LinkTarget::Kind::File:
            checkFileLink(link, body, catalogue, problems);
            break;
        case LinkTarget::Kind::Program:
            if (!leadsSomewhere(link.url, catalogue))
                report(catalogue, body.inFile(link.line), "the link leads nowhere: " + link.url, problems);
            break;
        case LinkTarget::Kind::Elsewhere:
        case LinkTarget::Kind::SamePage:
            break;
        }
    }
}

void checkCitations(const Body &body, const Catalogue &catalogue, const ProblemList &problems)
{
    std::set<std::string_view> ownNotes;
    for (const auto &block : body.document.children) {
        if (block.kind == markdown::BlockKind::Footnote)
            ownNotes.insert(block.text);
    }
    for (const auto &mark : body.marks) {
        if (!ownNotes.contains(mark.key) && !catalogue.references.contains(mark.key))
            report(catalogue, body.inFile(mark.line), "unknown work '" + mark.key + "' cited", problems);
    }
}

} // namespace content
