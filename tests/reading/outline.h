#pragma once

#include <QTextDocument>

#include <string>

/// A document as text, one line a block, for comparing: frames and cells indent what stands in them, a block
/// shows its level, indent and anchor before the bar, a run that is not plain is followed by what it is.
std::string outline(const QTextDocument &document);

/// Only the letters of a text, in order.
std::u32string letters(const QString &text);
