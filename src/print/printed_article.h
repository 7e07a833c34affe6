#pragma once

#include "content/sections.h"
#include "content/values.h"
#include "print/report_layout.h"

#include <QCoreApplication>

class QPagedPaintDevice;
class QPainter;

namespace print {

/// What of an article, practice or term is printed.
struct ArticleContents
{
    QString title;
    QString lede;
    /// Below the lede, small.
    QString facts;
    base::Language language = base::Language::English;
    std::vector<content::Section> sections;
    std::vector<content::Phrase> phrases;
};

/// An article, practice or term on paper, in light colours: its text, its sentences as their authors wrote
/// them, its references.
class PrintedArticle
{
    Q_DECLARE_TR_FUNCTIONS(print::PrintedArticle)

public:
    explicit PrintedArticle(const ArticleContents &contents);

    int pageCount(reading::PaperSize size) const;
    /// One page, from 0; a point is reading::PageTypesetter::Unit of the painter's units.
    void paintPage(QPainter &painter, reading::PaperSize size, int page) const;
    /// False where the device does not take it.
    bool print(QPagedPaintDevice &device, reading::PaperSize size) const;

private:
    void setSections(const ArticleContents &contents);
    void setPhrases(const ArticleContents &contents);

    QString m_title;
    ReportLayout m_layout;
};

} // namespace print
