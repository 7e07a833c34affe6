#include "report/layout.h"

namespace report {

namespace {

/// Light colours, whatever scheme the window has, because a report is sent and printed. Loads nothing.
constexpr std::string_view Style = R"(
:root { color-scheme: light; }
body { margin: 0; background: #FBF9F6; color: #26221E; font: 17px/1.6 Georgia, "Noto Serif", "Liberation Serif", serif; }
body:lang(zh) { line-height: 1.75; font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
main { max-width: 38em; margin: 0 auto; padding: 48px 24px; }
h1 { font-size: 30px; line-height: 1.25; margin: 0; }
h2 { font-size: 22px; line-height: 1.3; margin: 40px 0 12px; padding-top: 24px; border-top: 1px solid #E5DFD7; }
h3 { font-size: 18px; line-height: 1.4; margin: 24px 0 8px; }
p { margin: 12px 0; }
.byline { color: #6A625A; font-size: 14px; margin: 8px 0 0; }
ul { margin: 12px 0; padding-left: 24px; }
li { margin: 6px 0; }
img { display: block; max-width: 100%; margin: 24px auto; }
table { border-collapse: collapse; margin: 16px 0; font-variant-numeric: lining-nums tabular-nums; }
th, td { text-align: left; vertical-align: baseline; padding: 6px 24px 6px 0; border-bottom: 1px solid #E5DFD7; }
thead th { color: #6A625A; font-size: 14px; font-weight: normal; }
tbody th { font-weight: normal; }
@media print {
  @page { margin: 20mm; }
  body { background: none; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
)";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += character;
        }
    }
    return result;
}

std::string element(const std::string &name, std::string_view text)
{
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
}

/// The header cell of a column ("col") or row ("row"), with which a screen reader announces the cells.
std::string headingCell(const std::string &scope, std::string_view text)
{
    return "<th scope=\"" + scope + "\">" + escaped(text) + "</th>";
}

struct HtmlWriter
{
    std::string text;

    void operator()(const Heading &heading)
    {
        text += element("h" + std::to_string(heading.level), heading.text) + "\n";
    }
    void operator()(const Byline &byline)
    {
        text += "<p class=\"byline\">" + escaped(byline.text) + "</p>\n";
    }
    void operator()(const Paragraph &paragraph) { text += element("p", paragraph.text) + "\n"; }
    void operator()(const Picture &picture)
    {
        if (picture.png.empty())
            text += element("p", picture.words) + "\n";
        else
            text += "<p><img width=\"480\" src=\"data:image/png;base64," + picture.png + "\" alt=\""
                + escaped(picture.words) + "\"></p>\n";
    }
    void operator()(const List &list)
    {
        text += "<ul>\n";
        for (const auto &item : list.items)
            text += element("li", item) + "\n";
        text += "</ul>\n";
    }
    void operator()(const Table &table)
    {
        text += "<table>\n<thead>\n<tr>";
        for (const auto &cell : table.header)
            text += headingCell("col", cell);
        text += "</tr>\n</thead>\n<tbody>\n";
        for (const auto &cells : table.rows)
            addRow(cells);
        text += "</tbody>\n</table>\n";
    }
    void addRow(const std::vector<std::string> &cells)
    {
        text += "<tr>" + headingCell("row", cells.front());
        for (std::size_t column = 1; column < cells.size(); ++column)
            text += element("td", cells[column]);
        text += "</tr>\n";
    }
};

} // namespace

std::string htmlOf(const std::vector<Block> &blocks, const std::string &title, base::Language language)
{
    HtmlWriter writer;
    const std::string code = language == base::Language::Chinese ? "zh-CN" : "en";
    writer.text = "<!DOCTYPE html>\n<html lang=\"" + code + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + element("title", title) + "\n<style>" + std::string(Style) + "</style>\n</head>\n<body>\n<main>\n";
    for (const auto &block : blocks)
        std::visit(writer, block);
    return writer.text + "</main>\n</body>\n</html>\n";
}

std::string toHtml(const Report &report)
{
    return htmlOf(layOut(report), report.title, report.language);
}

} // namespace report
