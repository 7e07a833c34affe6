#include "shell/pages/profile/profile_page.h"

#include "report/numbers.h"
#include "shell/contents/words.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/pictures.h"

#include <QApplication>
#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;

const QString TestChips = u"choose_test"_s;
const QString PersonChips = u"choose_person"_s;

} // namespace

ProfilePage::ProfilePage(Tokens tokens, QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
    , m_tokens(std::move(tokens))
{
    setObjectName(u"profile_page"_s);
}

void ProfilePage::showContents(const ProfileContents &contents)
{
    const auto *focus = QApplication::focusWidget();
    const QString focused = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    m_undo = nullptr;
    refill([&] {
        column()->addWidget(label(contents.title, TextRole::Title));
        addChoices(contents);
        if (contents.canUndoDelete)
            addUndo();
        if (contents.isEmpty)
            addEmpty(contents);
        else
            addProfile(contents);
        addUnscored(contents);
        column()->addStretch();
    });
    if (focused == TestChips || focused == PersonChips)
        focusChips(focused);
}

void ProfilePage::addChoices(const ProfileContents &contents)
{
    QStringList tests;
    for (const auto &test : contents.tests)
        tests << test.title;
    const auto shownTest = std::ranges::find(contents.tests, true, &ProfileContents::Test::isShown);
    addChips(TestChips, tr("Result of"), tests, static_cast<int>(shownTest - contents.tests.begin()),
             [this, choices = contents.tests](int index) {
                 emit testChosen(choices[static_cast<std::size_t>(index)].id);
             });
    QStringList people;
    for (const auto &person : contents.people)
        people << person.title;
    const auto shownPerson = std::ranges::find(contents.people, true, &ProfileContents::Person::isShown);
    addChips(PersonChips, tr("Answered about"), people,
             static_cast<int>(shownPerson - contents.people.begin()),
             [this, choices = contents.people](int index) {
                 emit personChosen(choices[static_cast<std::size_t>(index)].about);
             });
}

void ProfilePage::addChips(const QString &name, const QString &title, const QStringList &words, int current,
                           const std::function<void(int)> &choose)
{
    if (words.size() < 2)
        return;
    column()->addWidget(label(title, TextRole::Caption));
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    auto *group = new QButtonGroup(row);
    for (int index = 0; index < words.size(); ++index) {
        auto *chip = button(words[index], ButtonRole::Chip);
        chip->setObjectName(name);
        chip->setAccessibleName(title + u' ' + words[index]);
        chip->setCheckable(true);
        chip->setChecked(index == current);
        group->addButton(chip, index);
        layout->addWidget(chip);
    }
    connect(group, &QButtonGroup::idToggled, this, [choose](int index, bool isChecked) {
        if (isChecked)
            choose(index);
    });
    column()->addWidget(row);
}

void ProfilePage::focusChips(const QString &name)
{
    for (auto *chip : body()->findChildren<QPushButton *>(name)) {
        if (chip->isVisible() && chip->isChecked())
            chip->setFocus();
    }
}

void ProfilePage::addProfile(const ProfileContents &contents)
{
    column()->addWidget(label(contents.facts, TextRole::Caption));
    auto *share = button(tr("Share or print…"), ButtonRole::Plain);
    share->setObjectName(u"share_profile"_s);
    connect(share, &QPushButton::clicked, this, &ProfilePage::shareRequested);
    column()->addWidget(share, 0, Qt::AlignLeft);
    if (contents.plane)
        addPlane(contents);
    for (const auto &paragraph : contents.paragraphs)
        column()->addWidget(label(paragraph, TextRole::Plain));
    for (const auto &scale : contents.planeScales)
        addScale(scale);
    if (!contents.certainty.isEmpty())
        column()->addWidget(label(contents.certainty, TextRole::Plain));
    for (const auto &passage : contents.passages)
        addPassage(passage);
    addScales(contents);
    if (!contents.situations.empty())
        addSituations(contents.situations);
    for (const auto &sentence : contents.intervals + contents.notes)
        column()->addWidget(label(sentence, TextRole::Quiet));
    addAdvice(contents);
    auto *pair = button(tr("Two of you"), ButtonRole::Plain);
    pair->setObjectName(u"to_pair"_s);
    connect(pair, &QPushButton::clicked, this, &ProfilePage::pairRequested);
    column()->addWidget(pair);
    addHistory(contents);

    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("What this can and cannot tell"), TextRole::Heading));
    column()->addWidget(label(contents.about, TextRole::Plain));
    auto *again = button(tr("Take a test again"), ButtonRole::Plain);
    again->setObjectName(u"test_again"_s);
    connect(again, &QPushButton::clicked, this, &ProfilePage::testRequested);
    column()->addWidget(again);
}

void ProfilePage::addScales(const ProfileContents &contents)
{
    if (contents.scales.empty())
        return;
    if (!contents.scalesTitle.isEmpty()) {
        column()->addSpacing(space::Medium);
        column()->addWidget(label(contents.scalesTitle, TextRole::Heading));
    }
    for (const auto &scale : contents.scales)
        addScale(scale);
}

void ProfilePage::addAdvice(const ProfileContents &contents)
{
    if (!contents.adviceNote.isEmpty()) {
        column()->addSpacing(space::Medium);
        auto *note = label(contents.adviceNote, TextRole::Plain);
        note->setObjectName(u"advice_note"_s);
        column()->addWidget(note);
    }
    addTargets(tr("Read next"), &base::Target::article, contents.read);
    addSentences(contents.say);
    addTargets(tr("Try"), &base::Target::practice, contents.practise);
    if (contents.practise.empty())
        return;
    auto *practice = button(tr("Four weeks of practice"), ButtonRole::Plain);
    practice->setObjectName(u"to_practice"_s);
    connect(practice, &QPushButton::clicked, this, &ProfilePage::practiceRequested);
    column()->addWidget(practice);
}

void ProfilePage::addEmpty(const ProfileContents &contents)
{
    column()->addWidget(
        label(tr("There is no profile yet. It is drawn from the relationship test: where you stand "
                 "between worry and calm, between distance and closeness, how sure that is, and which "
                 "pages and sentences fit."),
              TextRole::Plain));
    if (contents.hasTest) {
        auto *test = button(tr("Take the relationship test (%1)").arg(Words::minutes(contents.testMinutes)),
                            ButtonRole::Primary);
        test->setObjectName(u"take_test"_s);
        connect(test, &QPushButton::clicked, this, &ProfilePage::testRequested);
        column()->addWidget(test);
    }
}

void ProfilePage::addPlane(const ProfileContents &contents)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new PlaneWidget(*contents.plane, contents.planeSentence, drawingColors(m_tokens)), 1000);
    row->addStretch(1);
    column()->addLayout(row);
    auto *leaning = label(contents.leaning, TextRole::Heading);
    leaning->setObjectName(u"leaning"_s);
    column()->addWidget(leaning);
}

void ProfilePage::addScale(const ProfileContents::Scale &scale)
{
    column()->addWidget(new ScaleWidget(scale.bar, scale.sentence, drawingColors(m_tokens)));
    column()->addWidget(label(scale.note, TextRole::Caption));
    if (!scale.moved.empty())
        addExplanation(scale);
}

void ProfilePage::addExplanation(const ProfileContents::Scale &scale)
{
    auto *box = addFolded(tr("How did this come about?"),
                          tr("How did the score of %1 come about?").arg(scale.bar.title));
    box->layout()->addWidget(label(scale.explanation, TextRole::Caption));
    for (const auto &moved : scale.moved) {
        box->layout()->addWidget(label(
            text(report::signedDecimal(moved.amount, 2)) + u"   "_s + moved.statement, TextRole::Plain));
        box->layout()->addWidget(label(moved.answer, TextRole::Caption));
    }
}

QFrame *ProfilePage::addFolded(const QString &words, const QString &spoken)
{
    auto *toggle = button(words, ButtonRole::Link);
    toggle->setObjectName(u"explain"_s);
    toggle->setAccessibleName(spoken);
    auto *box = card();
    box->hide();
    connect(toggle, &QPushButton::clicked, box, [box] { box->setVisible(!box->isVisible()); });
    column()->addWidget(toggle);
    column()->addWidget(box);
    return box;
}

void ProfilePage::addSituations(const std::vector<ProfileContents::Told> &situations)
{
    column()->addSpacing(space::Small);
    auto *box = addFolded(tr("Situation by situation, with a word on each answer"),
                          tr("Situation by situation, with a word on each answer"));
    for (const auto &told : situations) {
        box->layout()->addWidget(label(told.situation, TextRole::Quiet));
        box->layout()->addWidget(label(told.answer, TextRole::Plain));
        if (!told.comment.isEmpty())
            box->layout()->addWidget(label(told.comment, TextRole::Caption));
        if (&told != &situations.back())
            box->layout()->addWidget(rule());
    }
}

void ProfilePage::addTargets(const QString &title, base::Target (*targetOf)(std::string_view),
                             const std::vector<ProfileContents::Suggestion> &suggestions)
{
    if (suggestions.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(title, TextRole::Heading));
    for (const auto &suggestion : suggestions) {
        auto *open = button(suggestion.title, ButtonRole::Link);
        open->setObjectName(u"suggestion"_s);
        open->setAccessibleDescription(suggestion.reason);
        connect(open, &QPushButton::clicked, this,
                [this, target = targetOf(suggestion.id.toStdString())] { emit targetChosen(target); });
        column()->addWidget(open);
        if (!suggestion.reason.isEmpty())
            column()->addWidget(label(suggestion.reason, TextRole::Caption));
    }
}

void ProfilePage::addSentences(const std::vector<ProfileContents::Suggestion> &suggestions)
{
    if (suggestions.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Say"), TextRole::Heading));
    for (const auto &suggestion : suggestions) {
        auto *box = card();
        auto *layout = static_cast<QVBoxLayout *>(box->layout());
        layout->addWidget(label(suggestion.title, TextRole::Sentence));
        if (!suggestion.reason.isEmpty())
            layout->addWidget(label(suggestion.reason, TextRole::Caption));
        auto *row = new QHBoxLayout;
        auto *copy = button(tr("Copy"), ButtonRole::Plain);
        copy->setObjectName(u"copy_suggestion"_s);
        copy->setAccessibleDescription(suggestion.title);
        connect(copy, &QPushButton::clicked, this,
                [this, sentence = suggestion.title] { emit copyRequested(sentence, false); });
        auto *more = button(tr("More about it"), ButtonRole::Link);
        connect(more, &QPushButton::clicked, this,
                [this, target = base::Target::phrase(suggestion.id.toStdString())] {
                    emit targetChosen(target);
                });
        row->addWidget(copy);
        row->addWidget(more);
        row->addStretch();
        layout->addLayout(row);
        column()->addWidget(box);
    }
}

void ProfilePage::addPassage(const ProfileContents::Passage &passage)
{
    column()->addSpacing(space::Small);
    column()->addWidget(label(passage.title, TextRole::Subheading));
    for (const auto &paragraph : passage.paragraphs)
        column()->addWidget(label(paragraph, TextRole::Plain));
}

void ProfilePage::addSitting(const QString &words, std::int64_t sitting)
{
    auto *row = new QHBoxLayout;
    row->addWidget(label(words, TextRole::Plain), 1);
    auto *remove = button(tr("Delete"), ButtonRole::Link);
    remove->setObjectName(u"delete_sitting"_s);
    remove->setAccessibleDescription(words);
    connect(remove, &QPushButton::clicked, this, [this, sitting] { emit deleteRequested(sitting); });
    row->addWidget(remove);
    column()->addLayout(row);
}

void ProfilePage::addUnscored(const ProfileContents &contents)
{
    if (contents.unscored.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Kept, but not scored"), TextRole::Subheading));
    column()->addWidget(
        label(tr("These were answered with a version of the test that is not known here. They "
                 "stay in your journal and in what you export."),
              TextRole::Quiet));
    for (const auto &sitting : contents.unscored)
        addSitting(sitting.date + u" · "_s + sitting.summary, sitting.id);
}

void ProfilePage::addHistory(const ProfileContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Sittings"), TextRole::Heading));
    addSitting(contents.facts, contents.sitting);
    for (const auto &earlier : contents.earlier) {
        addSitting(earlier.date + u" · "_s + earlier.summary, earlier.id);
        if (!earlier.change.isEmpty())
            column()->addWidget(label(earlier.change, TextRole::Quiet));
    }
}

void ProfilePage::focusUndo()
{
    if (m_undo == nullptr)
        return;
    m_undo->setFocus();
    ensureWidgetVisible(m_undo);
}

void ProfilePage::addUndo()
{
    auto *row = new QHBoxLayout;
    row->addWidget(label(tr("The sitting was deleted."), TextRole::Quiet));
    auto *undo = button(tr("Undo"), ButtonRole::Plain);
    undo->setObjectName(u"undo_delete"_s);
    connect(undo, &QPushButton::clicked, this, &ProfilePage::undoDeleteRequested);
    row->addWidget(undo);
    m_undo = undo;
    row->addStretch();
    column()->addLayout(row);
}

} // namespace shell
