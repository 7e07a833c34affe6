#include "shell/pages/article/body_view.h"
#include "window_fixture.h"

#include <QAbstractTextDocumentLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

/// A link of a text on the page, and the middle of its first character in the coordinates of the text's
/// viewport.
struct Link
{
    shell::BodyView *view = nullptr;
    QString address;
    QPoint point;
};

QPoint pointOf(const shell::BodyView &view, const QTextBlock &block, int position)
{
    const auto line = block.layout()->lineForTextPosition(position - block.position());
    const auto top = view.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const double x = line.cursorToX(position - block.position());
    return (top + line.position() + QPointF(x - line.x() + 3, line.height() / 2)).toPoint();
}

std::vector<Link> linksOf(const QWidget &window)
{
    std::vector<Link> links;
    for (auto *view : window.findChildren<shell::BodyView *>()) {
        for (auto block = view->document()->begin(); block.isValid() && view->isVisible();
             block = block.next()) {
            QString before;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QString address = it.fragment().charFormat().anchorHref();
                if (!address.isEmpty() && address != before)
                    links.push_back({view, address, pointOf(*view, block, it.fragment().position())});
                before = address;
            }
        }
    }
    return links;
}

void scrollTo(const Link &link)
{
    for (auto *parent = link.view->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            const int y = link.view->mapTo(area->widget(), link.point).y();
            area->verticalScrollBar()->setValue(y - area->viewport()->height() / 2);
            return;
        }
    }
}

const std::vector<std::string> Articles = {"reflecting-back",
                                           "starting-softly",
                                           "the-pursue-withdraw-cycle",
                                           "fear-is-information",
                                           "complaint-not-criticism",
                                           "repair-in-the-moment",
                                           "bids-for-attention",
                                           "good-news",
                                           "in-laws",
                                           "jealousy",
                                           "long-distance",
                                           "moving-in",
                                           "reunions",
                                           "job-loss",
                                           "privacy-and-secrecy",
                                           "phones-at-the-table",
                                           "after-sex",
                                           "desire-difference",
                                           "declining-gently",
                                           "boundaries-that-hold"};

} // namespace

TEST_CASE_METHOD(WindowFixture, "every link inside twenty articles opens by the mouse, and Back leads back")
{
    const auto language = GENERATE(base::Language::English, base::Language::Chinese);
    setLanguages(base::Language::English, language);
    settle();
    for (const auto &slug : Articles) {
        INFO(slug);
        window->open(base::Target::article(slug));
        settle();
        const auto count = linksOf(*window).size();
        REQUIRE(count > 0);
        for (std::size_t index = 0; index < count; ++index) {
            settle();
            const auto links = linksOf(*window);
            REQUIRE(links.size() == count);
            const auto &link = links[index];
            INFO(link.address.toStdString());
            scrollTo(link);
            REQUIRE(link.view->anchorAt(link.point) == link.address);
            const QString before = window->windowTitle();
            QTest::mouseClick(link.view->viewport(), Qt::LeftButton, {}, link.point);
            settle();
            REQUIRE(isVisible("article_page"));
            if (!link.address.startsWith(u"attune:"_s))
                continue;
            CHECK(window->windowTitle() != before);
            shortcut(Qt::Key_Left, Qt::AltModifier);
            CHECK(window->windowTitle() == before);
        }
    }
}

TEST_CASE_METHOD(WindowFixture, "the contents of the page before are gone when another page begins")
{
    open("reflecting-back");
    auto *contents = find<QListView>("contents");
    REQUIRE(QTest::qWaitFor([&] { return contents->model()->rowCount() > 3; }, 3000));
    const QPoint third = contents->visualRect(contents->model()->index(2, 0)).center();
    // As fast as a hand that does not wait for the painting.
    window->open(base::Target::article("starting-softly"));
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, third);
    CHECK(contents->model()->rowCount() == 0);
    CHECK(QTest::qWaitFor([&] { return contents->model()->rowCount() > 3; }, 3000));
}
