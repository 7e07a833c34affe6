#include "shell/pages/library/article_card_delegate.h"

#include "reading/typography.h"
#include "shell/pages/library/article_list_model.h"
#include "shell/theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace shell {

namespace {

constexpr int LedeLines = 2;

QFont titleFont()
{
    QFont font;
    font.setFamilies(reading::readingTypography(base::Language::English).body.families());
    font.setPixelSize(size::Subheading);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

/// Draws at most `lines` lines, the last one elided.
void drawLines(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int lines)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int y = area.top();
    for (int number = 1; number <= lines; ++number) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        QString part = text.mid(line.textStart(), line.textLength());
        if (number == lines)
            part = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width());
        painter.setFont(font);
        painter.drawText(QRect(area.left(), y, area.width(), metrics.lineSpacing()), Qt::AlignLeft,
                         part.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

void ArticleCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto &palette = option.palette;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected)
        || (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1, space::Hair, -space::Small, -space::Hair);
    painter->setBrush(palette.base());
    painter->setPen(QPen(isCurrent       ? palette.color(QPalette::Highlight)
                             : isHovered ? palette.color(QPalette::PlaceholderText)
                                         : palette.color(QPalette::Midlight),
                         isCurrent ? 2 : 1));
    painter->drawRoundedRect(frame, size::Radius, size::Radius);

    const QRect inside = frame.toRect().adjusted(space::Large, space::Medium, -space::Large, -space::Medium);
    const QFont title = titleFont();
    const int titleHeight = QFontMetrics(title).lineSpacing();
    painter->setPen(palette.color(QPalette::WindowText));
    drawLines(*painter, {inside.left(), inside.top(), inside.width(), titleHeight}, index.data().toString(),
              title, 1);

    const QFont lede = sized(option.font, size::Interface);
    const int ledeTop = inside.top() + titleHeight + space::Hair;
    drawLines(*painter, {inside.left(), ledeTop, inside.width(), inside.height()},
              index.data(ArticleListModel::LedeRole).toString(), lede, LedeLines);

    const QFont caption = sized(option.font, size::Caption);
    const int captionHeight = QFontMetrics(caption).lineSpacing();
    painter->setPen(palette.color(QPalette::PlaceholderText));
    drawLines(*painter, {inside.left(), inside.bottom() - captionHeight, inside.width(), captionHeight},
              index.data(ArticleListModel::FactsRole).toString(), caption, 1);
    painter->restore();
}

QSize ArticleCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(titleFont()).lineSpacing()
        + LedeLines * QFontMetrics(sized(option.font, size::Interface)).lineSpacing()
        + QFontMetrics(sized(option.font, size::Caption)).lineSpacing();
    return {option.rect.width(), height + 2 * space::Medium + 2 * space::Hair + space::Medium};
}

} // namespace shell
