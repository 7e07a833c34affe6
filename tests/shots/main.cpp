// Draws every page of the window as PNG: shots FOLDER. Schemes, languages and sizes are all combined; run
// again with QT_SCALE_FACTOR=2 it draws the larger size only, with "@2" in the names.
#include "samples.h"
#include "shell/app/resources.h"
#include "window_idle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

/// Layouts of a page that was just filled settle over a few turns of the event loop.
constexpr int SettleMilliseconds = 120;

struct Variant
{
    shell::SchemeChoice scheme = shell::SchemeChoice::Light;
    base::Language language = base::Language::English;
    QSize size;

    QString name() const
    {
        static const QString schemes[] = {u"system"_s, u"light"_s, u"dark"_s, u"sepia"_s};
        return schemes[static_cast<int>(scheme)] + u'-'
            + (language == base::Language::Chinese ? u"zh"_s : u"en"_s)
            + u"-%1x%2"_s.arg(size.width()).arg(size.height())
            + (qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"@2"_s : QString());
    }
};

class Photographer
{
public:
    Photographer(shell::MainWindow &window, const std::vector<quiz::Instrument> &instruments, QString folder)
        : m_window(window)
        , m_instruments(instruments)
        , m_folder(std::move(folder))
    {
    }

    void take(const Variant &variant, const QString &page)
    {
        QTest::qWait(SettleMilliseconds);
        if (!QTest::qWaitFor([this] { return isIdle(m_window); }))
            throw std::runtime_error("the page does not come to rest: " + page.toStdString());
        // A page that was just filled scrolls to its place in the next turn.
        QCoreApplication::processEvents();
        const QString file = m_folder + u'/' + page + u'-' + variant.name() + u".png"_s;
        if (!m_window.grab().save(file))
            throw std::runtime_error("cannot write " + file.toStdString());
        ++m_count;
    }

    int count() const { return m_count; }
    const std::vector<quiz::Instrument> &instruments() const { return m_instruments; }

private:
    shell::MainWindow &m_window;
    const std::vector<quiz::Instrument> &m_instruments;
    QString m_folder;
    int m_count = 0;
};

void scroll(const shell::MainWindow &window, const QString &page, double share)
{
    auto *area = window.findChild<QAbstractScrollArea *>(page);
    area->verticalScrollBar()->setValue(static_cast<int>(share * area->verticalScrollBar()->maximum()));
}

void type(shell::MainWindow &window, const QString &words)
{
    auto *field = window.findChild<QLineEdit *>(u"search"_s);
    field->setText(words);
    emit field->textEdited(words);
}

void press(shell::MainWindow &window, const QString &name)
{
    window.findChild<QAbstractButton *>(name)->click();
    if (!QTest::qWaitFor([&] { return isIdle(window); }))
        throw std::runtime_error("nothing came of " + name.toStdString());
}

/// As a code, pasted and opened.
void openPartner(shell::MainWindow &window, const std::string &code)
{
    window.findChild<QPlainTextEdit *>(u"pair_code"_s)->setPlainText(QString::fromStdString(code));
    press(window, u"open_code"_s);
}

void takePair(shell::MainWindow &window, Photographer &photographer, const Variant &variant)
{
    const bool isChinese = variant.language == base::Language::Chinese;
    window.navigator().go(base::Target::pair());
    photographer.take(variant, u"pair-offer"_s);
    openPartner(window, "ATTUNE1-abc");
    photographer.take(variant, u"pair-refused"_s);
    openPartner(window,
                samples::partnerCode(photographer.instruments(), isChinese ? "小林" : "Sam", 2.4, 5.3));
    photographer.take(variant, u"pair"_s);
    for (const auto &[share, name] : {std::pair(0.25, u"pair-cycle"_s), std::pair(0.45, u"pair-agreements"_s),
                                      std::pair(0.7, u"pair-say"_s), std::pair(1.0, u"pair-end"_s)}) {
        scroll(window, u"pair_page"_s, share);
        photographer.take(variant, name);
    }
    openPartner(window,
                samples::partnerCode(photographer.instruments(), isChinese ? "阿宁" : "Alexandra", 4.1, 3.9));
    photographer.take(variant, u"pair-between"_s);
    scroll(window, u"pair_page"_s, 0.5);
    photographer.take(variant, u"pair-between-cycles"_s);
    press(window, u"delete_partner"_s);
    photographer.take(variant, u"pair-deleted"_s);
}

void answer(shell::MainWindow &window, Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key);
    QTest::qWait(1);
}

/// The tests beside the relationship test, which is under way.
void takeOtherTests(shell::MainWindow &window, Photographer &photographer, const Variant &variant)
{
    press(window, u"test_leave"_s);
    window.navigator().go(base::Target::test());
    press(window, u"begin_moments"_s);
    photographer.take(variant, u"moments-situation"_s);
    answer(window, Qt::Key_Down);
    answer(window, Qt::Key_Return);
    photographer.take(variant, u"moments-comment"_s);
    press(window, u"test_leave"_s);
    window.navigator().go(base::Target::home());
    photographer.take(variant, u"home-unfinished"_s);
    window.navigator().go(base::Target::test());
    photographer.take(variant, u"test-choose-unfinished"_s);
    scroll(window, u"choose_page"_s, 1.0);
    photographer.take(variant, u"test-choose-end"_s);
    press(window, u"begin_moments"_s);
    for (int i = 0; i < 10; ++i) {
        answer(window, i == 6 ? Qt::Key_S : static_cast<Qt::Key>(Qt::Key_1 + i % 3));
        if (i != 6)
            answer(window, Qt::Key_Return);
    }
    photographer.take(variant, u"moments-review"_s);
    press(window, u"finish_test"_s);
    photographer.take(variant, u"moments-result"_s);
    scroll(window, u"profile_page"_s, 0.5);
    photographer.take(variant, u"moments-result-middle"_s);
    window.navigator().go(base::Target::test());
    press(window, u"begin_intimacy"_s);
    for (int i = 0; i < 16; ++i)
        answer(window, static_cast<Qt::Key>(Qt::Key_2 + i % 5));
    press(window, u"finish_test"_s);
    photographer.take(variant, u"intimacy-result"_s);
    scroll(window, u"profile_page"_s, 0.5);
    photographer.take(variant, u"intimacy-result-middle"_s);
    window.navigator().go(base::Target::test());
    QTest::qWait(SettleMilliseconds);
    press(window, u"about_general"_s);
    press(window, u"begin_moments"_s);
    for (int i = 0; i < 10; ++i) {
        answer(window, Qt::Key_1);
        answer(window, Qt::Key_Return);
    }
    press(window, u"finish_test"_s);
    photographer.take(variant, u"moments-people"_s);
}

void takePaths(shell::MainWindow &window, Photographer &photographer, const Variant &variant)
{
    window.open(base::Target::path({}));
    photographer.take(variant, u"paths"_s);
    window.open(base::Target::path("from-far-away"));
    photographer.take(variant, u"paths-unfolded"_s);
    window.open(base::Target::path("about-sex"));
    photographer.take(variant, u"paths-long-title"_s);
    for (const auto &[slug, name] : {std::pair(u"long-distance"_s, u"paths-next"_s),
                                     std::pair(u"gratitude-that-lands"_s, u"paths-last"_s)}) {
        window.open(base::Target::article(slug.toStdString()));
        scroll(window, u"reading"_s, 0);
        QTest::qWait(SettleMilliseconds);
        scroll(window, u"reading"_s, 1.0);
        photographer.take(variant, name);
    }
}

void takePages(shell::MainWindow &window, Photographer &photographer, const Variant &variant, bool hasProfile)
{
    const bool isChinese = variant.language == base::Language::Chinese;
    if (!hasProfile) {
        window.navigator().go(base::Target::home());
        photographer.take(variant, u"home-first"_s);
        window.navigator().go(base::Target::profile());
        photographer.take(variant, u"profile-empty"_s);
        window.navigator().go(base::Target::practice());
        photographer.take(variant, u"practice-empty"_s);
        window.navigator().go(base::Target::pair());
        photographer.take(variant, u"pair-empty"_s);
        window.navigator().go(base::Target::test());
        photographer.take(variant, u"test-choose"_s);
        press(window, u"begin_short"_s);
        photographer.take(variant, u"test-statement"_s);
        for (int i = 0; i < 24; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                            i == 7 ? Qt::Key_S : Qt::Key_5);
        photographer.take(variant, u"test-review"_s);
        takeOtherTests(window, photographer, variant);
        return;
    }
    window.navigator().go(base::Target::home());
    photographer.take(variant, u"home"_s);
    window.navigator().go(base::Target::library());
    photographer.take(variant, u"library"_s);
    takePaths(window, photographer, variant);
    window.open(base::Target::article("sexual-communication"));
    scroll(window, u"reading"_s, 0);
    photographer.take(variant, u"article-top"_s);
    for (const auto &[share, name] :
         {std::pair(0.15, u"article-concepts"_s), std::pair(0.62, u"article-phrases"_s),
          std::pair(1.0, u"article-end"_s)}) {
        scroll(window, u"reading"_s, share);
        photographer.take(variant, name);
    }
    window.open(base::Target::practice("three-quiet-minutes"));
    photographer.take(variant, u"practice"_s);
    type(window, isChinese ? u"道歉"_s : u"starting sof"_s);
    photographer.take(variant, u"search"_s);
    type(window, isChinese ? u"量子色动力学"_s : u"apolgy"_s);
    photographer.take(variant, u"search-near-or-nothing"_s);
    type(window,
         isChinese ? u"我男朋友每次吵架之后都不说话，好几个小时，我就很慌，怎么办"_s
                   : u"my boyfriend goes quiet for a few hours after every argument and i panic"_s);
    photographer.take(variant, u"search-message"_s);
    window.findChild<QAbstractScrollArea *>(u"results"_s)->verticalScrollBar()->setValue(400);
    photographer.take(variant, u"search-message-sentences"_s);
    type(window, isChinese ? u"他打我，我很害怕"_s : u"he hits me and i am scared to go home"_s);
    photographer.take(variant, u"search-danger"_s);
    type(window, isChinese ? u"红酒洒在衬衫上怎么洗掉"_s : u"how do i get red wine out of my shirt"_s);
    photographer.take(variant, u"search-message-nothing"_s);
    window.navigator().go(base::Target::phrases());
    photographer.take(variant, u"phrases"_s);
    window.navigator().go(base::Target::profile());
    photographer.take(variant, u"profile"_s);
    scroll(window, u"profile_page"_s, 0.45);
    photographer.take(variant, u"profile-scales"_s);
    scroll(window, u"profile_page"_s, 0.8);
    photographer.take(variant, u"profile-advice"_s);
    window.navigator().go(base::Target::settings());
    photographer.take(variant, u"settings"_s);
    window.navigator().go(base::Target::share());
    for (const auto &[form, name] :
         {std::pair(0, u"share-card"_s), std::pair(1, u"share-wide"_s), std::pair(2, u"share-text"_s),
          std::pair(4, u"share-page"_s), std::pair(5, u"share-paper"_s)}) {
        window.findChild<QComboBox *>(u"share_form"_s)->setCurrentIndex(form);
        photographer.take(variant, name);
    }
    window.navigator().go(base::Target::practice());
    photographer.take(variant, u"practice-offer"_s);
    press(window, u"make_plan"_s);
    press(window, u"practice_done"_s);
    press(window, u"write_note"_s);
    window.findChild<QPlainTextEdit *>(u"practice_note"_s)
        ->setPlainText(isChinese ? u"周日写了一页，心里松了些。"_s
                                 : u"One page on Sunday. It helped a little."_s);
    photographer.take(variant, u"practice-plan"_s);
    press(window, u"swap_practice"_s);
    QTest::qWait(SettleMilliseconds);
    press(window, u"practice_not_for_me"_s);
    press(window, u"show_evidence"_s);
    photographer.take(variant, u"practice-swapped"_s);
    scroll(window, u"practice_page"_s, 1.0);
    photographer.take(variant, u"practice-plan-end"_s);
    takePair(window, photographer, variant);
}

std::vector<Variant> variants()
{
    const bool isDouble = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2";
    std::vector<Variant> result;
    for (const auto scheme :
         {shell::SchemeChoice::Light, shell::SchemeChoice::Dark, shell::SchemeChoice::Sepia}) {
        for (const auto language : {base::Language::English, base::Language::Chinese}) {
            for (const QSize size : {QSize(900, 640), QSize(1280, 820)}) {
                const bool isLight = scheme == shell::SchemeChoice::Light;
                if (!isDouble || (isLight && size.width() > 1000))
                    result.push_back({scheme, language, size});
            }
        }
    }
    return result;
}

int takeAll(const QString &folder)
{
    const library::Library library(ATTUNE_BUNDLE);
    const auto instruments = samples::instruments(library);
    int count = 0;
    for (const bool hasProfile : {false, true}) {
        for (const auto &variant : variants()) {
            const samples::Folder place;
            journal::Journal journal(place.path());
            if (hasProfile) {
                samples::keepSitting(journal, instruments, "2026-09-02T20:11:00Z");
                samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
                journal.setReadingPlace({"long-distance", 1.0, "2026-11-20T20:00:00Z"}).value();
                journal.setReadingPlace({"reunions", 0.7, "2026-11-20T21:00:00Z"}).value();
                journal.setReadingPlace({"starting-softly", 0.4, "2026-11-21T20:00:00Z"}).value();
            }
            const auto files = QString::fromStdString(place.path().string());
            shell::MainWindow window({library, std::move(journal), [] { return "2026-11-23T21:00:00Z"; }},
                                     {files + u"/settings.ini"_s, files + u"/state.ini"_s});
            window.preferences().setWindowLanguage(variant.language);
            window.preferences().setArticleLanguage(variant.language);
            window.preferences().setScheme(variant.scheme);
            window.resize(variant.size);
            window.open(base::Target::home());
            window.show();
            Photographer photographer(window, instruments, folder);
            takePages(window, photographer, variant, hasProfile);
            count += photographer.count();
        }
    }
    return count;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    shell::initialiseResources();
    const QString folder = application.arguments().value(1, u"shots"_s);
    if (!QDir().mkpath(folder)) {
        std::cerr << "shots: cannot make the folder " << folder.toStdString() << '\n';
        return 3;
    }
    std::cout << takeAll(folder) << " pictures\n";
    return 0;
}
