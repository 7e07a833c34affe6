#include "shell/pages/search/search_hit_delegate.h"

#include "shell/pages/search/copy_buttons.h"
#include "shell/pages/search/search_results_model.h"
#include "shell/theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shell {

namespace {

constexpr int SnippetLines = 2;

QFont sized(QFont font, int pixels, bool isBold)
{
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

/// The snippet without its marks, and the marked ranges as bold.
struct Marked
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
};

Marked marked(const QString &snippet, const QColor &color)
{
    Marked result;
    int begin = -1;
    for (const QChar letter : snippet) {
        const int position = static_cast<int>(result.text.size());
        if (letter == QLatin1Char(library::MatchBegin)) {
            begin = position;
        } else if (letter == QLatin1Char(library::MatchEnd)) {
            QTextLayout::FormatRange range;
            range.start = begin;
            range.length = position - begin;
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(color);
            if (begin >= 0)
                result.ranges.append(range);
        } else {
            result.text.append(letter);
        }
    }
    return result;
}

/// Chinese is not set in italics.
bool isHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

/// Returns the height of its lines.
int drawSnippet(QPainter &painter, const QRect &area, const QString &snippet, const QFont &font,
                const QColor &matchColor)
{
    const auto parts = marked(snippet, matchColor);
    QTextLayout layout(parts.text, font);
    layout.setFormats(parts.ranges);
    layout.beginLayout();
    double y = 0;
    for (int number = 0; number < SnippetLines; ++number) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
    return static_cast<int>(std::ceil(y));
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &palette = option.palette;
    const QRect inside = option.rect.adjusted(space::Medium, space::Small, -space::Medium, -space::Small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SearchResultsModel::IsHeadingRole).toBool()) {
        painter->setFont(sized(option.font, size::Caption, true));
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(palette.base());
        painter->setPen(palette.color(isCurrent ? QPalette::Highlight : QPalette::Midlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), size::Radius, size::Radius);
    }
    const QFont title = sized(option.font, size::Interface + 1, true);
    const int titleHeight = QFontMetrics(title).lineSpacing();
    const bool isSentence = index.data(SearchResultsModel::IsSentenceRole).toBool();
    const int copyWidth
        = isSentence && option.widget != nullptr ? CopyButtons::width(*option.widget) + space::Small : 0;
    const int titleWidth = inside.width() - copyWidth;
    painter->setFont(title);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(QRect(inside.left(), inside.top(), titleWidth, titleHeight), Qt::AlignLeft,
                      QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, titleWidth));
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QFont text = sized(option.font, size::Interface, false);
    const QRect below = inside.adjusted(0, titleHeight + space::Hair, -copyWidth, 0);
    const int height = drawSnippet(*painter, below, index.data(SearchResultsModel::SnippetRole).toString(),
                                   text, palette.color(QPalette::Highlight));
    if (const auto because = index.data(SearchResultsModel::BecauseRole).toString(); !because.isEmpty()) {
        QFont quiet = sized(option.font, size::Caption, false);
        quiet.setItalic(!isHan(because));
        painter->setFont(quiet);
        painter->drawText(QRect(inside.left(), below.top() + height + space::Hair, inside.width(),
                                QFontMetrics(quiet).lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(quiet).elidedText(because, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(sized(option.font, size::Interface, false)).lineSpacing();
    if (index.data(SearchResultsModel::IsHeadingRole).toBool())
        return {0, line + 2 * space::Medium};
    const int title = QFontMetrics(sized(option.font, size::Interface + 1, true)).lineSpacing();
    const bool hasReason = !index.data(SearchResultsModel::BecauseRole).toString().isEmpty();
    const int reason = QFontMetrics(sized(option.font, size::Caption, false)).lineSpacing();
    return {0,
            title + SnippetLines * line + (hasReason ? reason + space::Hair : 0) + 2 * space::Small
                + space::Small};
}

} // namespace shell
