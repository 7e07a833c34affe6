#include "catch.hpp"
#include "drawing/print_colors.h"
#include "samples.h"
#include "shell/app/settings.h"
#include "shell/theme/style_sheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("text keeps 4.5:1 against paper and raised")
{
    const auto scheme = GENERATE(shell::Scheme::Light, shell::Scheme::Dark, shell::Scheme::Sepia);
    const auto tokens = shell::tokens(scheme);
    for (const auto &ground : {tokens.paper, tokens.raised}) {
        for (const auto &text : {tokens.ink, tokens.quiet, tokens.accent, tokens.calm}) {
            INFO(text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(shell::contrast(text, ground) >= 4.5);
        }
    }
    CHECK(shell::contrast(tokens.onAccent, tokens.accent) >= 4.5);
}

TEST_CASE("what leaves the program has the colours of the light window")
{
    const auto window = shell::drawingColors(shell::tokens(shell::Scheme::Light));
    const auto sent = drawing::lightColors();
    CHECK(sent.paper == window.paper);
    CHECK(sent.line == window.line);
    CHECK(sent.ink == window.ink);
    CHECK(sent.quiet == window.quiet);
    CHECK(sent.accent == window.accent);
    CHECK(sent.calm == window.calm);
}

TEST_CASE("the style sheet leaves no token unfilled")
{
    const auto scheme = GENERATE(shell::Scheme::Light, shell::Scheme::Dark, shell::Scheme::Sepia);
    CHECK_FALSE(shell::styleSheet(shell::tokens(scheme)).contains(u'@'));
}

TEST_CASE("contrast is that of WCAG")
{
    CHECK(shell::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(shell::contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(shell::contrast(QColor(0x777777), Qt::white) == Approx(4.478).margin(0.01));
}

TEST_CASE("settings come back as they were saved")
{
    const samples::Folder folder;
    const auto file = QString::fromStdString((folder.path() / "deep" / "attune.ini").string());
    shell::Settings settings;
    settings.windowLanguage = base::Language::Chinese;
    settings.scheme = shell::SchemeChoice::Sepia;
    settings.zoom = 1.3;
    settings.showsPanel = false;
    settings.showsComments = false;
    settings.save(file);
    const auto loaded = shell::Settings::load(file);
    CHECK(loaded.windowLanguage == base::Language::Chinese);
    CHECK_FALSE(loaded.articleLanguage);
    CHECK(loaded.scheme == shell::SchemeChoice::Sepia);
    CHECK(loaded.zoom == Approx(1.3));
    CHECK_FALSE(loaded.showsPanel);
    CHECK_FALSE(loaded.showsComments);
}

TEST_CASE("missing, broken and partial settings are defaults")
{
    const samples::Folder folder;
    const auto file = QString::fromStdString((folder.path() / "attune.ini").string());
    const auto [name, text] = GENERATE(table<std::string, QByteArray>({
        {"missing", ""},
        {"broken", "\x00\xFF[[[reading\nzoom==="},
        {"nonsense", "[reading]\nzoom=huge\nscheme=neon\n[language]\nwindow=xx\n"},
        {"out of range", "[reading]\nzoom=-3\n"},
    }));
    INFO(name);
    if (!text.isEmpty()) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    const auto loaded = shell::Settings::load(file);
    CHECK(loaded.zoom == 1.0);
    CHECK(loaded.scheme == shell::SchemeChoice::System);
    CHECK_FALSE(loaded.windowLanguage);
    CHECK(loaded.showsPanel);
    CHECK(loaded.showsComments);
}
