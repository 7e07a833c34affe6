#pragma once

#include "print/printed_report.h"

#include <QImage>

namespace print {

/// The formats in which a profile is shared.
enum class ShareForm { SquareCard, WideCard, Text, Markdown, WebPage, Paper };

/// A profile in one of these formats: exactly what is previewed, copied, saved and printed.
struct Rendition
{
    ShareForm form = ShareForm::SquareCard;
    /// Cards only.
    QImage picture = {};
    /// The one picture within a web page; null where it has none.
    QImage planePicture = {};
    /// The text; for a card its alternative text.
    std::string text = {};
    /// Paper only; else null.
    std::shared_ptr<const PrintedReport> report = {};

    /// As a file: PNG, UTF-8 text or PDF.
    QByteArray bytes() const;
};

/// Slow; may run in any thread. Needs a QGuiApplication. `size` is used for ShareForm::Paper only.
Rendition render(const PrintedContents &contents, ShareForm form, reading::PaperSize size);

} // namespace print
