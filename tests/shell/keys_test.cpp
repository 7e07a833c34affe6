#include "shell/widgets/widgets.h"
#include "window_fixture.h"

#include <QAction>
#include <QKeySequence>
#include <QMessageBox>
#include <QScrollBar>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The stroke on the keyboard most people have: "Ctrl+?" and "Ctrl+Shift+/" are one.
QString stroke(const QKeySequence &keys)
{
    static const std::pair<QString, QString> shifted[]
        = {{u"?"_s, u"/"_s}, {u"+"_s, u"="_s}, {u":"_s, u";"_s},
           {u"<"_s, u","_s}, {u">"_s, u"."_s}, {u"_"_s, u"-"_s}};
    QString name = keys.toString(QKeySequence::PortableText);
    for (const auto &[with, without] : shifted) {
        if (name.endsWith(u'+' + with) && !name.contains(u"Shift+"_s))
            name = name.chopped(with.size()) + u"Shift+"_s + without;
    }
    return name;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "Ctrl+? shows the keys, as a keyboard sends it")
{
    const auto [key, text] = GENERATE(table<Qt::Key, QString>({
        {Qt::Key_Slash, u"?"_s},
        {Qt::Key_Question, u"?"_s},
    }));
    QString shown;
    QTimer::singleShot(0, qApp, [&shown] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        shown = box->text();
        QTest::keyClick(box, Qt::Key_Escape);
    });
    auto *focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::sendKeyEvent(QTest::Click, focus, key, text, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.contains(u"Ctrl+?"_s));
    CHECK(shown.contains(u"Ctrl+P"_s));
}

TEST_CASE_METHOD(WindowFixture, "a page that was chosen in the rail scrolls by key")
{
    const std::string page = GENERATE("library", "phrases", "test", "practice", "settings");
    CAPTURE(page);
    window->resize(900, 520);
    click(("rail_" + page).c_str());
    const auto *focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(focus);
    REQUIRE(area != nullptr);
    REQUIRE(area->verticalScrollBar()->maximum() > 0);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    settle();
    CHECK(area->verticalScrollBar()->value() > 0);
}

TEST_CASE_METHOD(WindowFixture, "an article keeps the keys at another size of the text")
{
    open("reflecting-back");
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_0}) {
        shortcut(key, Qt::ControlModifier);
        const auto *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CHECK(find<QWidget>("article_page")->isAncestorOf(focus));
    }
}

TEST_CASE_METHOD(WindowFixture, "the wheel gives no box of choices the focus")
{
    for (const auto &entry : shell::pageTable())
        go(base::Target{entry.id});
    int count = 0;
    for (const auto *box : window->findChildren<QComboBox *>()) {
        if (dynamic_cast<const shell::CalmComboBox *>(box) == nullptr)
            continue;
        CHECK((box->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
        ++count;
    }
    CHECK(count > 10);
}

TEST_CASE_METHOD(WindowFixture, "no stroke of the keyboard means two things")
{
    std::map<QString, QString> strokes;
    int count = 0;
    for (const auto *action : window->findChildren<QAction *>()) {
        for (const auto &keys : action->shortcuts()) {
            const auto [place, isNew] = strokes.emplace(stroke(keys), action->text());
            INFO(keys.toString().toStdString()
                 << ": " << action->text().toStdString() << " and " << place->second.toStdString());
            CHECK(isNew);
            ++count;
        }
    }
    CHECK(count > 20);
}
