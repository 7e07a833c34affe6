#include "reading/characters.h"

#include "base/text.h"

namespace reading {

namespace {

/// Punctuation that is full-width beside Han characters and narrow beside Latin ones: dashes, curly quotation
/// marks, the ellipsis.
bool isEitherWidth(char32_t code)
{
    return code == 0x2014 || (code >= 0x2018 && code <= 0x201D) || code == 0x2026;
}

} // namespace

QString documentText(std::string_view text)
{
    auto result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (auto &character : result) {
        switch (character.unicode()) {
        case u'\n':
        case u'\r':
            character = u' ';
            break;
        case QChar::ParagraphSeparator:
            character = QChar::LineSeparator;
            break;
        case QChar::ObjectReplacementCharacter:
        case 0xFDD0:
        case 0xFDD1:
            character = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return result;
}

char32_t firstCharacter(const QString &text)
{
    return text.front().isHighSurrogate() && text.size() > 1 ? QChar::surrogateToUcs4(text[0], text[1])
                                                             : text.front().unicode();
}

char32_t lastCharacter(const QString &text)
{
    return text.back().isLowSurrogate() && text.size() > 1
        ? QChar::surrogateToUcs4(text[text.size() - 2], text.back())
        : text.back().unicode();
}

bool isFullWidth(char32_t code)
{
    const bool isHangul = (code >= 0x1100 && code <= 0x11FF) || (code >= 0xAC00 && code <= 0xD7FF);
    return (base::isIdeographic(code) && !isHangul) || (code >= 0x3000 && code <= 0x30FF)
        || (code >= 0xFF01 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6);
}

bool needsSpaceBetween(char32_t left, char32_t right)
{
    const bool isLeftWide = isFullWidth(left);
    const bool isRightWide = isFullWidth(right);
    return !((isLeftWide && isRightWide) || (isLeftWide && isEitherWidth(right))
             || (isEitherWidth(left) && isRightWide));
}

bool isBesideFullWidthPunctuation(char32_t left, char32_t right)
{
    return isFullWidth(left) && isFullWidth(right)
        && !(base::isIdeographic(left) && base::isIdeographic(right));
}

QStringList splitByWidth(const QString &text)
{
    QStringList parts;
    bool wasWide = false;
    for (const auto code : text.toUcs4()) {
        const bool isWide = isFullWidth(code);
        if (parts.isEmpty() || isWide != wasWide)
            parts.append(QString());
        parts.back() += QChar::fromUcs4(code);
        wasWide = isWide;
    }
    return parts;
}

double widthInEms(const QString &text)
{
    double width = 0;
    for (const auto code : text.toUcs4())
        width += isFullWidth(code) ? 1 : 0.5;
    return width;
}

} // namespace reading
