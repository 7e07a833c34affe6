#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool hasHan(const QString &text)
{
    return text.contains(QRegularExpression(u"\\p{Han}"_s));
}

bool hasWord(const QString &text)
{
    return text.contains(QRegularExpression(u"[A-Za-z]{3,}"_s));
}

template <typename Widget>
QList<Widget *> visible(const QWidget *window)
{
    QList<Widget *> found;
    for (auto *widget : window->findChildren<Widget *>()) {
        if (widget->isVisible())
            found << widget;
    }
    return found;
}

/// The texts a reader sees that are neither Chinese nor names.
QStringList foreign(const QWidget *window)
{
    QStringList found;
    const auto look = [&](const QString &text) {
        if (!hasHan(text) && hasWord(text) && text != u"Attune"_s && text != u"English"_s)
            found << text;
    };
    for (const auto *label : visible<QLabel>(window))
        look(label->text());
    for (const auto *button : visible<QAbstractButton>(window)) {
        look(button->text());
        look(button->accessibleName());
    }
    for (const auto *field : visible<QLineEdit>(window))
        look(field->placeholderText());
    for (const auto *combo : visible<QComboBox>(window)) {
        const bool holdsTags = combo->parentWidget()->objectName() == u"library_page"_s && combo->count() > 8;
        for (int i = 0; i < (holdsTags ? 1 : combo->count()); ++i)
            look(combo->itemText(i));
    }
    return found;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "in Chinese every page is Chinese")
{
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    setLanguages(base::Language::Chinese, base::Language::Chinese);
    for (const auto &page : {base::Target::home(), base::Target::library(), base::Target::phrases(),
                             base::Target::test(), base::Target::profile(), base::Target::practice(),
                             base::Target::pair(), base::Target::search("")}) {
        go(page);
        CHECK(foreign(window.get()).join(u'\n').toStdString() == "");
    }
    go(base::Target::practice());
    click("make_plan");
    click("swap_practice");
    CHECK(isVisible("practice_card"));
    CHECK(foreign(window.get()).join(u'\n').toStdString() == "");
    open("starting-softly");
    CHECK(foreign(window.get()).join(u'\n').toStdString() == "");
    CHECK(window->windowTitle() == u"温和地开口 – Attune"_s);
}

TEST_CASE_METHOD(WindowFixture, "switching the language keeps the page")
{
    open("starting-softly");
    setLanguages(base::Language::Chinese, base::Language::English);
    CHECK(window->windowTitle() == u"Starting softly – Attune"_s);
    setLanguages(base::Language::English, base::Language::Chinese);
    CHECK(window->windowTitle() == u"温和地开口 – Attune"_s);
}

TEST_CASE("no translation is missing")
{
    const auto language = GENERATE(u"en"_s, u"zh"_s);
    QFile file(QStringLiteral(ATTUNE_TESTS_DIR "/../resources/translations/attune_") + language + u".ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK_FALSE(text.contains(u"type=\"unfinished\""_s));
    CHECK_FALSE(text.contains(u"type=\"vanished\""_s));
    CHECK(text.count(u"<source>"_s) > 200);
}
