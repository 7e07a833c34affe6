#include "report/share.h"

#include "base/text.h"
#include "report/numbers.h"
#include "report/paper_words.h"

#include <algorithm>

namespace report {

namespace {

void addByline(std::vector<Block> &blocks, const Share &share)
{
    const auto &first = share.reports.front();
    std::vector<std::string> parts;
    if (!share.name.empty())
        parts.push_back(share.name);
    if (share.parts.date && !first.date.empty())
        parts.push_back(dateWords(first.date, first.language));
    if (!parts.empty())
        blocks.emplace_back(Byline{base::joined(parts, " · ")});
}

void addStyleWords(std::vector<Block> &blocks, const Report &report)
{
    if (!report.leaning.empty())
        blocks.emplace_back(Paragraph{together(report)});
}

void addInShort(std::vector<Block> &blocks, const Share &share)
{
    using Section = content::ProfileText::Section;
    const auto found = std::ranges::find(share.passages, Section::Summary, &Passage::section);
    if (found == share.passages.end())
        return;
    for (const auto &paragraph : found->paragraphs)
        blocks.emplace_back(Paragraph{paragraph});
}

void addScales(std::vector<Block> &blocks, const Share &share)
{
    std::vector<std::string> meanings;
    for (const auto &report : share.reports) {
        blocks.emplace_back(Heading{2, report.title});
        blocks.emplace_back(rangeOf(report));
        auto table = scoreTable(report);
        // Without the column of the numbers of answers, which matter little to somebody else.
        table.header.pop_back();
        for (auto &row : table.rows)
            row.pop_back();
        blocks.emplace_back(std::move(table));
        if (auto ends = endsOfScales(report); !ends.items.empty())
            blocks.emplace_back(std::move(ends));
        for (auto &meaning : intervalMeanings(report)) {
            if (std::ranges::find(meanings, meaning.text) == meanings.end())
                meanings.push_back(std::move(meaning.text));
        }
    }
    for (auto &meaning : meanings)
        blocks.emplace_back(Paragraph{std::move(meaning)});
}

} // namespace

std::string planeWords(const Report &report)
{
    const bool isChinese = report.language == base::Language::Chinese;
    std::vector<std::string> parts;
    for (const auto &scale : report.scales) {
        if (scale.score)
            parts.push_back(scoreOf(scale, report));
    }
    return base::joined(parts, isChinese ? "，" : ", ");
}

std::vector<Block> layOut(const Share &share, const std::string &plane)
{
    const auto &first = share.reports.front();
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{1, share.title});
    addByline(blocks, share);
    if (share.parts.styleWords)
        addStyleWords(blocks, first);
    if (share.parts.plane && first.styles)
        blocks.emplace_back(Picture{planeWords(first) + words::FullStop.in(first.language), plane});
    if (share.parts.passages)
        addInShort(blocks, share);
    if (share.parts.scales)
        addScales(blocks, share);
    blocks.emplace_back(Paragraph{words::ShareFoot.in(first.language)});
    return blocks;
}

} // namespace report
