#include "shell/pages/share/share_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/job_runner.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/app/printing.h"
#include "shell/contents/words.h"
#include "shell/pages/share/share_contents.h"
#include "shell/pages/share/share_page.h"
#include "shell/widgets/files.h"

#include <QPrinter>

using namespace Qt::StringLiterals;

namespace shell {

using print::ShareForm;

namespace {

const std::string Preview = "share preview";
const std::string Action = "share action";

/// A proposal for the name of the file, and the filter of the dialog.
std::pair<QString, QString> fileNames(ShareForm form)
{
    switch (form) {
    case ShareForm::Text:
        return {u"attune.txt"_s, shell::ShareController::tr("Text (*.txt)")};
    case ShareForm::Markdown:
        return {u"attune.md"_s, shell::ShareController::tr("Markdown (*.md)")};
    case ShareForm::WebPage:
        return {u"attune.html"_s, shell::ShareController::tr("Web pages (*.html)")};
    case ShareForm::Paper:
        return {u"attune.pdf"_s, shell::ShareController::tr("PDF (*.pdf)")};
    default:
        return {u"attune.png"_s, shell::ShareController::tr("Pictures (*.png)")};
    }
}

} // namespace

ShareController::ShareController(const Stores &stores, const advice::SittingChoice &choice, JobRunner &jobs,
                                 Navigator &navigator, Notifier &notifier)
    : m_stores(stores)
    , m_choice(choice)
    , m_jobs(jobs)
    , m_notifier(notifier)
    , m_page(new SharePage)
{
    connect(m_page, &SharePage::profileRequested, this,
            [&navigator] { navigator.go(base::Target::profile()); });
    // Nothing leaves that is not seen: whatever is done shows what it is done with.
    connect(m_page, &SharePage::choiceChanged, this,
            [this] { render(Preview, [](const print::Rendition &) {}); });
    connect(m_page, &SharePage::copyRequested, this,
            [this] { render(Action, [this](const print::Rendition &rendition) { copy(rendition); }); });
    connect(m_page, &SharePage::printRequested, this,
            [this] { render(Action, [this](const print::Rendition &rendition) { print(rendition); }); });
    connect(m_page, &SharePage::saveRequested, this, &ShareController::save);
}

QWidget *ShareController::page() const
{
    return m_page;
}

bool ShareController::open(const Location &)
{
    m_suggestions.reset();
    m_page->showContents(makeShareContents(m_stores, m_stores.language(), m_choice));
    return true;
}

bool ShareController::perform(PageAction action)
{
    if (action != PageAction::Print || !m_page->hasContents())
        return false;
    m_page->chooseForm(ShareForm::Paper);
    return true;
}

print::PrintedContents ShareController::chosen()
{
    auto contents = m_page->chosen();
    if (m_page->form() == ShareForm::Paper) {
        if (!m_suggestions)
            m_suggestions = makeShareSuggestions(m_stores, m_stores.language(), m_choice);
        contents.suggestions = *m_suggestions;
    }
    return contents;
}

void ShareController::render(const std::string &key, const std::function<void(const print::Rendition &)> &use)
{
    m_jobs.run(
        key, m_page,
        [contents = chosen(), form = m_page->form(), paper = m_page->paper()](JobRunner::Job &) {
            return print::render(contents, form, paper);
        },
        [this, use](const print::Rendition &rendition) {
            m_page->showRendition(rendition);
            use(rendition);
        });
}

void ShareController::copy(const print::Rendition &rendition)
{
    if (rendition.picture.isNull()) {
        Clipboard::copy(text(rendition.text), true, m_notifier);
        return;
    }
    Clipboard::copy(rendition.picture, text(m_page->chosen().share.title), m_notifier);
}

void ShareController::save()
{
    const auto [name, kinds] = fileNames(m_page->form());
    m_jobs.run(
        Action, m_page,
        [contents = chosen(), form = m_page->form(), paper = m_page->paper()](JobRunner::Job &) {
            const auto rendition = print::render(contents, form, paper);
            return std::pair(rendition, rendition.bytes());
        },
        [this, name = name, kinds = kinds](const std::pair<print::Rendition, QByteArray> &file) {
            m_page->showRendition(file.first);
            if (const auto result = saveFile(m_page->window(), name, kinds, file.second); !result.isEmpty())
                m_notifier.notify(result);
        });
}

void ShareController::print(const print::Rendition &rendition)
{
    Printing::ask(
        m_page->window(), m_page->paper(),
        [&rendition](QPrinter &printer) { return rendition.report->print(printer); }, m_notifier);
}

} // namespace shell
