#include "shell/pages/share/share_preview.h"

#include "drawing/print_colors.h"
#include "reading/typography.h"
#include "shell/theme/tokens.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int LargestPage = 620;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"share_picture"_s);
    setFocusPolicy(Qt::TabFocus);
}

void PictureView::show(const QImage &picture, const QString &words)
{
    m_picture = picture;
    setAccessibleName(words);
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto fitting = m_picture.size().scaled(size().boundedTo(m_picture.size()), Qt::KeepAspectRatio);
    const QRect frame({(width() - fitting.width()) / 2, 0}, fitting);
    // Smoother than letting the painter leave out lines.
    const auto pixels = fitting * devicePixelRatioF();
    painter.drawImage(frame, m_picture.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(frame.adjusted(1, 1, -1, -1));
    }
}

PagesView::PagesView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"share_pages"_s);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagesView::show(std::shared_ptr<const print::PrintedReport> report, reading::PaperSize size)
{
    m_report = std::move(report);
    m_page = reading::sizeOf(size);
    setAccessibleName(QCoreApplication::translate("shell::PagesView", "The report, %n page(s)", nullptr,
                                                  m_report->pageCount()));
    updateGeometry();
    update();
}

double PagesView::pageHeight(double width) const
{
    return m_page.isEmpty() ? 0 : std::min<double>(width, LargestPage) * m_page.height() / m_page.width();
}

int PagesView::heightForWidth(int width) const
{
    const int pages = m_report ? m_report->pageCount() : 0;
    return static_cast<int>(std::ceil(pages * (pageHeight(width) + space::Large)));
}

QSize PagesView::sizeHint() const
{
    return {LargestPage, heightForWidth(LargestPage)};
}

void PagesView::paintEvent(QPaintEvent *event)
{
    if (!m_report)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = std::min(width(), LargestPage);
    const double high = pageHeight(width());
    const double scale = wide / (m_page.width() * reading::PageTypesetter::Unit);
    for (int page = 0; page < m_report->pageCount(); ++page) {
        const QRectF sheet((width() - wide) / 2, page * (high + space::Large), wide, high);
        if (!sheet.toAlignedRect().intersects(event->rect()))
            continue;
        painter.fillRect(sheet, drawing::printColors().paper);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        m_report->paintPage(painter, page);
        painter.restore();
    }
}

void WebPageView::show(const QString &html, const QImage &picture)
{
    m_picture = picture;
    setHtml(html);
}

QVariant WebPageView::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource && !m_picture.isNull()
        ? m_picture
        : QTextBrowser::loadResource(type, name);
}

SharePreview::SharePreview(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(u"share_preview"_s);
}

void SharePreview::makeText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"share_text"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(QCoreApplication::translate("shell::SharePreview", "What leaves"));
    QFont face;
    face.setFamilies(reading::fixedFamilies());
    face.setPixelSize(size::Caption);
    m_text->setFont(face);
    addWidget(m_text);
}

void SharePreview::makeWebPage()
{
    m_web = new WebPageView(this);
    m_web->setObjectName(u"share_web"_s);
    m_web->setOpenLinks(false);
    m_web->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_web->setAccessibleName(QCoreApplication::translate("shell::SharePreview", "What leaves"));
    // The page brings light colours with it, whatever those of the window are.
    const auto light = tokens(Scheme::Light);
    auto colors = m_web->palette();
    colors.setColor(QPalette::Base, light.paper);
    colors.setColor(QPalette::Text, light.ink);
    m_web->setPalette(colors);
    addWidget(m_web);
}

void SharePreview::makePages()
{
    m_scroll = new QScrollArea(this);
    m_pages = new PagesView;
    m_scroll->setWidget(m_pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_scroll);
}

void SharePreview::showPicture(const QImage &picture, const QString &words)
{
    if (m_picture == nullptr) {
        m_picture = new PictureView(this);
        addWidget(m_picture);
    }
    m_picture->show(picture, words);
    setCurrentWidget(m_picture);
}

void SharePreview::showText(const QString &text)
{
    if (m_text == nullptr)
        makeText();
    m_text->setPlainText(text);
    setCurrentWidget(m_text);
}

void SharePreview::showWebPage(const QString &html, const QImage &picture)
{
    if (m_web == nullptr)
        makeWebPage();
    m_web->show(html, picture);
    setCurrentWidget(m_web);
}

void SharePreview::showPages(std::shared_ptr<const print::PrintedReport> report, reading::PaperSize size)
{
    if (m_pages == nullptr)
        makePages();
    m_pages->show(std::move(report), size);
    setCurrentWidget(m_scroll);
}

} // namespace shell
