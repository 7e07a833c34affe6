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

using Block = std::variant<Heading, Byline, Paragraph, List, Table>;

std::vector<Block> layOut(const Report &report);

} // namespace report
