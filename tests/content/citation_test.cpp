#include "catch.hpp"
#include "content/values.h"

namespace {

content::Reference article()
{
    content::Reference reference;
    reference.type = "article-journal";
    reference.title = "Romantic love conceptualized as an attachment process";
    reference.authors = {{"Hazan", "Cindy", {}}, {"Shaver", "Phillip", {}}};
    reference.year = 1987;
    reference.containerTitle = "Journal of Personality and Social Psychology";
    reference.volume = "52";
    reference.issue = "3";
    reference.page = "511-524";
    reference.doi = "10.1037/0022-3514.52.3.511";
    return reference;
}

content::Reference work(std::string type, std::string title, std::vector<content::Author> authors)
{
    content::Reference reference;
    reference.type = std::move(type);
    reference.title = std::move(title);
    reference.authors = std::move(authors);
    reference.year = 2004;
    return reference;
}

} // namespace

TEST_CASE("a journal article is cited in the APA way")
{
    CHECK(content::citation(article())
          == "Hazan, C., & Shaver, P. (1987). Romantic love conceptualized as an attachment process. Journal "
             "of "
             "Personality and Social Psychology, 52(3), 511-524. https://doi.org/10.1037/0022-3514.52.3.511");
}

TEST_CASE("what is not known of an article leaves no gap")
{
    auto reference = article();
    reference.issue.clear();
    reference.doi.clear();
    CHECK_THAT(content::citation(reference), Catch::EndsWith("Psychology, 52, 511-524."));
    reference.page.clear();
    CHECK_THAT(content::citation(reference), Catch::EndsWith("Psychology, 52."));
    reference.volume.clear();
    reference.year = 0;
    CHECK_THAT(content::citation(reference), Catch::EndsWith("Psychology."));
    CHECK_THAT(content::citation(reference), Catch::StartsWith("Hazan, C., & Shaver, P. (n.d.). "));
}

TEST_CASE("authors are named as they name themselves")
{
    using Authors = std::vector<content::Author>;
    const auto [authors, names] = GENERATE(table<Authors, std::string>({
        {{{"Kim", "Hyoun K.", {}}}, "Kim, H. K. (2004). "},
        {{{"Sartre", "Jean-Paul", {}}}, "Sartre, J.-P. (2004). "},
        {{{"Li", "K.-S.", {}}}, "Li, K.-S. (2004). "},
        {{{"Émile", "Éric", {}}}, "Émile, É. (2004). "},
        {{{"Plato", {}, {}}}, "Plato (2004). "},
        {{{{}, {}, "World Health Organization"}}, "World Health Organization (2004). "},
        {{{"A", "B", {}}, {"C", "D", {}}, {"E", "F", {}}}, "A, B., C, D., & E, F. (2004). "},
        {{{"A", "B", {}}, {{}, {}, "et al."}}, "A, B., et al. (2004). "},
    }));

    INFO(names);
    CHECK(content::citation(work("article-journal", "Title", authors)) == names + "Title.");
}

TEST_CASE("of more than twenty authors the first nineteen and the last are named")
{
    const std::vector<content::Author> authors(25, {"Q", "R", {}});
    auto reference = work("article-journal", "Title", authors);
    reference.authors.back().family = "Last";
    const auto text = content::citation(reference);

    CHECK_THAT(text, Catch::Contains("Q, R., ... Last, R. (2004)."));
    CHECK(std::count(text.begin(), text.end(), 'Q') == 19);
}

TEST_CASE("books, chapters, reports and theses are cited by their kind")
{
    auto book = work("book", "Attachment in adulthood (2nd ed.)", {{"Shaver", "P. R.", {}}});
    book.publisher = "Guilford Press";
    CHECK(content::citation(book)
          == "Shaver, P. R. (2004). Attachment in adulthood (2nd ed.). Guilford Press.");

    auto chapter = work("chapter", "Is it close?", {{"Reis", "H.", {}}});
    chapter.containerTitle = "Handbook of closeness (D. Mashek, Ed.)";
    chapter.page = "201-225";
    chapter.publisher = "Wiley";
    CHECK(content::citation(chapter)
          == "Reis, H. (2004). Is it close? In Handbook of closeness (D. Mashek, Ed.) (pp. 201-225). Wiley.");

    auto report = work("report", "Responding", {{{}, {}, "WHO"}});
    report.publisher = "WHO";
    CHECK(content::citation(report) == "WHO (2004). Responding.");

    auto thesis = work("thesis", "Motives", {{"Peng", "Y.", {}}});
    thesis.publisher = "Kansas State University";
    CHECK(content::citation(thesis) == "Peng, Y. (2004). Motives [Thesis]. Kansas State University.");

    CHECK(content::citation(work("book", "Nobody’s", {})) == "Nobody’s. (2004).");
}

TEST_CASE("the kind of evidence follows from its wording")
{
    using content::EvidenceKind;
    const auto [wording, kind] = GENERATE(table<std::string, EvidenceKind>({
        {"meta-analysis (correlational studies)", EvidenceKind::MetaAnalysis},
        {"meta-analysis of trials", EvidenceKind::MetaAnalysis},
        {"review with small meta-analysis", EvidenceKind::MetaAnalysis},
        {"pilot randomised controlled trial", EvidenceKind::Trial},
        {"small randomized experiment", EvidenceKind::Trial},
        {"laboratory observation with 12-month follow-up", EvidenceKind::Longitudinal},
        {"longitudinal observation (contested)", EvidenceKind::Longitudinal},
        {"daily diary + laboratory observation", EvidenceKind::Laboratory},
        {"experiments + daily diary", EvidenceKind::Laboratory},
        {"lab + diary (correlational)", EvidenceKind::Laboratory},
        {"daily diary (within-person)", EvidenceKind::Diary},
        {"cross-sectional survey (small)", EvidenceKind::Survey},
        {"psychometric study", EvidenceKind::Survey},
        {"narrative review (mostly female student samples, minor journal)", EvidenceKind::Review},
        {"theory / narrative review", EvidenceKind::Review},
        {"theory (foundational book)", EvidenceKind::Theory},
        {"official guideline (evidence reviewed by WHO)", EvidenceKind::Practice},
        {"clinical practice article", EvidenceKind::Practice},
        {"collaborative essay", EvidenceKind::Practice},
        {"", EvidenceKind::Practice},
    }));
    content::Reference reference;
    reference.evidence = wording;

    INFO(wording);
    CHECK(content::evidenceKind(reference) == kind);
}
