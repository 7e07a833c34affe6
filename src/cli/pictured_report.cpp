#include "cli/pictured_report.h"

#include "cli/failure.h"
#include "files/reading.h"
#include "library/library.h"
#include "print/pictures.h"
#include "print/printed_report.h"

#include <QBuffer>
#include <QGuiApplication>

#include <array>
#include <memory>

namespace cli {

namespace {

constexpr std::string_view Pdf = ".pdf";
constexpr std::string_view Png = ".png";

/// A QGuiApplication without a display, which fonts and pictures need; none where there is one already.
class OffscreenApplication
{
public:
    OffscreenApplication()
    {
        if (qApp == nullptr)
            m_application = std::make_unique<QGuiApplication>(m_count, m_arguments.data());
    }

private:
    // QGuiApplication keeps references to count and arguments, and removes the arguments that it handles.
    std::string m_program = "attune";
    std::string m_option = "-platform";
    std::string m_platform = "offscreen";
    int m_count = 3;
    std::array<char *, 4> m_arguments{m_program.data(), m_option.data(), m_platform.data(), nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

/// Adds passages and suggestions from the library; nothing where the options name none and there is no
/// bundled one.
void addFromLibrary(print::PrintedContents &contents, const quiz::Instrument &instrument,
                    const quiz::Profile &profile, const Options &options)
{
    if (!options.isContentNamed && !files::exists(options.content))
        return;
    const library::Library library(options.content);
    const auto language = contents.share.reports.front().language;
    const std::vector<advice::ScoredInstrument> scored{{&instrument, &profile}};
    contents.share.passages = report::passages(library.profileTexts(), scored, language);
    contents.suggestions
        = report::suggestionTexts(advice::Recommender(library, language, scored), {}, language);
}

QByteArray cardFile(const drawing::Card &card, base::Language language)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawing::squareCard(card, print::cardFaces(language)).save(&buffer, "PNG");
    return png;
}

} // namespace

bool isPictured(std::string_view ending)
{
    return ending == Pdf || ending == Png;
}

std::string picturedReport(std::string_view ending, const report::Report &report,
                           const quiz::Instrument &instrument, const quiz::Profile &profile,
                           const Options &options)
{
    const OffscreenApplication application;
    auto plane = print::planeOf(instrument, profile, report.language);
    // With the answers, because the report is for the person who gave them.
    const report::Share share{report.title, {}, {report}, {}, {.answers = true}};
    if (ending == Png)
        return cardFile(print::cardOf(share, plane), report.language).toStdString();
    print::PrintedContents contents{share, std::move(plane), {}};
    addFromLibrary(contents, instrument, profile, options);
    return print::PrintedReport(contents, options.paper).pdf().toStdString();
}

} // namespace cli
