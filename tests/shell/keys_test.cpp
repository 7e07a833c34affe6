#include "window_fixture.h"

#include <QAction>
#include <QKeySequence>
#include <QMessageBox>
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
