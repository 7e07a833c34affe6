#pragma once

#include "base/language.h"
#include "markdown/tree.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// One of the second-level headings every article has, in this order.
struct SectionTitle
{
    std::string_view key;
    std::string_view en;
    std::string_view zh;

    std::string_view in(base::Language language) const
    {
        return language == base::Language::Chinese ? zh : en;
    }
};

/// problem, concepts, steps, case, recommendations, summary, limits, faq.
const std::array<SectionTitle, 8> &sectionTitles();

/// do, why, wrong: the headings every practice has, in this order.
const std::array<SectionTitle, 3> &practiceSectionTitles();

/// A second-level heading and what stands below it.
struct Section
{
    /// Of sectionTitles(); empty for a heading that is not one of them, and for what stands before the first.
    std::string key;
    std::string title;
    /// Of the tree, from 1.
    int line = 0;
    std::vector<markdown::Block> blocks;
};

/// Footnotes, which stand after the text, make a last section of their own without key and title.
std::vector<Section> sections(const markdown::Block &document, base::Language language);

struct Faq
{
    std::string question;
    /// Plain text, paragraphs separated by a blank line.
    std::string answer;
    /// Of the question, in the tree, from 1.
    int line = 0;
};

/// The third-level headings below "Common questions" and their answers.
std::vector<Faq> questions(const std::vector<Section> &sections);

/// A Markdown text without markup, blocks separated by a blank line; footnotes are left out.
std::string plainBody(std::string_view body);

} // namespace content
