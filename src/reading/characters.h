#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace reading {

/// A text of the tree as a QTextDocument can hold it: the characters by which a document marks its own frames
/// and objects become U+FFFD, line ends become spaces.
QString documentText(std::string_view text);

/// Neither may be asked of an empty text.
char32_t firstCharacter(const QString &text);
char32_t lastCharacter(const QString &text);

/// As wide as a Han character, and set without spaces between words.
bool isFullWidth(char32_t code);
/// Whether a line end between these is a space: not between full-width characters.
bool needsSpaceBetween(char32_t left, char32_t right);
/// Between these a space is only there for Markdown's sake, which closes no bold run between a full stop and
/// a Han character.
bool isBesideFullWidthPunctuation(char32_t left, char32_t right);

/// Runs of full-width characters and runs of all others, in order.
QStringList splitByWidth(const QString &text);
/// How wide a text is, about, in ems: a full-width character is 1, any other half of it.
double widthInEms(const QString &text);

} // namespace reading
