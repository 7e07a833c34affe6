#pragma once

#include "library/library.h"
#include "shell/contents/test_choices.h"
#include "shell/widgets/column_page.h"

#include <optional>
#include <span>
#include <vector>

namespace shell {

/// What Home shows, as values.
struct HomeContents
{
    struct Reading
    {
        QString slug;
        QString title;
        int percent = 0;
    };
    struct Suggestion
    {
        QString slug;
        QString title;
        QString reason;
    };
    struct CategoryCount
    {
        QString id;
        QString title;
        QString description;
        int count = 0;
    };

    /// Nothing was read or answered yet.
    bool isFirstStart = false;
    bool hasProfile = false;
    bool hasTest = false;
    int testMinutes = 0;
    std::optional<Reading> reading;
    std::vector<OpenTest> openTests;
    std::optional<library::ArticlePhrase> todaysPhrase;
    std::vector<Suggestion> suggestions;
    std::vector<CategoryCount> categories;
};

/// The start page: unfinished tests and articles, a phrase of the day, suggestions and categories. It has no
/// reminders on purpose.
class HomePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void showContents(const HomeContents &contents);

signals:
    void testRequested();
    void resumeRequested(qint64 sitting);
    void discardRequested(qint64 sitting);
    void libraryRequested();
    void profileRequested();
    void articleChosen(const QString &slug);
    void categoryChosen(const QString &id);
    void copyRequested(const QString &text, bool isPrivate);

private:
    void addWelcome(const HomeContents &contents);
    void addOpenTest(const OpenTest &test);
    void addReading(const HomeContents::Reading &reading);
    void addPhrase(const library::ArticlePhrase &phrase);
    void addSuggestions(const std::vector<HomeContents::Suggestion> &suggestions);
    void addCategories(std::deque<Part> &parts);
    void addCategoryRow(std::span<const HomeContents::CategoryCount> categories);

    HomeContents m_contents;
};

} // namespace shell
