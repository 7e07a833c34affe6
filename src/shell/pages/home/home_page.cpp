#include "shell/pages/home/home_page.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;
constexpr std::size_t CategoryColumns = 2;

} // namespace

HomePage::HomePage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"home_page"_s);
}

void HomePage::showContents(const HomeContents &contents)
{
    m_contents = contents;
    std::deque<Part> parts;
    parts.emplace_back([this] { addWelcome(m_contents); });
    for (const auto &test : m_contents.openTests)
        parts.emplace_back([this, &test] { addOpenTest(test); });
    if (m_contents.reading)
        parts.emplace_back([this] { addReading(*m_contents.reading); });
    if (m_contents.todaysPhrase)
        parts.emplace_back([this] { addPhrase(*m_contents.todaysPhrase); });
    if (!m_contents.suggestions.empty())
        parts.emplace_back([this] { addSuggestions(m_contents.suggestions); });
    if (!m_contents.categories.empty())
        addCategories(parts);
    refill(std::move(parts));
}

void HomePage::addWelcome(const HomeContents &contents)
{
    if (!contents.isFirstStart) {
        column()->addWidget(label(tr("Welcome back"), TextRole::Title));
        if (contents.hasTest && !contents.hasProfile && contents.openTests.empty()) {
            auto *test
                = button(tr("Take the relationship test (%1)").arg(Words::minutes(contents.testMinutes)),
                         ButtonRole::Primary);
            test->setObjectName(u"take_test"_s);
            connect(test, &QPushButton::clicked, this, &HomePage::testRequested);
            column()->addWidget(test);
        }
        return;
    }
    column()->addWidget(label(tr("Attune"), TextRole::Title));
    column()->addWidget(
        label(tr("For the evening after a hard talk: read what may have happened between you, see how "
                 "you tend to answer, and find a sentence you can say."),
              TextRole::Lede));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    if (contents.hasTest) {
        auto *test = button(tr("Take the relationship test (%1)").arg(Words::minutes(contents.testMinutes)),
                            ButtonRole::Primary);
        test->setObjectName(u"take_test"_s);
        connect(test, &QPushButton::clicked, this, &HomePage::testRequested);
        row->addWidget(test);
    }
    auto *browse = button(tr("Browse the library"), ButtonRole::Plain);
    browse->setObjectName(u"browse"_s);
    connect(browse, &QPushButton::clicked, this, &HomePage::libraryRequested);
    row->addWidget(browse);
    row->addStretch();
    column()->addSpacing(space::Small);
    column()->addLayout(row);
    column()->addWidget(label(tr("Everything you enter stays on this computer."), TextRole::Quiet));
}

void HomePage::addOpenTest(const OpenTest &test)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Your test is waiting"), TextRole::Caption));
    layout->addWidget(label(test.title, TextRole::Subheading));
    layout->addWidget(label(test.facts, TextRole::Quiet));
    auto *row = new QHBoxLayout;
    auto *resume = button(tr("Go on"), ButtonRole::Primary);
    resume->setObjectName(u"resume_test"_s);
    resume->setAccessibleDescription(test.title + u", "_s + test.facts);
    connect(resume, &QPushButton::clicked, this, [this, id = test.sitting] { emit resumeRequested(id); });
    auto *discard = button(tr("Discard these answers"), ButtonRole::Plain);
    discard->setObjectName(u"discard_test"_s);
    discard->setAccessibleDescription(test.title + u", "_s + test.facts);
    connect(discard, &QPushButton::clicked, this, [this, id = test.sitting] { emit discardRequested(id); });
    row->addWidget(resume);
    row->addWidget(discard);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

void HomePage::addReading(const HomeContents::Reading &reading)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Continue reading"), TextRole::Caption));
    layout->addWidget(label(reading.title, TextRole::Subheading));
    auto *row = new QHBoxLayout;
    auto *open = button(tr("Go on at %1 %").arg(reading.percent), ButtonRole::Plain);
    open->setObjectName(u"continue_reading"_s);
    connect(open, &QPushButton::clicked, this, [this, slug = reading.slug] { emit articleChosen(slug); });
    row->addWidget(open);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

void HomePage::addPhrase(const library::ArticlePhrase &phrase)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Today's sentence"), TextRole::Caption));
    const QString sentence = text(content::filled(phrase.phrase));
    layout->addWidget(label(sentence, TextRole::Sentence));
    auto *row = new QHBoxLayout;
    auto *copy = button(tr("Copy"), ButtonRole::Plain);
    copy->setObjectName(u"copy_today"_s);
    copy->setAccessibleDescription(sentence);
    connect(copy, &QPushButton::clicked, this, [this, sentence] { emit copyRequested(sentence, false); });
    row->addWidget(copy);
    auto *article = button(tr("From: %1").arg(text(phrase.articleTitle)), ButtonRole::Link);
    connect(article, &QPushButton::clicked, this,
            [this, slug = text(phrase.article)] { emit articleChosen(slug); });
    row->addWidget(article);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

void HomePage::addSuggestions(const std::vector<HomeContents::Suggestion> &suggestions)
{
    column()->addSpacing(space::Small);
    column()->addWidget(label(tr("What your profile suggests next"), TextRole::Heading));
    for (const auto &suggestion : suggestions) {
        auto *open = button(suggestion.title, ButtonRole::Link);
        connect(open, &QPushButton::clicked, this,
                [this, slug = suggestion.slug] { emit articleChosen(slug); });
        column()->addWidget(open);
        if (!suggestion.reason.isEmpty())
            column()->addWidget(label(suggestion.reason, TextRole::Caption));
    }
    auto *profile = button(tr("See your profile"), ButtonRole::Link);
    connect(profile, &QPushButton::clicked, this, &HomePage::profileRequested);
    column()->addWidget(profile);
}

void HomePage::addCategories(std::deque<Part> &parts)
{
    parts.emplace_back([this] {
        column()->addSpacing(space::Small);
        column()->addWidget(label(tr("The library"), TextRole::Heading));
    });
    const auto count = m_contents.categories.size();
    for (std::size_t first = 0; first < count; first += CategoryColumns)
        parts.emplace_back([this, first, count] {
            const auto size = std::min(CategoryColumns, count - first);
            addCategoryRow(std::span(m_contents.categories).subspan(first, size));
        });
}

void HomePage::addCategoryRow(std::span<const HomeContents::CategoryCount> categories)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(space::Medium);
    int index = 0;
    for (const auto &category : categories) {
        auto *box = new ChoiceCard;
        box->setObjectName(u"category_card"_s);
        auto *layout = static_cast<QVBoxLayout *>(box->layout());
        auto *open = button(category.title, ButtonRole::Link);
        open->setAccessibleDescription(category.description);
        const auto choose = [this, id = category.id] { emit categoryChosen(id); };
        connect(open, &QPushButton::clicked, this, choose);
        connect(box, &ChoiceCard::chosen, this, choose);
        layout->addWidget(open);
        if (!category.description.isEmpty())
            box->addLabel(label(category.description, TextRole::Quiet));
        layout->addStretch();
        box->addLabel(label(tr("%n article(s)", nullptr, category.count), TextRole::Caption));
        grid->addWidget(box, 0, index++);
    }
    // Without it the only card of a row would be wider by the gap.
    if (categories.size() < CategoryColumns)
        grid->addWidget(new QWidget, 0, index);
    for (std::size_t each = 0; each < CategoryColumns; ++each)
        grid->setColumnStretch(static_cast<int>(each), 1);
    column()->addLayout(grid);
}

} // namespace shell
