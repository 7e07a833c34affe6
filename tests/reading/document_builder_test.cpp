#include "base/text.h"
#include "catch.hpp"
#include "markdown/parser.h"
#include "markdown/plain.h"
#include "outline.h"
#include "reading/document_builder.h"
#include "reading/formats.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextBlock>
#include <QTextTable>

#include <random>

using namespace Qt::StringLiterals;

namespace {

const reading::Colors Light{QColor(u"#FBF9F6"_s), QColor(u"#FFFFFF"_s), QColor(u"#E5DFD7"_s),
                            QColor(u"#26221E"_s), QColor(u"#6A625A"_s), QColor(u"#9C4A3C"_s),
                            QColor(u"#2F6B66"_s)};

reading::DocumentBuilder builder(double zoom = 1)
{
    auto typography = reading::readingTypography(base::Language::English);
    typography.zoom = zoom;
    return {typography, Light};
}

std::string outlineOf(const std::string &source)
{
    QTextDocument document;
    builder().fill(document, markdown::parse(source));
    return outline(document);
}

std::string repeated(const std::string &text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

std::string tableSource(int rows, int columns)
{
    const auto row = repeated("| word ", columns) + "|\n";
    return row + repeated("| --- ", columns) + "|\n" + repeated(row, rows - 1);
}

std::string fileText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// Whether the document has the letters of the plain text, none more and none fewer.
void checkSameLetters(const std::string &source)
{
    const auto tree = markdown::parse(source);
    QTextDocument document;
    builder().fill(document, tree);
    document.setTextWidth(600);
    CHECK(document.size().height() >= 0);
    CHECK((letters(document.toPlainText()) == letters(QString::fromStdString(markdown::plainText(tree)))));
}

} // namespace

TEST_CASE("a document looks as its outline says")
{
    const QDir folder(QStringLiteral(ATTUNE_TESTS_DIR) + u"/reading/documents"_s);
    const auto names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 4);
    for (const auto &name : names) {
        INFO(name.toStdString());
        const auto expected = folder.filePath(QString(name).replace(u".md"_s, u".txt"_s));
        CHECK(outlineOf(fileText(folder.filePath(name))) == fileText(expected));
    }
}

TEST_CASE("a line end is a space only where words have spaces")
{
    const auto [source, expected] = GENERATE(table<std::string, std::string>({
        {"some\nwords", "|some words\n"},
        {"我们\n说话", "|我们说话\n"},
        {"我们。\n说话", "|我们。说话\n"},
        {"「好」\n「行」", "|「好」「行」\n"},
        {"我们\nwords", "|我们 words\n"},
        {"words\n我们", "|words 我们\n"},
        {"他说：“好。”\n她笑了", "|他说：“好。”她笑了\n"},
        {"“yes”\nthen", "|“yes” then\n"},
        {"走了——\n真的", "|走了——真的\n"},
        {"한국\n사람", "|한국 사람\n"},
        {"𠮷野\n家", "|𠮷野家\n"},
        {"我们\n*说话*", "|我们说话{dots}\n"},
        {"one  \ntwo", "|one<br>two\n"},
    }));
    CHECK(outlineOf(source) == expected);
}

TEST_CASE("a space that stands for Markdown's sake is left out")
{
    const auto [source, expected] = GENERATE(table<std::string, std::string>({
        {"**两件事。** 第一件", "|两件事。{bold}第一件\n"},
        {"**两件事** 第一件", "|两件事{bold} 第一件\n"},
        {"**Two.** First", "|Two.{bold} First\n"},
        {"see [this](a.md) now", "|see this{to a.md} now\n"},
    }));
    CHECK(outlineOf(source) == expected);
}

TEST_CASE("what is in the text stays text")
{
    const auto [source, expected] = GENERATE(table<std::string, std::string>({
        {"a \\<b\\>bold\\</b\\> &amp; &lt;i&gt;", "|a <b>bold</b> & <i>\n"},
        {"`<img src=x>`", "|<img src=x>{code}\n"},
        {"one\xEF\xBF\xBCtwo", "|one\xEF\xBF\xBDtwo\n"},
        {"one\xEF\xB7\x90two\xEF\xB7\x91three", "|one\xEF\xBF\xBDtwo\xEF\xBF\xBDthree\n"},
        {"one\xE2\x80\xA9two", "|one<br>two\n"},
        {"a <b>raw</b> tag", "|a raw tag\n"},
    }));
    CHECK(outlineOf(source) == expected);
}

TEST_CASE("headings are listed with level, text, anchor and place")
{
    QTextDocument document;
    builder().fill(
        document,
        markdown::parse("# One *two*[^n]\n\ntext\n\n> ## In a quote\n\n####\n\n###### Six\n\n[^n]: note"));
    const auto headings = reading::documentHeadings(document);

    REQUIRE(headings.size() == 4);
    CHECK(headings[0].level == 1);
    CHECK((headings[0].text == u"One two"_s));
    CHECK(headings[0].position == 0);
    CHECK(headings[1].level == 2);
    CHECK((headings[1].text == u"In a quote"_s));
    CHECK(headings[2].level == 4);
    CHECK(headings[2].text.isEmpty());
    CHECK(headings[3].level == 6);
    for (std::size_t index = 0; index < headings.size(); ++index) {
        CHECK((headings[index].anchor == u"h-%1"_s.arg(index + 1)));
        CHECK((document.findBlock(headings[index].position).position() == headings[index].position));
    }
}

TEST_CASE("filling again replaces everything, and leaves the layout as it was")
{
    QTextDocument document;
    document.setTextWidth(500);
    builder().fill(document, markdown::parse("# Old\n\n> quote\n\n| a |\n| - |\n| b |\n"));
    const auto oldHeight = document.size().height();
    builder().fill(document, markdown::parse("new"));

    CHECK(document.isLayoutEnabled());
    CHECK(outline(document) == "|new\n");
    CHECK(reading::documentHeadings(document).empty());

    QTextDocument fresh;
    fresh.setTextWidth(500);
    builder().fill(fresh, markdown::parse("new"));
    CHECK(document.size() == fresh.size());
    CHECK(document.size().height() < oldHeight);
}

TEST_CASE("lines are as far apart as the type scale says, whatever the face")
{
    const auto percent = GENERATE(160, 175);
    auto typography = reading::readingTypography(base::Language::English);
    typography.lineHeight = percent;
    QTextDocument document;
    document.setTextWidth(300);
    reading::DocumentBuilder(typography, Light).fill(document, markdown::parse(repeated("words 我们 ", 40)));

    const auto height = document.documentLayout()->blockBoundingRect(document.begin()).height();
    const auto lines = document.begin().layout()->lineCount();
    REQUIRE(lines > 3);
    CHECK(height / lines == Approx(17 * percent / 100.0).margin(1));
}

TEST_CASE("gaps beside frames are neither lost nor doubled")
{
    const auto source = GENERATE(as<std::string>{}, "> quote\n", "```\ncode\n```\n", "| a |\n| - |\n| b |\n");
    QTextDocument document;
    document.setTextWidth(500);
    builder().fill(document, markdown::parse("before\n\n" + source + "\nafter"));
    const auto *frame = document.rootFrame()->childFrames().front();
    const auto rect = [&](int position) {
        return document.documentLayout()->blockBoundingRect(document.findBlock(position));
    };
    // Pixels of margin and padding; without the margin there are at most 17, with two of them at least 39.
    const auto above = rect(frame->firstPosition()).top() - rect(0).bottom();
    const auto below = rect(frame->lastPosition() + 1).top() - rect(frame->lastPosition()).bottom();
    CHECK(above == Approx(27).margin(9));
    CHECK(below == Approx(27).margin(9));
}

TEST_CASE("sizes follow the zoom and are in pixels")
{
    const auto zoom = GENERATE(0.5, 1.0, 2.0);
    QTextDocument document;
    builder(zoom).fill(document, markdown::parse("# One\n\n## Two\n\n### Three\n\nbody"));

    std::vector<int> sizes;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        sizes.push_back(block.begin().fragment().charFormat().font().pixelSize());
    CHECK(sizes
          == std::vector<int>{qRound(30 * zoom), qRound(22 * zoom), qRound(18 * zoom), qRound(17 * zoom)});
    CHECK(document.defaultFont().pixelSize() == qRound(17 * zoom));
    CHECK(document.begin().blockFormat().lineHeightType() == QTextBlockFormat::FixedHeight);
}

TEST_CASE("every character has a colour of its own, so that a dark page needs no palette")
{
    QTextDocument document;
    builder().fill(
        document,
        markdown::parse(fileText(QStringLiteral(ATTUNE_TESTS_DIR) + u"/reading/documents/blocks.md"_s)));
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            INFO(part.fragment().text().toStdString());
            CHECK(part.fragment().charFormat().hasProperty(QTextFormat::ForegroundBrush));
        }
    }
}

TEST_CASE("only the first quotation stands on a raised ground")
{
    QTextDocument document;
    builder().fill(document, markdown::parse("> one\n\ntext\n\n> two\n"));
    const auto frames = document.rootFrame()->childFrames();
    REQUIRE(frames.size() == 2);
    const auto ground = [](QTextFrame *frame) {
        return dynamic_cast<QTextTable &>(*frame).cellAt(0, 0).format().background();
    };
    CHECK((ground(frames[0]).color() == Light.raised));
    CHECK((ground(frames[1]).style() == Qt::NoBrush));
}

TEST_CASE("a document has the letters of the plain text, none more and none fewer")
{
    checkSameLetters(GENERATE(
        as<std::string>{}, "", "\n\n", "text", "# Heading #", "Setext\n===", "- [ ] task\n- [x] done",
        "1. one\n1. two", "> quote\n>> deeper\n\nlazy", "```cpp\ncode <b>\n\n    more\n```",
        "    indented\n\ttabbed", "***", "- - - a", "- \n- \n\n1. \n", "> ",
        "| a | b |\n| - |:-:|\n| c |\n| d | e | f |", "![alt *text*](x.png \"title\")",
        "a[^1] b[^2] a[^1]\n\n[^1]: note\n\n    - list\n[^2]: ```\n    code\n    ```", "a[^missing]",
        "<div>\nhtml\n</div>\n\nafter", "a <b>x</b>", "<b>only</b>", "a\\\nb", "~~gone~~ *a **b** c*",
        "https://example.org www.example.org me@example.org", "字\n字 word\n字",
        "\xF0\x9F\x92\x9B\xE2\x80\x8D x", "مرحبا *بك*", "e\xCC\x81\xCC\x81",
        "- a\n\n  > b\n  >\n  > | c |\n  > | - |\n  > | d |\n\n  ```\n  e\n  ```\n", "1. - 2. - a\n",
        "999999999. a\n1. b", "\xE2\x80\xA8\xE2\x80\xA9 a \xEF\xBF\xBC"));
}

TEST_CASE("documents put together at random keep their letters")
{
    const std::vector<std::string> pieces{"# ",
                                          "## ",
                                          "- ",
                                          "1. ",
                                          "7. ",
                                          "> ",
                                          "    ",
                                          "\n",
                                          "\n\n",
                                          "word ",
                                          "我们",
                                          "。",
                                          "*",
                                          "**",
                                          "_",
                                          "`",
                                          "```\n",
                                          "~~",
                                          "[a](b)",
                                          "![c](d)",
                                          "[^n]",
                                          "\n\n[^n]: note ",
                                          "| a | b |\n| - | - |\n",
                                          "| c | d |\n",
                                          "<b>",
                                          "<!-- e -->",
                                          "---\n",
                                          "  \n",
                                          "\\",
                                          "- [x] ",
                                          "\t",
                                          "&amp;",
                                          "\xEF\xB7\x90",
                                          "\xF0\x9D\x94\xB8"};
    std::mt19937 random(20260101);
    for (int document = 0; document < 300; ++document) {
        std::string source;
        for (int piece = 0; piece < 40; ++piece)
            source += pieces[random() % pieces.size()];
        INFO(source);
        checkSameLetters(source);
    }
}

TEST_CASE("letters survive where the parser dissolves what is nested too deep")
{
    const auto inner = GENERATE(as<std::string>{}, "| a | b |\n| - | - |\n| c | d |\n", "- item\n- two\n",
                                "1. item\n", "```\ncode\n```\n", "### heading\n", "> quote\n");
    const auto depth = GENERATE(range(18, 52));
    INFO(depth << " around " << inner);
    std::string source;
    for (const auto line : base::splitLines(inner))
        source += repeated("> ", depth) + std::string(line) + "\n";
    checkSameLetters(source);
    checkSameLetters(repeated("> - ", depth / 2) + inner);
}

TEST_CASE("what nobody writes neither crashes nor hangs")
{
    const auto [name, source] = GENERATE(table<std::string, std::string>({
        {"paragraph of a megabyte", repeated("words and more words ", 50'000)},
        {"word of a megabyte", std::string(1'000'000, 'x')},
        {"Han paragraph of a megabyte", repeated("我们说话的时候慢一点", 35'000)},
        {"thousands of runs", repeated("a *b* c **d** `e` ", 20'000)},
        {"heading of a megabyte", "# " + repeated("word ", 200'000)},
        {"table of 2,000 rows", tableSource(2'000, 4)},
        {"table of 500 columns", tableSource(20, 500)},
        {"table of 30,000 rows", tableSource(30'000, 1)},
        {"cell of a megabyte", "| a |\n| - |\n| " + repeated("word ", 200'000) + "|\n"},
        {"10,000 items", repeated("- item\n", 10'000)},
        {"10,000 numbers", repeated("1. item\n", 10'000)},
        {"5,000 headings", repeated("## heading\n\n", 5'000)},
        {"5,000 quotations", repeated("> quote\n\ntext\n\n", 5'000)},
        {"code of 50,000 lines", "```\n" + repeated("int x = 0;\n", 50'000) + "```\n"},
        {"nested quotations", std::string(500, '>') + " deep"},
        {"nested lists and quotations", repeated("> - ", 200) + "deep"},
    }));
    INFO(name);
    QElapsedTimer timer;
    timer.start();
    checkSameLetters(source);
    // Each takes less than two seconds on a slow machine; a layout of quadratic cost takes minutes.
    CHECK(timer.elapsed() < 20'000);
}
