#pragma once

#include "cli/paper.h"
#include "shell/article/article_view_contents.h"

class QPagedPaintDevice;
class QPainter;

namespace shell {

/// An article, practice or term on paper, in light colours: its text, its sentences as their authors wrote
/// them, its references.
class PrintedArticle
{
public:
    explicit PrintedArticle(const ReadingContents &contents);

    int pageCount(reading::PaperSize size) const;
    /// One page, from 0; a point is reading::PageSetter::Unit of the painter's units.
    void paintPage(QPainter &painter, reading::PaperSize size, int page) const;
    /// False where the device does not take it.
    bool print(QPagedPaintDevice &device, reading::PaperSize size) const;

private:
    void setSections(const ReadingContents &contents);
    void setPhrases(const ReadingContents &contents);

    QString m_title;
    cli::Paper m_paper;
};

} // namespace shell
