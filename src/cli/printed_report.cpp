#include "cli/printed_report.h"

#include "base/text.h"
#include "cli/pictures.h"
#include "drawing/light.h"
#include "reading/page_setter.h"
#include "reading/searchable.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

namespace words = report::words;
using reading::PrintedRun;

// Sizes and distances in points.
constexpr double TitleSize = 25;
constexpr double HeadingSize = 15.5;
constexpr double SubheadingSize = 11.5;
constexpr double SmallSize = 9;
constexpr double ReferenceSize = 8.5;
constexpr double PictureSize = 9;
constexpr double ShareSize = 17;
constexpr double PlaneSide = 345;
constexpr double SectionGap = 26;
constexpr double EntryGap = 13;
constexpr double Indent = 20;
constexpr std::size_t BarsTogether = 3;
constexpr double AmountIndent = 38;

double dots(double points)
{
    return points * reading::PageSetter::Unit;
}

reading::Ink printInk()
{
    const auto colors = drawing::printColors();
    return {colors.paper, colors.paper, colors.line, colors.ink, colors.quiet, colors.accent, colors.calm};
}

QFont sansFont(double size)
{
    return reading::printedFont(reading::interfaceFamilies(), size);
}

class ReportPrinter
{
public:
    ReportPrinter(const report::Report &report, const std::optional<drawing::PlanePicture> &plane,
                  const Suggestions &suggestions)
        : m_report(report)
        , m_plane(plane)
        , m_suggestions(suggestions)
        , m_setter(reading::readingTypography(report.language), printInk())
    {
    }

    QByteArray pdf()
    {
        addTitle();
        addPlane();
        addMeaning();
        addBars();
        addContributions();
        addReading();
        addSayings();
        addPractices();
        addReferences();
        addRemarks();
        addAbout();
        return printed();
    }

private:
    QString in(const base::Localized &sentence) const { return text(sentence.in(m_report.language)); }

    void addTitle()
    {
        setHeading(text(m_report.title), TitleSize, 0);
        QStringList parts;
        if (!m_report.date.empty())
            parts << text(report::dateWords(m_report.date, m_report.language));
        if (!m_report.form.empty())
            parts << text(m_report.form);
        if (!m_report.version.empty())
            parts << in(words::Version).replace(u"{version}"_s, text(m_report.version));
        addQuiet(parts.join(u" · "_s), 4, true);
    }

    void setHeading(const QString &words, double size, double gap)
    {
        m_setter.add({.runs = {{.text = words, .isBold = true}},
                      .size = size,
                      .gapBefore = gap,
                      .keepsWithNext = true,
                      .isWhole = true});
    }
    void addHeading(const base::Localized &heading) { setHeading(in(heading), HeadingSize, SectionGap); }
    void addSubheading(const QString &heading, double gap = EntryGap)
    {
        setHeading(heading, SubheadingSize, gap);
    }
    void addParagraph(const QString &words, double gap = 6)
    {
        m_setter.add({.runs = {{.text = words}}, .gapBefore = gap});
    }
    /// Goes to the same page as what follows.
    void addLead(PrintedRun run, double gap)
    {
        m_setter.add({.runs = {std::move(run)}, .gapBefore = gap, .keepsWithNext = true, .isWhole = true});
    }
    void addQuiet(const QString &words, double gap = 3, bool keepsWithNext = false)
    {
        if (!words.isEmpty())
            m_setter.add({.runs = {{.text = words, .color = m_colors.quiet}},
                          .size = SmallSize,
                          .gapBefore = gap,
                          .keepsWithNext = keepsWithNext});
    }

    void addPlane()
    {
        if (!m_plane)
            return;
        const auto draw = [this](QPainter &painter, const QRectF &rect) {
            const auto side = rect.height();
            drawing::drawPlane(painter, QRectF(rect.center().x() - side / 2, rect.top(), side, side),
                               *m_plane, m_colors, sansFont(PictureSize));
        };
        m_setter.add(reading::PrintedPicture{PlaneSide, 18, false, draw});
    }

    void addMeaning()
    {
        if (!m_report.styles)
            return;
        addHeading(words::WhatItMeans);
        addParagraph(in(words::Together).replace(u"{leaning}"_s, text(m_report.leaning)) + between()
                     + in(words::PointMeaning));
        addParagraph(in(words::Regions));
        addShares();
    }
    /// What stands between two sentences.
    QString between() const { return m_report.language == base::Language::Chinese ? QString() : u" "_s; }

    /// The probabilities of the four regions, side by side.
    void addShares()
    {
        const auto &styles = *m_report.styles;
        using Share = std::pair<QString, QString>;
        const auto share = [&](const base::Localized &name, double probability) {
            return Share{text(report::percentage(probability, m_report.language)), in(name)};
        };
        const std::array shares{
            share(words::SecureRegion, styles.secure), share(words::AnxiousRegion, styles.anxious),
            share(words::AvoidantRegion, styles.avoidant), share(words::FearfulRegion, styles.fearful)};
        const auto draw = [this, shares](QPainter &painter, const QRectF &rect) {
            const auto width = rect.width() / static_cast<double>(shares.size());
            auto left = rect.left();
            for (const auto &[percentage, name] : shares) {
                painter.fillRect(QRectF(left, rect.top(), width - dots(12), dots(0.6)), m_colors.line);
                painter.setPen(m_colors.ink);
                painter.setFont(sansFont(ShareSize));
                painter.drawText(QPointF(left, rect.top() + dots(24)), percentage);
                painter.setPen(m_colors.quiet);
                painter.setFont(sansFont(PictureSize));
                painter.drawText(QPointF(left, rect.top() + dots(38)), name);
                left += width;
            }
        };
        m_setter.add(reading::PrintedPicture{42, 12, false, draw});
    }

    void addBars()
    {
        addHeading(words::Scores);
        addLead({in(words::Range)
                     .replace(u"{min}"_s, QString::number(m_report.min))
                     .replace(u"{max}"_s, QString::number(m_report.max))
                     .replace(u"{midpoint}"_s, text(report::shortest((m_report.min + m_report.max) / 2.0)))},
                6);
        const auto height = drawing::scaleBarHeight(sansFont(PictureSize)) / reading::PageSetter::Unit;
        // A few bars are compared at one glance.
        const bool isShort = m_report.lines.size() <= BarsTogether;
        for (const auto &line : m_report.lines) {
            const auto draw = [this, bar = barOf(m_report, line)](QPainter &painter, const QRectF &rect) {
                drawing::drawScaleBar(painter, rect, bar, m_colors, sansFont(PictureSize));
            };
            m_setter.add(reading::PrintedPicture{height, 14, true, draw});
            addQuiet(barNote(line), 2, isShort && &line != &m_report.lines.back());
        }
        addIntervalMeanings();
    }

    QString barNote(const report::Line &line) const
    {
        const auto &sentence = line.status == quiz::Status::None ? words::BarNoScore
            : line.interval                                      ? words::BarInterval
                                                                 : words::BarNoInterval;
        auto note = in(sentence)
                        .replace(u"{answered}"_s, QString::number(line.answered))
                        .replace(u"{items}"_s, QString::number(line.items));
        if (line.interval)
            note.replace(u"{low}"_s, text(report::decimal(line.interval->low, 1)))
                .replace(u"{high}"_s, text(report::decimal(line.interval->high, 1)));
        return line.status == quiz::Status::Provisional ? note + in(words::BarProvisional) : note;
    }

    void addIntervalMeanings()
    {
        bool isAnyPublished = false;
        bool isAnyOwn = false;
        for (const auto &line : m_report.lines) {
            if (!line.interval)
                continue;
            (line.hasNorms ? isAnyPublished : isAnyOwn) = true;
            if (line.hasNorms)
                addParagraph(in(words::PublishedInterval)
                                 .replace(u"{source}"_s, text(line.normsSource))
                                 .replace(u"{scale}"_s, text(line.title)),
                             12);
        }
        if (isAnyOwn)
            addParagraph(in(isAnyPublished ? words::OtherIntervals : words::OwnIntervals), 12);
    }

    void addContributions()
    {
        if (m_report.moved.empty())
            return;
        addHeading(words::HowCome);
        addLead({in(words::MovedMeaning)}, 6);
        const std::string *scale = nullptr;
        for (const auto &moved : m_report.moved) {
            if (scale == nullptr || *scale != moved.scale)
                addSubheading(scaleTitle(moved.scale));
            scale = &moved.scale;
            addMoved(moved);
        }
    }

    QString scaleTitle(const std::string &scale) const
    {
        const auto line = std::ranges::find(m_report.lines, scale, &report::Line::scale);
        return line == m_report.lines.end() ? QString() : text(line->title);
    }

    void addMoved(const report::Moved &moved)
    {
        const auto answer = in(words::MovedAnswer)
                                .replace(u"{answer}"_s, QString::number(moved.answer))
                                .replace(u"{label}"_s, text(moved.label))
                                .replace(u' ', QChar(QChar::Nbsp));
        m_setter.add(
            {.runs = {{.text = text(moved.text) + u"  "_s}, {.text = answer, .color = m_colors.quiet}},
             .gapBefore = 3,
             .indent = AmountIndent,
             .marker = text(report::signedDecimal(moved.amount, 2)),
             .isWhole = true});
    }

    /// The reason of all entries, said once; empty where they differ.
    template <typename Entry>
    static std::string commonReason(const std::vector<Entry> &entries)
    {
        const auto &reason = entries.front().reason;
        const bool isCommon
            = std::ranges::all_of(entries, [&](const Entry &entry) { return entry.reason == reason; });
        return isCommon ? reason : std::string();
    }
    static QString factsAndReason(const std::string &facts, const std::string &reason,
                                  const std::string &common)
    {
        return text(reason.empty() || reason == common ? facts : facts + " · " + reason);
    }

    void addReading()
    {
        if (m_suggestions.read.empty())
            return;
        addHeading(words::ReadNext);
        const auto common = commonReason(m_suggestions.read);
        addQuiet(text(common), 4, true);
        for (const auto &article : m_suggestions.read) {
            addSubheading(text(article.title), 11);
            addLead({text(article.lede)}, 1);
            addQuiet(factsAndReason(article.facts, article.reason, common), 2);
        }
    }

    void addSayings()
    {
        if (m_suggestions.say.empty())
            return;
        addHeading(words::Say);
        for (const auto &saying : m_suggestions.say) {
            addLead({.text = text(saying.say), .isBold = true}, 11);
            if (!saying.insteadOf.empty())
                addQuiet(in(words::InsteadOf).replace(u"{text}"_s, text(saying.insteadOf)), 2, true);
            m_setter.add({.runs = {{.text = text(saying.why)}},
                          .gapBefore = 2,
                          .keepsWithNext = !saying.ifItLandsBadly.empty(),
                          .isWhole = true});
            if (!saying.ifItLandsBadly.empty())
                addQuiet(in(words::IfItLandsBadly).replace(u"{text}"_s, text(saying.ifItLandsBadly)), 2);
        }
    }

    void addPractices()
    {
        if (m_suggestions.practise.empty())
            return;
        addHeading(words::Practise);
        const auto common = commonReason(m_suggestions.practise);
        addQuiet(text(common), 4, true);
        for (const auto &practice : m_suggestions.practise) {
            addSubheading(text(practice.title), 12);
            addQuiet(factsAndReason(practice.facts, practice.reason, common), 1, true);
            if (!practice.ifThen.empty())
                addLead({.text = text(practice.ifThen), .color = m_colors.accent}, 4);
            for (const auto &step : practice.steps)
                addStep(step);
        }
    }

    void addStep(const content::PlainStep &step)
    {
        if (step.marker.empty())
            addParagraph(text(step.text), 4);
        else
            m_setter.add({.runs = {{.text = text(step.text)}},
                          .gapBefore = 3,
                          .indent = Indent,
                          .marker = text(step.marker)});
    }

    void addReferences()
    {
        if (m_suggestions.references.empty())
            return;
        addHeading(words::References);
        for (const auto &reference : m_suggestions.references)
            m_setter.add({.runs = {{.text = text(reference)}},
                          .size = ReferenceSize,
                          .gapBefore = 3,
                          .isLatin = true,
                          .keepsWithNext = &reference == &m_suggestions.references.front(),
                          .isWhole = true});
    }

    void addRemarks()
    {
        if (m_report.notes.empty())
            return;
        addHeading(words::Answering);
        for (const auto &note : m_report.notes)
            addParagraph(text(note));
    }

    /// A definition separates its paragraphs by line breaks.
    void addAbout()
    {
        if (base::trimmed(m_report.about).empty())
            return;
        addHeading(words::About);
        for (const auto line : base::splitLines(m_report.about))
            if (const auto paragraph = base::trimmed(line); !paragraph.empty())
                addParagraph(text(std::string(paragraph)));
    }

    QByteArray printed() const
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setTitle(text(m_report.title));
            writer.setCreator(u"Attune"_s);
            m_setter.print(writer, text(m_report.title));
        }
        return reading::searchable(
            pdf, {reading::readingTypography(m_report.language).body, sansFont(PictureSize)});
    }

    const report::Report &m_report;
    const std::optional<drawing::PlanePicture> &m_plane;
    const Suggestions &m_suggestions;
    const drawing::Colors m_colors = drawing::printColors();
    reading::PageSetter m_setter;
};

} // namespace

QByteArray printedReport(const report::Report &report, const std::optional<drawing::PlanePicture> &plane,
                         const Suggestions &suggestions)
{
    return ReportPrinter(report, plane, suggestions).pdf();
}

} // namespace cli
