#include "shell/pages/settings/settings_page.h"

#include "shell/theme/tokens.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 680;
constexpr int NameWidth = 200;

QPushButton *named(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    return button;
}

QHBoxLayout *rowOf(const std::vector<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    for (auto *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"settings_page"_s);
}

void SettingsPage::showContents(const SettingsContents &contents)
{
    const int place = scrollPlace();
    m_contents = contents;
    refill({
        [this] {
            column()->addWidget(label(tr("Settings"), TextRole::Title));
            addAppearance(m_contents.settings);
        },
        [this] { addHistory(m_contents); },
        [this] { addOwnTests(m_contents); },
        [this] { addJournalPath(m_contents); },
    });
    setScrollPlace(place);
}

void SettingsPage::addJournalPath(const SettingsContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Where it lies"), TextRole::Heading));
    column()->addWidget(label(
        tr("Everything you enter is kept in one file that only you can open:\n%1").arg(contents.journal),
        TextRole::Plain));
    if (contents.damaged.isEmpty())
        return;
    auto *damaged = label(contents.damaged, TextRole::Plain);
    damaged->setObjectName(u"damaged_records"_s);
    column()->addWidget(damaged);
}

CalmComboBox *SettingsPage::addChoice(const QString &name, const QString &objectName,
                                      const QStringList &choices, int chosen)
{
    auto *box = new CalmComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    auto *row = new QHBoxLayout;
    auto *words = label(name, TextRole::Plain);
    words->setFixedWidth(NameWidth);
    row->addWidget(words);
    row->addWidget(box);
    row->addStretch();
    column()->addLayout(row);
    return box;
}

void SettingsPage::addAppearance(const Settings &settings)
{
    column()->addWidget(label(tr("Looks and languages"), TextRole::Heading));
    auto *schemes
        = addChoice(tr("Colours"), u"choose_scheme"_s,
                    {tr("As the system"), tr("Light"), tr("Dark"), tr("Sepia")}, int(settings.scheme));
    connect(schemes, &QComboBox::activated, this,
            [this](int index) { emit schemeChosen(static_cast<SchemeChoice>(index)); });
    const QStringList languages{u"English"_s, u"中文"_s};
    const auto indexOf = [](const std::optional<base::Language> &language) {
        return language == base::Language::Chinese ? 1 : 0;
    };
    const auto languageAt
        = [](int index) { return index == 1 ? base::Language::Chinese : base::Language::English; };
    auto *window = addChoice(tr("Language of the window"), u"choose_window_language"_s, languages,
                             indexOf(settings.windowLanguage));
    connect(window, &QComboBox::activated, this,
            [this, languageAt](int index) { emit windowLanguageChosen(languageAt(index)); });
    auto *articles = addChoice(tr("Language of the articles"), u"choose_article_language"_s, languages,
                               indexOf(settings.articleLanguage));
    connect(articles, &QComboBox::activated, this,
            [this, languageAt](int index) { emit articleLanguageChosen(languageAt(index)); });
}

void SettingsPage::addHistory(const SettingsContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Your results as files"), TextRole::Heading));
    column()->addWidget(
        label(tr("%n finished sitting(s), with answers, times and scores. Another program can read the file, "
                 "and Attune can read it back, here or on another computer.",
                 nullptr, contents.sittings),
              TextRole::Plain));
    auto *json = named(button(tr("Save as JSON…"), ButtonRole::Plain), u"export_json"_s);
    auto *csv = named(button(tr("Save as CSV…"), ButtonRole::Plain), u"export_csv"_s);
    auto *open = named(button(tr("Add from a file…"), ButtonRole::Plain), u"import_history"_s);
    json->setEnabled(contents.sittings > 0);
    csv->setEnabled(contents.sittings > 0);
    connect(json, &QPushButton::clicked, this, [this] { emit exportRequested(false); });
    connect(csv, &QPushButton::clicked, this, [this] { emit exportRequested(true); });
    connect(open, &QPushButton::clicked, this, &SettingsPage::importFileRequested);
    column()->addLayout(rowOf({json, csv, open}));
    if (contents.preview)
        addPreview(*contents.preview);
    if (!contents.mistakes.isEmpty())
        addMistakes(contents);
}

void SettingsPage::addPreview(const SettingsContents::Preview &preview)
{
    auto *box = card();
    box->setObjectName(u"import_preview"_s);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(preview.file, TextRole::Caption));
    const QString known = preview.known > 0
        ? u' ' + tr("%n more is here already and stays as it is.", nullptr, preview.known)
        : QString();
    layout->addWidget(label((preview.fresh > 0 ? tr("%n new sitting(s) can be added.", nullptr, preview.fresh)
                                               : tr("There is nothing new in it."))
                                + known,
                            TextRole::Plain));
    auto *leave = named(button(preview.fresh > 0 ? tr("Leave it") : tr("Close"), ButtonRole::Plain),
                        u"import_leave"_s);
    connect(leave, &QPushButton::clicked, this, [this] { emit importDecided(false); });
    std::vector<QWidget *> actions;
    if (preview.fresh > 0) {
        auto *add = named(button(tr("Add"), ButtonRole::Primary), u"import_add"_s);
        connect(add, &QPushButton::clicked, this, [this] { emit importDecided(true); });
        actions.push_back(add);
    }
    actions.push_back(leave);
    layout->addLayout(rowOf(actions));
    column()->addWidget(box);
}

void SettingsPage::addOwnTests(const SettingsContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Tests of your own"), TextRole::Heading));
    column()->addWidget(
        label(tr("A published questionnaire, or one you wrote, as a JSON definition. Where it brings figures "
                 "of the sample it was published with, scores get their standard error from them and are "
                 "compared with that sample only."),
              TextRole::Plain));
    for (const auto &test : contents.ownTests) {
        auto *row = new QHBoxLayout;
        row->addWidget(label(test.title, TextRole::Plain));
        row->addWidget(label(test.facts, TextRole::Caption), 1);
        auto *remove = named(button(tr("Remove"), ButtonRole::Link), u"remove_test"_s);
        remove->setAccessibleDescription(test.title);
        connect(remove, &QPushButton::clicked, this,
                [this, id = QString::fromStdString(test.id)] { emit testRemovalRequested(id); });
        row->addWidget(remove);
        column()->addLayout(row);
    }
    if (!contents.removedTest.isEmpty()) {
        auto *undo = named(button(tr("Undo"), ButtonRole::Plain), u"undo_remove_test"_s);
        connect(undo, &QPushButton::clicked, this, &SettingsPage::testUndoRequested);
        column()->addLayout(rowOf(
            {label(tr("“%1” was removed. Its results are kept.").arg(contents.removedTest), TextRole::Quiet),
             undo}));
    }
    auto *add = named(button(tr("Add a test…"), ButtonRole::Plain), u"add_test"_s);
    connect(add, &QPushButton::clicked, this, &SettingsPage::testFileRequested);
    column()->addLayout(rowOf({add}));
}

void SettingsPage::addMistakes(const SettingsContents &contents)
{
    auto *box = card();
    box->setObjectName(u"file_mistakes"_s);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(
        label(tr("%1 was not taken; nothing was changed.").arg(contents.rejectedFile), TextRole::Subheading));
    for (const auto &mistake : contents.mistakes)
        layout->addWidget(label(mistake, TextRole::Plain));
    column()->addWidget(box);
}

} // namespace shell
