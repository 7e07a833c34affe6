#pragma once

#include "print/printed_report.h"

#include <QImage>

namespace print {

/// What a profile leaves the program as.
enum class ShareForm { SquareCard, WideCard, Text, Markdown, WebPage, Paper };

/// A profile in one of its forms, finished: exactly what is shown, copied, saved and printed.
struct Rendition
{
    ShareForm form = ShareForm::SquareCard;
    /// Cards only.
    QImage picture = {};
    /// The one picture within a web page; null where it has none.
    QImage planePicture = {};
    /// Texts; of a card, what it says to whoever does not see it.
    std::string text = {};
    /// Paper only; else null.
    std::shared_ptr<const PrintedReport> report = {};

    /// As a file: PNG, UTF-8 text or PDF.
    QByteArray bytes() const;
};

/// Slow, and of no window: it may run in any thread.
Rendition render(const PrintedContents &contents, ShareForm form, reading::PaperSize size);

} // namespace print
