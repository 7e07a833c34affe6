#pragma once

#include "content/sections.h"
#include "content/values.h"
#include "print/report_layout.h"

#include <QCoreApplication>

class QPagedPaintDevice;
class QPainter;

namespace print {

/// The printed contents of an article, practice or term.
struct ArticleContents
{
    QString title;
    QString lede;
    /// A small line below the lede, e.g. the reading time.
    QString facts;
    base::Language language = base::Language::English;
    std::vector<content::Section> sections;
    std::vector<content::Phrase> phrases;
};

/// An article, practice or term on paper, in light colours: its text, its phrases as their authors wrote
/// them, its references. Needs a QGuiApplication.
class PrintedArticle
{
    Q_DECLARE_TR_FUNCTIONS(print::PrintedArticle)

public:
    explicit PrintedArticle(const ArticleContents &contents);

    int pageCount(reading::PaperSize size) const;
    /// See reading::PageTypesetter::paintPage().
    void paintPage(QPainter &painter, reading::PaperSize size, int page) const;
    /// False where the device failed.
    bool print(QPagedPaintDevice &device, reading::PaperSize size) const;

private:
    void setSections(const ArticleContents &contents);
    void setPhrases(const ArticleContents &contents);

    QString m_title;
    ReportLayout m_layout;
};

} // namespace print
