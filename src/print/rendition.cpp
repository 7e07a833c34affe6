#include "print/rendition.h"

#include "print/pictures.h"
#include "reading/typography.h"

#include <QBuffer>

namespace print {

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::string webPage(const report::Share &share, const QImage &plane)
{
    const auto picture = plane.isNull() ? std::string() : png(plane).toBase64().toStdString();
    return report::htmlOf(report::layOut(share, picture), share.title, share.reports.front().language);
}

} // namespace

QByteArray Rendition::bytes() const
{
    switch (form) {
    case ShareForm::SquareCard:
    case ShareForm::WideCard:
        return png(picture);
    case ShareForm::Paper:
        return report->pdf();
    default:
        return QByteArray::fromStdString(text);
    }
}

Rendition render(const PrintedContents &contents, ShareForm form, reading::PaperSize size)
{
    Rendition rendition{form};
    const auto blocks = report::layOut(contents.share, {});
    switch (form) {
    case ShareForm::SquareCard:
    case ShareForm::WideCard: {
        const auto card = cardOf(contents.share, contents.plane);
        const auto faces = cardFaces(contents.share.reports.front().language);
        rendition.picture
            = form == ShareForm::WideCard ? drawing::wideCard(card, faces) : drawing::squareCard(card, faces);
        rendition.text = report::plainTextOf(blocks);
        break;
    }
    case ShareForm::Text:
        rendition.text = report::plainTextOf(blocks);
        break;
    case ShareForm::Markdown:
        rendition.text = report::markdownOf(blocks);
        break;
    case ShareForm::WebPage:
        if (contents.plane && contents.share.parts.plane)
            rendition.planePicture = drawing::planeImage(*contents.plane, reading::interfaceFamilies());
        rendition.text = webPage(contents.share, rendition.planePicture);
        break;
    case ShareForm::Paper:
        rendition.report = std::make_shared<PrintedReport>(contents, size);
        break;
    }
    return rendition;
}

} // namespace print
