#pragma once

#include "reading/pagination.h"
#include "reading/typography.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

namespace reading {

/// A text in one format.
struct PrintedRun
{
    QString text;
    /// Not valid: that of running text.
    QColor color = {};
    bool isBold = false;
    bool isItalic = false;
};

/// A paragraph on paper; lengths are in points.
struct PrintedText
{
    std::vector<PrintedRun> runs;
    double size = 10;
    double gapBefore = 6;
    double indent = 0;
    /// Set in the Latin faces, which have the right quotation marks for it, whatever the language around it.
    bool isLatin = false;
    /// A bullet or number, in a hanging indent.
    QString marker = {};
    /// Whether an empty box to tick stands in place of the marker.
    bool hasBox = false;
    /// Whether no page break may follow it.
    bool keepsWithNext = false;
    /// Whether no page break may be inside it.
    bool isWhole = false;
};

/// A picture, as wide as the measure. Lengths are in points.
struct PrintedPicture
{
    double height = 0;
    double gapBefore = 6;
    bool keepsWithNext = false;
    /// Draws it into the rectangle, in units of which PageTypesetter::Unit are a point. Called whenever its
    /// page is painted; what it captures must live as long as the typesetter.
    std::function<void(QPainter &, const QRectF &)> draw;
};

/// What the pages are cut to.
enum class PaperSize { A4, Letter };

/// The paper of the system's locale: Letter in the USA, Canada and Mexico, A4 elsewhere.
PaperSize localPaper();

/// In points, portrait.
QSizeF sizeOf(PaperSize size);

/// A font for PageTypesetter's pages and pictures; `size` in points. Without ligatures, because a search in a
/// PDF for "find" does not match the one for "fi".
QFont printedFont(const QStringList &families, double size);

/// Typesets paragraphs and pictures on pages of paper, one below the other, with the page number at the foot.
/// It does not depend on a screen: with the same fonts the pages are the same everywhere.
class PageTypesetter
{
public:
    /// Units of the painter per point: so many that hinting of fonts does not move letters.
    static constexpr int Unit = 20;
    /// Width of the text, in points.
    static constexpr double Measure = 419;

    PageTypesetter(Typography typography, Colors colors);
    ~PageTypesetter();
    PageTypesetter(const PageTypesetter &) = delete;
    PageTypesetter &operator=(const PageTypesetter &) = delete;

    void add(const PrintedText &text);
    void add(PrintedPicture picture);
    /// At least 1.
    int pageCount(PaperSize size) const;
    /// Paints page `page`, from 0, at the painter's origin, in units of which Unit are a point. `foot` stands
    /// at the left of every page footer.
    void paintPage(QPainter &painter, PaperSize size, int page, const QString &foot) const;
    /// Prints all pages on a device, whose page size and margins it sets; no painter may be active on it.
    /// False where the device failed.
    bool print(QPagedPaintDevice &device, PaperSize size, const QString &foot) const;

private:
    /// A line of a paragraph, or a picture.
    struct Piece
    {
        const QTextLayout *layout = nullptr;
        int line = 0;
        double left = 0;
        double baseline = 0;
        QString marker;
        bool hasBox = false;
        QFont markerFont;
        std::function<void(QPainter &, const QRectF &)> draw;
    };

    std::vector<StripPlace> places(PaperSize size) const;
    QFont font(const PrintedText &text) const;
    std::unique_ptr<QTextLayout> layOut(const PrintedText &text) const;
    void drawPiece(QPainter &painter, const Piece &piece, const QRectF &rect) const;
    void drawBox(QPainter &painter, const Piece &piece, const QPointF &baseline) const;
    void drawFoot(QPainter &painter, const QString &foot, const QString &number, const QSizeF &page) const;

    Typography m_typography;
    QStringList m_latinFamilies;
    Colors m_colors;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Piece> m_pieces;
    /// One for each piece, in units of the painter.
    std::vector<Strip> m_strips;
    bool m_keepsNext = false;
};

} // namespace reading
