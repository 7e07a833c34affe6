#pragma once

#include "drawing/plane.h"
#include "reading/page_typesetter.h"
#include "report/share.h"
#include "report/suggestion_texts.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace print {

class ReportLayout;

/// The contents of a report on paper.
struct PrintedContents
{
    report::Share share;
    std::optional<drawing::PlanePicture> plane;
    /// Empty without a library.
    report::SuggestionTexts suggestions;
};

/// The report typeset on pages, in light colours: the same on a screen, on a printer and in a PDF. Keeps
/// nothing of the contents. Needs a QGuiApplication.
class PrintedReport
{
public:
    PrintedReport(const PrintedContents &contents, reading::PaperSize size);
    ~PrintedReport();

    int pageCount() const;
    /// See reading::PageTypesetter::paintPage().
    void paintPage(QPainter &painter, int page) const;
    /// False where the device failed.
    bool print(QPagedPaintDevice &device) const;
    QByteArray pdf() const;

private:
    base::Language m_language;
    QString m_title;
    reading::PaperSize m_size;
    std::unique_ptr<ReportLayout> m_layout;
};

} // namespace print
