#include "content/prose.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace content {

namespace {

constexpr std::string_view MarkBegin = "[^";

/// The "[^key]" that begins at `offset`; empty where none does.
std::string_view markAt(std::string_view text, std::size_t offset)
{
    if (!text.substr(offset).starts_with(MarkBegin))
        return {};
    const auto end = text.find_first_of("[] \t\n", offset + MarkBegin.size());
    const bool isMark = end != std::string_view::npos && text[end] == ']' && end > offset + MarkBegin.size();
    return isMark ? text.substr(offset, end + 1 - offset) : std::string_view{};
}

std::string keyOf(std::string_view mark)
{
    return std::string(mark.substr(MarkBegin.size(), mark.size() - MarkBegin.size() - 1));
}

/// The text of a paragraph, one line per line of the source, with its citation marks. Code is left out: it
/// holds neither citations nor prose.
void appendText(const std::vector<markdown::Inline> &inlines, std::string &text)
{
    for (const auto &run : inlines) {
        switch (run.kind) {
        case markdown::InlineKind::Text:
            text += run.text;
            break;
        case markdown::InlineKind::SoftBreak:
        case markdown::InlineKind::HardBreak:
            text += '\n';
            break;
        case markdown::InlineKind::FootnoteReference:
            text.append(MarkBegin).append(run.text).append("]");
            break;
        case markdown::InlineKind::Code:
        case markdown::InlineKind::Html:
            break;
        default:
            appendText(run.children, text);
        }
    }
}

using TextVisitor = std::function<void(const std::string &text, int line)>;

void visitTexts(const markdown::Block &block, const TextVisitor &visit)
{
    if (!block.inlines.empty()) {
        std::string text;
        appendText(block.inlines, text);
        visit(text, block.line);
    }
    for (const auto &child : block.children)
        visitTexts(child, visit);
}

/// The line of each of several offsets, which must be asked for in ascending order.
class LineCounter
{
public:
    LineCounter(std::string_view text, int firstLine)
        : m_text(text)
        , m_line(firstLine)
    {
    }

    int lineOf(std::size_t offset)
    {
        m_line += static_cast<int>(std::ranges::count(m_text.substr(m_counted, offset - m_counted), '\n'));
        m_counted = offset;
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_counted = 0;
    int m_line;
};

bool isTerminator(char32_t code)
{
    return code == '.' || code == '!' || code == '?';
}

bool isFullWidthTerminator(char32_t code)
{
    return code == U'。' || code == U'！' || code == U'？';
}

bool isClosing(char32_t code)
{
    constexpr std::u32string_view Closing = U"\"')]”’」』）》】";
    return isTerminator(code) || isFullWidthTerminator(code) || Closing.contains(code);
}

/// Whether the full stop at `offset` marks an abbreviation: "Dr.", "et al.", "vs.", an initial.
bool isAbbreviation(std::string_view text, std::size_t offset)
{
    constexpr std::array<std::string_view, 11> Abbreviations
        = {"dr", "mr", "mrs", "ms", "prof", "st", "vs", "al", "e.g", "i.e", "approx"};
    const auto before = text.substr(0, offset);
    const auto space = before.find_last_of(" \n(");
    const auto word = before.substr(space == std::string_view::npos ? 0 : space + 1);
    const bool isInitial = word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z' && word != "I";
    return isInitial || std::ranges::find(Abbreviations, base::folded(word)) != Abbreviations.end();
}

/// The offset after closing quotes, brackets and citation marks.
std::size_t skipClosing(std::string_view text, std::size_t offset)
{
    while (offset < text.size()) {
        const auto mark = markAt(text, offset);
        const auto character = base::characterAt(text, offset);
        if (mark.empty() && !isClosing(character.code))
            break;
        offset += mark.empty() ? character.length : mark.size();
    }
    return offset;
}

std::size_t skipSpaces(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && base::isSpace(base::characterAt(text, offset).code))
        offset += base::characterAt(text, offset).length;
    return offset;
}

/// Whether a sentence may begin at `offset`: after white space, and with no small letter.
bool isSentenceStart(std::string_view text, std::size_t offset)
{
    const auto next = skipSpaces(text, offset);
    if (next == text.size())
        return true;
    return next > offset && (text[next] < 'a' || text[next] > 'z');
}

/// The end of the sentence that begins at `begin`.
std::size_t sentenceEnd(std::string_view text, std::size_t begin)
{
    for (std::size_t offset = begin; offset < text.size();) {
        const auto character = base::characterAt(text, offset);
        const auto next = offset + character.length;
        if (isFullWidthTerminator(character.code))
            return skipClosing(text, next);
        if (isTerminator(character.code) && !isAbbreviation(text.substr(begin), offset - begin)) {
            const auto end = skipClosing(text, next);
            if (isSentenceStart(text, end))
                return end;
        }
        offset = next;
    }
    return text.size();
}

} // namespace

std::vector<std::string> citedKeys(std::string_view text)
{
    std::vector<std::string> keys;
    for (auto at = text.find(MarkBegin); at != std::string_view::npos; at = text.find(MarkBegin, at + 1)) {
        const auto mark = markAt(text, at);
        if (!mark.empty())
            keys.push_back(keyOf(mark));
    }
    return keys;
}

std::string withoutMarks(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto mark = markAt(text, 0);
        if (mark.empty())
            plain += text.front();
        text.remove_prefix(std::max<std::size_t>(mark.size(), 1));
    }
    return plain;
}

std::vector<CitationMark> citationMarks(const markdown::Block &document)
{
    std::vector<CitationMark> marks;
    visitTexts(document, [&](const std::string &text, int line) {
        LineCounter counter(text, line);
        for (auto at = text.find(MarkBegin); at != std::string::npos; at = text.find(MarkBegin, at + 1)) {
            const auto mark = markAt(text, at);
            if (!mark.empty())
                marks.push_back({keyOf(mark), counter.lineOf(at)});
        }
    });
    return marks;
}

std::vector<Sentence> sentences(const markdown::Block &document)
{
    std::vector<Sentence> found;
    visitTexts(document, [&](const std::string &text, int line) {
        LineCounter counter(text, line);
        for (auto begin = skipSpaces(text, 0); begin < text.size();) {
            const auto end = sentenceEnd(text, begin);
            found.push_back({text.substr(begin, end - begin), counter.lineOf(begin)});
            begin = skipSpaces(text, end);
        }
    });
    return found;
}

std::size_t wordCount(std::string_view text)
{
    const auto words = base::splitWords(withoutMarks(text));
    return static_cast<std::size_t>(std::ranges::count_if(words, [](const std::string &word) {
        return std::ranges::any_of(base::characters(word), [](const base::Character &character) {
            return base::isLetterOrNumber(character.code);
        });
    }));
}

} // namespace content
