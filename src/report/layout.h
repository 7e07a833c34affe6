#pragma once

#include "report/report.h"

#include <string>
#include <variant>
#include <vector>

/// A report as a list of blocks, from which Markdown, HTML and plain text are written. All texts are plain:
/// no markup, nothing escaped.
namespace report {

struct Heading
{
    /// 1 (the title, once) to 3.
    int level = 1;
    std::string text;
};

/// The line below the title: form, version, date.
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
    /// What it shows, as a sentence: the alternative text, and all there is in plain text.
    std::string words;
    /// A PNG in base64; empty: there is only the sentence.
    std::string png;
};

using Block = std::variant<Heading, Byline, Paragraph, List, Table, Picture>;

/// All of the report, in the order in which it is read.
std::vector<Block> layOut(const Report &report);

std::string markdownOf(const std::vector<Block> &blocks);
std::string plainTextOf(const std::vector<Block> &blocks);
/// One page that loads nothing.
std::string htmlOf(const std::vector<Block> &blocks, const std::string &title, base::Language language);

// Parts that several layouts share.
/// "4.3"; with two decimals for a test of choices, whose scores are from 0 to 1.
std::string scoreWords(double score, const Report &report);
/// "Worry 4.3 of 7"; the line must have a score.
std::string scoreOf(const ScaleResult &scale, const Report &report);
/// "Taken together: leaning anxious."
std::string together(const Report &report);
/// Which end of a scale means what; empty where it does not say.
std::string endsOf(const ScaleResult &scale, const Report &report);
Table scoreTable(const Report &report);
List endsOfScales(const Report &report);
/// The sources of the intervals: published figures, or the person's own answers.
std::vector<Paragraph> intervalMeanings(const Report &report);
/// The range of the scores.
Paragraph rangeOf(const Report &report);

} // namespace report
