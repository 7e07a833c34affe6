#include "outline.h"

#include "reading/formats.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

QString shown(QString text)
{
    return text.replace(QChar(QChar::LineSeparator), u"<br>"_s)
        .replace(QChar(0x2060), u"<joiner>"_s)
        .replace(QChar(QChar::Nbsp), u"<nbsp>"_s)
        .replace(QChar(0x2002), u"<en>"_s)
        .replace(u'\t', u"<tab>"_s);
}

QString marks(const QTextCharFormat &format)
{
    QStringList marks;
    if (format.fontWeight() == QFont::Bold)
        marks << u"bold"_s;
    if (format.fontItalic())
        marks << u"italic"_s;
    if (format.underlineStyle() == QTextCharFormat::DotLine)
        marks << u"dots"_s;
    if (format.fontStrikeOut())
        marks << u"struck"_s;
    if (format.fontFixedPitch())
        marks << u"code"_s;
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        marks << u"raised"_s;
    if (!format.anchorHref().isEmpty())
        marks << u"to "_s + format.anchorHref();
    for (const auto &name : format.anchorNames())
        marks << u"#"_s + name;
    return marks.isEmpty() ? QString() : u'{' + marks.join(u", "_s) + u'}';
}

QString line(const QTextBlock &block)
{
    const auto format = block.blockFormat();
    QStringList head;
    if (format.headingLevel() > 0)
        head << u"h%1 %2"_s.arg(format.headingLevel()).arg(format.stringProperty(reading::HeadingAnchor));
    if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
        head << u"rule"_s;
    if (format.indent() > 0)
        head << u"in %1"_s.arg(format.indent());
    if (format.alignment() & Qt::AlignHCenter)
        head << u"center"_s;
    if (format.alignment() & Qt::AlignRight)
        head << u"right"_s;
    if (format.lineHeight() <= 1 && head.isEmpty())
        head << u"collapsed"_s;
    auto text = head.join(u' ') + u'|';
    for (auto part = block.begin(); !part.atEnd(); ++part)
        text += shown(part.fragment().text()) + marks(part.fragment().charFormat());
    return text;
}

void appendFrame(const QTextFrame::iterator &first, const QString &indent, QString &text);

void appendTable(QTextTable &table, const QString &indent, QString &text)
{
    const bool isFull = table.format().width().type() == QTextLength::PercentageLength;
    text += indent
        + u"table %1x%2%3\n"_s.arg(table.rows()).arg(table.columns()).arg(isFull ? u" full"_s : QString());
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column)
            appendFrame(table.cellAt(row, column).begin(), indent + u"    "_s, text);
    }
}

void appendFrame(const QTextFrame::iterator &first, const QString &indent, QString &text)
{
    for (auto part = first; !part.atEnd(); ++part) {
        if (part.currentFrame() != nullptr)
            appendTable(dynamic_cast<QTextTable &>(*part.currentFrame()), indent, text);
        else
            text += indent + line(part.currentBlock()) + u'\n';
    }
}

} // namespace

std::string outline(const QTextDocument &document)
{
    QString text;
    appendFrame(document.rootFrame()->begin(), {}, text);
    return text.toStdString();
}

std::u32string letters(const QString &text)
{
    std::u32string found;
    for (const auto code : text.toUcs4()) {
        if (QChar::isLetter(code))
            found += code;
    }
    return found;
}
