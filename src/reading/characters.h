#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace reading {

/// A text as a QTextDocument can hold it: the characters with which a document marks frames and objects
/// become U+FFFD, line ends become spaces.
QString documentText(std::string_view text);

/// The text must not be empty.
char32_t firstCharacter(const QString &text);
char32_t lastCharacter(const QString &text);

/// Whether a character is as wide as a Han character, and of a script without spaces between words.
bool isFullWidth(char32_t code);
/// Whether a line end between these is a space: not between full-width characters.
bool needsSpaceBetween(char32_t left, char32_t right);
/// Whether a space between these is only markup: Markdown does not close a bold run between a full stop and a
/// Han character without one.
bool isBesideFullWidthPunctuation(char32_t left, char32_t right);

/// Runs of full-width characters and runs of all others, in order.
QStringList splitByWidth(const QString &text);
/// The approximate width of a text in ems: 1 for a full-width character, 0.5 for any other.
double widthInEms(const QString &text);

} // namespace reading
