#pragma once

#include "report/report.h"

#include <string>
#include <variant>
#include <vector>

/// What a report says, piece by piece, without saying how it looks: Markdown, HTML and plain text are written
/// from the same pieces. All texts are bare: no markup, nothing escaped.
namespace report {

struct Heading
{
    /// 1 (the title, once) to 3.
    int level = 1;
    std::string text;
};

/// Form, version, date, below the title.
struct Byline
{
    std::string text;
};

struct Paragraph
{
    std::string text;
};

struct List
{
    std::vector<std::string> items;
};

struct Table
{
    std::vector<std::string> header;
    /// Each as long as the header.
    std::vector<std::vector<std::string>> rows;
};

struct Picture
{
    /// What it shows, as a sentence: all of it that is text.
    std::string words;
    /// A PNG in base64; empty: only the words are there.
    std::string png;
};

using Block = std::variant<Heading, Byline, Paragraph, List, Table, Picture>;

std::vector<Block> layOut(const Report &report);

std::string markdownOf(const std::vector<Block> &blocks);
std::string plainTextOf(const std::vector<Block> &blocks);
/// One self-contained page.
std::string htmlOf(const std::vector<Block> &blocks, const std::string &title, base::Language language);

// Parts that several layouts share.
/// "4.3", with two decimals between 0 and 1.
std::string scoreWords(double score, const Report &report);
/// "Worry 4.3 of 7"; the line must have a score.
std::string scoreOf(const Line &line, const Report &report);
/// "Taken together: leaning anxious."
std::string together(const Report &report);
/// Which end of a scale means what; empty where it does not say.
std::string endsOf(const Line &line, const Report &report);
Table scoreTable(const Report &report);
List endsOfScales(const Report &report);
/// What each interval rests on.
std::vector<Paragraph> intervalMeanings(const Report &report);
/// Where the scores run from and to.
Paragraph rangeOf(const Report &report);

} // namespace report
