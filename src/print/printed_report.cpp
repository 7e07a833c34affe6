#include "print/printed_report.h"

#include "base/text.h"
#include "print/printed_advice.h"
#include "print/report_layout.h"
#include "reading/searchable.h"
#include "report/filled.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/scale_words.h"
#include "report/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace print {

namespace {

namespace words = report::words;
using report::Report;

// Points.
constexpr double ShareSize = 17;
constexpr double PlaneSide = 310;
constexpr std::size_t BarsTogether = 3;
constexpr double AmountIndent = 38;
constexpr int PointsPerInch = 72;
/// The most contributions of a scale in each direction: in a report of one instrument, and of several.
constexpr int AllAnswers = 3;
constexpr int FewAnswers = 2;

void setTitle(ReportLayout &layout, const report::Share &share)
{
    const auto &first = share.reports.front();
    layout.addTitle(text(share.title));
    QStringList parts;
    if (!share.name.empty())
        parts << text(share.name);
    if (share.parts.date && !first.date.empty())
        parts << text(report::dateWords(first.date, layout.language()));
    if (!first.form.empty())
        parts << text(first.form);
    if (!first.version.empty())
        parts << layout.in(words::Version).replace(u"{version}"_s, text(first.version));
    layout.addQuiet(parts.join(u" · "_s), 4, true);
}

void setPlane(ReportLayout &layout, const std::optional<drawing::PlanePicture> &plane)
{
    if (!plane)
        return;
    const auto draw = [plane, colors = layout.colors()](QPainter &painter, const QRectF &rect) {
        const auto side = rect.height();
        drawing::drawPlane(painter, QRectF(rect.center().x() - side / 2, rect.top(), side, side), *plane,
                           colors, sansFont(paper::PictureSize));
    };
    layout.add(reading::PrintedPicture{PlaneSide, 18, false, draw});
}

/// The probabilities of the four regions, side by side.
void setShares(ReportLayout &layout, const quiz::StyleProbabilities &styles)
{
    using Share = std::pair<QString, QString>;
    const auto share = [&](const base::Localized &name, double probability) {
        return Share{text(report::percentage(probability, layout.language())), layout.in(name)};
    };
    const std::array shares{
        share(words::SecureRegion, styles.secure), share(words::AnxiousRegion, styles.anxious),
        share(words::AvoidantRegion, styles.avoidant), share(words::FearfulRegion, styles.fearful)};
    const auto draw = [shares, colors = layout.colors()](QPainter &painter, const QRectF &rect) {
        const auto width = rect.width() / static_cast<double>(shares.size());
        auto left = rect.left();
        for (const auto &[percentage, name] : shares) {
            painter.fillRect(QRectF(left, rect.top(), width - dots(12), dots(0.6)), colors.line);
            painter.setPen(colors.ink);
            painter.setFont(sansFont(ShareSize));
            painter.drawText(QPointF(left, rect.top() + dots(24)), percentage);
            painter.setPen(colors.quiet);
            painter.setFont(sansFont(paper::PictureSize));
            painter.drawText(QPointF(left, rect.top() + dots(38)), name);
            left += width;
        }
    };
    layout.add(reading::PrintedPicture{42, 12, false, draw});
}

void setMeaning(ReportLayout &layout, const Report &report)
{
    if (!report.styles)
        return;
    layout.addHeading(words::WhatItMeans);
    layout.addParagraph(text(report::inOneParagraph(
        {report::together(report), words::PointMeaning.in(report.language)}, report.language)));
    layout.addParagraph(layout.in(words::Regions));
    setShares(layout, *report.styles);
}

void setBars(ReportLayout &layout, const Report &report)
{
    layout.addLead({text(report::rangeOf(report).text)}, 6);
    const auto height = drawing::scaleBarHeight(sansFont(paper::PictureSize)) / reading::PageTypesetter::Unit;
    // A few bars are kept on one page, so that they can be compared.
    const bool isShort = report.scales.size() <= BarsTogether;
    for (const auto &scale : report.scales) {
        const auto draw
            = [colors = layout.colors(), bar = barOf(report, scale)](QPainter &painter, const QRectF &rect) {
                  drawing::drawScaleBar(painter, rect, bar, colors, sansFont(paper::PictureSize));
              };
        layout.add(reading::PrintedPicture{height, 14, true, draw});
        layout.addQuiet(text(report::noteOn(scale, report)), 2, isShort && &scale != &report.scales.back());
    }
}

/// The scores of all instruments; where there are several, each has its title.
void setScores(ReportLayout &layout, const std::vector<Report> &reports)
{
    layout.addHeading(words::Scores);
    std::vector<std::string> meanings;
    for (const auto &report : reports) {
        if (reports.size() > 1)
            layout.addSubheading(text(report.title));
        setBars(layout, report);
        for (auto &meaning : report::intervalMeanings(report)) {
            if (std::ranges::find(meanings, meaning.text) == meanings.end())
                meanings.push_back(std::move(meaning.text));
        }
    }
    for (const auto &meaning : meanings)
        layout.addParagraph(text(meaning), 12);
}

void setContribution(ReportLayout &layout, const report::ItemContribution &contribution, const Report &report)
{
    auto answer = text(report::answerWords(contribution, report));
    // A point of the scale stays on one line; what was chosen may be a sentence.
    if (!report.isChoice)
        answer.replace(u' ', QChar(QChar::Nbsp));
    layout.add({.runs = {{.text = text(contribution.text) + u"  "_s},
                         {.text = answer, .color = layout.colors().quiet}},
                .gapBefore = 3,
                .indent = AmountIndent,
                .marker = text(report::signedDecimal(contribution.amount, 2)),
                .isWhole = true});
}

/// At most `most` of a scale that raised its score, and as many that lowered it.
void setContributions(ReportLayout &layout, const Report &report, int most)
{
    if (report.contributions.empty())
        return;
    layout.addHeading(words::ScoresExplained);
    layout.addLead({text(report::meaningOfAmounts(report))}, 6);
    for (const auto &scale : report.scales) {
        int raising = 0;
        int lowering = 0;
        for (const auto &contribution : report.contributions) {
            if (contribution.scale != scale.scale)
                continue;
            if (raising + lowering == 0)
                layout.addSubheading(text(scale.title));
            if (++(contribution.amount > 0 ? raising : lowering) > most)
                continue;
            setContribution(layout, contribution, report);
        }
    }
}

void setNotes(ReportLayout &layout, const std::vector<Report> &reports)
{
    std::vector<std::string> notes;
    for (const auto &report : reports) {
        for (const auto &note : report.notes) {
            if (std::ranges::find(notes, note) == notes.end())
                notes.push_back(note);
        }
    }
    if (notes.empty())
        return;
    layout.addHeading(words::Answering);
    for (const auto &note : notes)
        layout.addParagraph(text(note));
}

/// Adds the `about` of each instrument, in which each line is a paragraph.
void setAbout(ReportLayout &layout, const std::vector<Report> &reports)
{
    bool isFirst = true;
    for (const auto &report : reports) {
        if (base::trimmed(report.about).empty())
            continue;
        if (std::exchange(isFirst, false))
            layout.addHeading(words::About);
        if (reports.size() > 1)
            layout.addSubheading(text(report.title));
        for (const auto line : base::splitLines(report.about))
            if (const auto paragraph = base::trimmed(line); !paragraph.empty())
                layout.add({.runs = {{.text = text(std::string(paragraph))}},
                            .size = paper::SmallSize,
                            .gapBefore = 4});
    }
}

void setReport(ReportLayout &layout, const PrintedContents &contents)
{
    const auto &share = contents.share;
    const auto &parts = share.parts;
    setTitle(layout, share);
    if (parts.plane)
        setPlane(layout, contents.plane);
    if (parts.styleWords)
        setMeaning(layout, share.reports.front());
    if (parts.scales)
        setScores(layout, share.reports);
    if (parts.passages)
        setPassages(layout, share.passages);
    // Only those of the first instrument, which has the plane, to keep the report short.
    if (parts.answers)
        setContributions(layout, share.reports.front(), share.reports.size() > 1 ? FewAnswers : AllAnswers);
    if (parts.advice)
        setSuggestions(layout, contents.suggestions);
    setNotes(layout, share.reports);
    setAbout(layout, share.reports);
}

} // namespace

PrintedReport::PrintedReport(const PrintedContents &contents, reading::PaperSize size)
    : m_language(contents.share.reports.front().language)
    , m_title(text(contents.share.title))
    , m_size(size)
    , m_layout(std::make_unique<ReportLayout>(m_language))
{
    setReport(*m_layout, contents);
}

PrintedReport::~PrintedReport() = default;

int PrintedReport::pageCount() const
{
    return m_layout->setter().pageCount(m_size);
}

void PrintedReport::paintPage(QPainter &painter, int page) const
{
    m_layout->setter().paintPage(painter, m_size, page, m_title);
}

bool PrintedReport::print(QPagedPaintDevice &device) const
{
    return m_layout->setter().print(device, m_size, m_title);
}

QByteArray PrintedReport::pdf() const
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_title);
        writer.setCreator(u"Attune"_s);
        writer.setResolution(PointsPerInch * reading::PageTypesetter::Unit);
        print(writer);
    }
    return reading::searchable(pdf,
                               {reading::readingTypography(m_language).body, sansFont(paper::PictureSize)});
}

} // namespace print
