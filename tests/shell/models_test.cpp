#include "catch.hpp"
#include "shell/app/navigation_history.h"
#include "shell/pages/library/article_list_model.h"
#include "shell/pages/search/search_results_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using shell::ArticleListModel;

namespace {

library::ArticleSummary article(const std::string &slug, const std::string &category,
                                const std::string &reviewed)
{
    library::ArticleSummary summary;
    summary.slug = slug;
    summary.title = "Title of " + slug;
    summary.category = category;
    summary.reviewed = reviewed;
    summary.tags = {slug + "-tag"};
    return summary;
}

QString slugs(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data(ArticleListModel::SlugRole).toString();
    return result.join(u' ');
}

} // namespace

TEST_CASE("articles are filtered and ordered")
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto anxious = article("c", "trust", "2026-10");
    anxious.speaksTo.anxiety = content::End::High;
    model.setArticles({article("b", "conflict", "2026-09"), article("a", "conflict", "2026-11"), anxious},
                      {{"c", 0}}, {"a"});
    CHECK(slugs(model) == u"c b a"_s);
    model.setOrder(ArticleListModel::Order::Title);
    CHECK(slugs(model) == u"a b c"_s);
    model.setOrder(ArticleListModel::Order::Newest);
    CHECK(slugs(model) == u"a c b"_s);

    ArticleListModel::Filter filter;
    filter.category = "conflict";
    model.setFilter(filter);
    CHECK(slugs(model) == u"a b"_s);
    filter = {};
    filter.isBookmarkedOnly = true;
    model.setFilter(filter);
    CHECK(slugs(model) == u"a"_s);
    filter = {};
    filter.style = content::AuthoredStyle::Anxious;
    model.setFilter(filter);
    CHECK(slugs(model) == u"c"_s);
    filter = {};
    filter.tag = "b-tag";
    model.setFilter(filter);
    CHECK(slugs(model) == u"b"_s);
}

TEST_CASE("results stand in groups, the group of the best hit first")
{
    shell::SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto hit = [](library::Kind kind, const std::string &title) {
        library::Hit result;
        result.kind = kind;
        result.title = title;
        return result;
    };
    library::SearchResults results;
    results.hits
        = {hit(library::Kind::Term, "t1"), hit(library::Kind::Article, "a1"), hit(library::Kind::Term, "t2")};
    model.setResults(results);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row).data().toString();
    CHECK(rows.join(u' ').toStdString() == "Terms t1 t2 Articles a1");
    CHECK(model.firstHit().row() == 1);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setResults({});
    CHECK_FALSE(model.firstHit().isValid());
}

TEST_CASE("history goes back and forward and forgets what lay ahead")
{
    using base::Target;
    shell::NavigationHistory history;
    const auto visit = [&](const Target &target) { history.visit(shell::Location{target}); };
    visit(Target::home());
    CHECK_FALSE(history.canGoBack());
    visit(Target::library());
    visit(Target::library());
    visit(Target::article("a"));
    history.back();
    CHECK(history.current().target == Target::library());
    history.back();
    CHECK(history.current().target == Target::home());
    CHECK_FALSE(history.canGoBack());
    history.forward();
    CHECK(history.current().target == Target::library());
    visit(Target::test());
    CHECK_FALSE(history.canGoForward());
}
