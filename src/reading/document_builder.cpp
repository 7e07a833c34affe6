#include "reading/document_builder.h"

#include "reading/block_typesetter.h"
#include "reading/formats.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

namespace reading {

namespace {

void prepare(QTextDocument &document, const Formats &formats)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(formats.defaultFont());
    document.setIndentWidth(formats.indentWidth());
    auto option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(formats.indentWidth());
    document.setDefaultTextOption(option);
}

/// The text of a heading, without the numbers of its notes.
QString headingText(const QTextBlock &block)
{
    QString text;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (!part.fragment().charFormat().boolProperty(IsGenerated))
            text += part.fragment().text();
    }
    return text.replace(QChar(QChar::LineSeparator), u' ').trimmed();
}

} // namespace

DocumentBuilder::DocumentBuilder(Typography typography, Colors colors)
    : m_typography(std::move(typography))
    , m_colors(std::move(colors))
{
}

void DocumentBuilder::fill(QTextDocument &document, const std::vector<markdown::Block> &blocks) const
{
    const Formats formats(m_typography, m_colors);
    const bool wasLayoutEnabled = document.isLayoutEnabled();
    document.setLayoutEnabled(false);
    prepare(document, formats);

    // In an edit block, because outside of one every move of a cursor queries the layout.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    BlockTypesetter setter(document, formats);
    setter.set(blocks);
    setter.finish();
    edit.endEditBlock();
    document.setLayoutEnabled(wasLayoutEnabled);
}

void DocumentBuilder::fill(QTextDocument &document, const markdown::Block &root) const
{
    fill(document, std::vector<markdown::Block>{root});
}

std::vector<DocumentHeading> documentHeadings(const QTextDocument &document)
{
    std::vector<DocumentHeading> headings;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto format = block.blockFormat();
        if (format.hasProperty(HeadingAnchor))
            headings.push_back({format.headingLevel(), headingText(block),
                                format.stringProperty(HeadingAnchor), block.position()});
    }
    return headings;
}

} // namespace reading
