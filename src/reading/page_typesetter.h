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

/// Words set in one way.
struct PrintedRun
{
    QString text;
    /// Not valid: ink.
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
    /// A bullet, a number; it ends a little before the indent.
    QString marker = {};
    /// An empty box to tick stands in place of the marker.
    bool hasBox = false;
    bool keepsWithNext = false;
    /// Not to be broken over two pages.
    bool isWhole = false;
};

/// Something drawn, never split. Lengths are in points.
struct PrintedPicture
{
    double height = 0;
    double gapBefore = 6;
    bool keepsWithNext = false;
    /// The rectangle is as wide as the measure, in the painter's own units: PageTypesetter::Unit of them a
    /// point.
    std::function<void(QPainter &, const QRectF &)> draw;
};

/// What the pages are cut to.
enum class PaperSize { A4, Letter };

/// What people write on where the computer stands: Letter in North America, A4 elsewhere.
PaperSize localPaper();

/// In points.
QSizeF sizeOf(PaperSize size);

/// A font for PageTypesetter's pages and pictures; `size` in points. It joins no letters into ligatures: who
/// searches a PDF for "find" would not find them.
QFont printedFont(const QStringList &families, double size);

/// Sets paragraphs and pictures on pages of paper, one below the other, with the page number at the foot. It
/// asks no screen anything: the same pages everywhere with the same fonts.
class PageTypesetter
{
public:
    /// Dots of the device in a point: enough that hinting moves no letter.
    static constexpr int Unit = 20;
    /// Points.
    static constexpr double Measure = 419;

    PageTypesetter(Typography typography, Colors colors);
    ~PageTypesetter();
    PageTypesetter(const PageTypesetter &) = delete;
    PageTypesetter &operator=(const PageTypesetter &) = delete;

    void add(const PrintedText &text);
    void add(PrintedPicture picture);
    /// At least one.
    int pageCount(PaperSize size) const;
    /// Paints one page, from 0, at the painter's origin; a point is Unit of the
    /// painter's units. `foot` stands at the left of every foot.
    void paintPage(QPainter &painter, PaperSize size, int page, const QString &foot) const;
    /// On any paged device, whose page size and margins it sets; the device must not be painted on yet. False
    /// where the device does not take all of it.
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
    /// One for each piece, in dots.
    std::vector<Strip> m_strips;
    bool m_keepsNext = false;
};

} // namespace reading
