#include "shell/pages/profile/profile_page.h"

#include "report/numbers.h"
#include "shell/contents/words.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/pictures.h"
#include "shell/widgets/widgets.h"

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
    m_contents = contents;
    std::deque<Part> parts;
    parts.emplace_back([this] { addBeginning(); });
    if (!m_contents.isEmpty)
        addProfile(parts);
    parts.emplace_back([this] { addUnscored(m_contents); });
    refill(std::move(parts));
    if (focused == TestChips || focused == PersonChips) {
        finishFilling([] { return true; });
        focusChips(focused);
    }
}

void ProfilePage::addBeginning()
{
    column()->addWidget(label(m_contents.title, TextRole::Title));
    addChoices(m_contents);
    if (m_contents.canUndoDelete)
        addUndo();
    if (m_contents.isEmpty)
        addEmpty(m_contents);
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

void ProfilePage::addProfile(std::deque<Part> &parts)
{
    const auto &contents = m_contents;
    parts.emplace_back([this] { addPicture(m_contents); });
    for (const auto &paragraph : contents.paragraphs)
        parts.emplace_back([this, &paragraph] { column()->addWidget(label(paragraph, TextRole::Plain)); });
    for (const auto &scale : contents.planeScales)
        parts.emplace_back([this, &scale] { addScale(scale); });
    if (!contents.certainty.isEmpty())
        parts.emplace_back([this] { column()->addWidget(label(m_contents.certainty, TextRole::Plain)); });
    for (const auto &passage : contents.passages)
        parts.emplace_back([this, &passage] { addPassage(passage); });
    addScales(parts);
    parts.emplace_back([this] { addSituations(m_contents.situations); });
    for (const auto *sentences : {&contents.intervals, &contents.notes}) {
        for (const auto &sentence : *sentences)
            parts.emplace_back([this, &sentence] { column()->addWidget(label(sentence, TextRole::Quiet)); });
    }
    addAdvice(parts);
    parts.emplace_back([this] { addHistory(m_contents); });
    parts.emplace_back([this] { addAbout(m_contents); });
}

void ProfilePage::addPicture(const ProfileContents &contents)
{
    column()->addWidget(label(contents.facts, TextRole::Caption));
    auto *share = button(tr("Share or print…"), ButtonRole::Plain);
    share->setObjectName(u"share_profile"_s);
    connect(share, &QPushButton::clicked, this, &ProfilePage::shareRequested);
    column()->addWidget(share, 0, Qt::AlignLeft);
    if (contents.plane)
        addPlane(contents);
}

void ProfilePage::addAbout(const ProfileContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("What this can and cannot tell"), TextRole::Heading));
    column()->addWidget(label(contents.about, TextRole::Plain));
    auto *again = button(tr("Take a test again"), ButtonRole::Plain);
    again->setObjectName(u"test_again"_s);
    connect(again, &QPushButton::clicked, this, &ProfilePage::testRequested);
    column()->addWidget(again);
}

void ProfilePage::addScales(std::deque<Part> &parts)
{
    if (!m_contents.scales.empty() && !m_contents.scalesTitle.isEmpty())
        parts.emplace_back([this] { addHeading(m_contents.scalesTitle); });
    for (const auto &scale : m_contents.scales)
        parts.emplace_back([this, &scale] { addScale(scale); });
}

void ProfilePage::addHeading(const QString &title)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(title, TextRole::Heading));
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
    auto *leaning = label(contents.leaning, TextRole::Statement);
    leaning->setObjectName(u"leaning"_s);
    column()->addWidget(leaning);
}

void ProfilePage::addScale(const ProfileContents::Scale &scale)
{
    column()->addWidget(new ScaleWidget(scale.bar, scale.sentence, drawingColors(m_tokens)));
    column()->addWidget(label(scale.note, TextRole::Caption));
    if (!scale.contributions.empty())
        addExplanation(scale);
}

void ProfilePage::addExplanation(const ProfileContents::Scale &scale)
{
    auto *box = addCollapsible(tr("How did this come about?"),
                               tr("How did the score of %1 come about?").arg(scale.bar.title));
    box->layout()->addWidget(label(scale.explanation, TextRole::Caption));
    for (const auto &contribution : scale.contributions) {
        box->layout()->addWidget(
            label(text(report::signedDecimal(contribution.amount, 2)) + u"   "_s + contribution.statement,
                  TextRole::Plain));
        box->layout()->addWidget(label(contribution.answer, TextRole::Caption));
    }
}

QFrame *ProfilePage::addCollapsible(const QString &words, const QString &accessibleName)
{
    auto *toggle = button(words, ButtonRole::Link);
    toggle->setObjectName(u"explain"_s);
    toggle->setAccessibleName(accessibleName);
    auto *box = card();
    box->hide();
    connect(toggle, &QPushButton::clicked, box, [box] { box->setVisible(!box->isVisible()); });
    column()->addWidget(toggle);
    column()->addWidget(box);
    return box;
}

void ProfilePage::addSituations(const std::vector<ProfileContents::SituationAnswer> &situations)
{
    if (situations.empty())
        return;
    column()->addSpacing(space::Small);
    auto *box = addCollapsible(tr("Situation by situation, with a word on each answer"),
                               tr("Situation by situation, with a word on each answer"));
    for (const auto &each : situations) {
        box->layout()->addWidget(label(each.situation, TextRole::Quiet));
        box->layout()->addWidget(label(each.answer, TextRole::Plain));
        if (!each.comment.isEmpty())
            box->layout()->addWidget(label(each.comment, TextRole::Caption));
        if (&each != &situations.back())
            box->layout()->addWidget(rule());
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
    finishFilling([this] { return m_undo != nullptr; });
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
