#include "shell/pages/pair/pair_page.h"

#include "shell/contents/words.h"
#include "shell/widgets/pictures.h"
#include "shell/widgets/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;
constexpr int NameWidth = 280;
constexpr int LongestName = 60;
constexpr int CodeHeight = 84;

} // namespace

PairPage::PairPage(const Tokens &tokens, QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
    , m_tokens(tokens)
{
    setObjectName(u"pair_page"_s);
}

void PairPage::showContents(const PairContents &contents)
{
    const int place = scrollPlace();
    m_undo = nullptr;
    refillNow([&] {
        column()->addWidget(label(tr("Two of you"), TextRole::Title));
        if (!contents.deleted.isEmpty())
            addUndo(contents.deleted);
        if (contents.comparison) {
            addPartnerChoice(contents);
            addComparison(contents);
        } else {
            addInvitation(contents);
        }
        if (contents.hasOwn)
            addOwnProfile(contents);
        addCodeField();
        addPartners(contents);
    });
    setScrollPlace(place);
}

void PairPage::showRefusal(const QString &sentence)
{
    m_refusal = sentence;
    m_refusalLabel->setText(sentence);
    m_refusalLabel->setVisible(!sentence.isEmpty());
    QAccessibleEvent changed(m_refusalLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
    focusOn(m_code);
}

void PairPage::showOpened(const PairContents &contents)
{
    m_codePasted.clear();
    m_refusal.clear();
    showContents(contents);
    verticalScrollBar()->setValue(0);
    setFocus();
}

void PairPage::focusUndo()
{
    if (m_undo != nullptr)
        focusOn(m_undo);
}

void PairPage::addUndo(const QString &deleted)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    auto *undo = button(tr("Undo"), ButtonRole::Plain);
    undo->setObjectName(u"undo_delete_partner"_s);
    connect(undo, &QPushButton::clicked, this, &PairPage::undoRequested);
    row->addWidget(label(tr("The profile of %1 was deleted.").arg(deleted), TextRole::Quiet), 1);
    row->addWidget(undo);
    column()->addLayout(row);
    m_undo = undo;
}

void PairPage::addPartnerChoice(const PairContents &contents)
{
    if (contents.partners.size() < 2)
        return;
    auto *row = new QHBoxLayout;
    row->addWidget(label(tr("You and"), TextRole::Quiet));
    auto *choice = new CalmComboBox;
    choice->setObjectName(u"partner"_s);
    choice->setAccessibleName(tr("Whose profile to compare with yours"));
    for (const auto &partner : contents.partners) {
        choice->addItem(partner.name + u" · "_s + partner.date, qint64{partner.id});
        if (partner.id == contents.chosen)
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this,
            [this, choice] { emit partnerChosen(choice->currentData().toLongLong()); });
    row->addWidget(choice);
    row->addStretch(1);
    column()->addLayout(row);
}

void PairPage::addComparison(const PairContents &contents)
{
    const auto &report = contents.comparison->report;
    addPlane(*contents.comparison);
    auto *position = label(text(report.position), TextRole::Plain);
    position->setObjectName(u"pair_position"_s);
    column()->addWidget(position);
    for (const auto &axis : report.axes) {
        column()->addWidget(label(text(axis.title), TextRole::Subheading));
        auto *sentence = label(text(axis.sentence), TextRole::Plain);
        sentence->setObjectName(u"pair_axis"_s);
        column()->addWidget(sentence);
    }
    column()->addWidget(label(text(report.intervals), TextRole::Caption));
    if (!report.cycles.empty()) {
        column()->addSpacing(space::Medium);
        column()->addWidget(label(tr("What may go round between you"), TextRole::Heading));
    }
    for (std::size_t index = 0; index < report.cycles.size(); ++index)
        addCycle(report.cycles[index], index > 0);
    addArticles(contents.articles);
    addSentences(contents.sentences);
    column()->addSpacing(space::Medium);
    column()->addWidget(rule());
}

void PairPage::addPlane(const PairContents::Comparison &comparison)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(
        new PlaneWidget(comparison.plane, text(comparison.report.sentence), drawingColors(m_tokens)), 1000);
    row->addStretch(1);
    column()->addLayout(row);
    //: The marks of the plane, told below it. %1 is the name of the other.
    auto *legend
        = label(tr("●  you, unbroken line      ◆  %1, broken line").arg(comparison.plane.points.back().label),
                TextRole::Caption);
    legend->setAlignment(Qt::AlignHCenter);
    column()->addWidget(legend);
}

void PairPage::addCycle(const report::PairReport::Cycle &cycle, bool isCollapsed)
{
    auto *title = label(text(cycle.title), TextRole::Subheading);
    title->setObjectName(u"cycle_title"_s);
    if (isCollapsed)
        column()->addSpacing(space::Medium);
    column()->addWidget(title);
    if (!cycle.standing.empty())
        column()->addWidget(label(text(cycle.standing), TextRole::Caption));
    auto *words = label(text(cycle.text), TextRole::Plain);
    words->setObjectName(u"cycle"_s);
    column()->addWidget(words);
    auto *rest = perspectivesAndAgreements(cycle);
    if (isCollapsed) {
        auto *toggle = button(tr("Both chairs and three agreements"), ButtonRole::Link);
        toggle->setObjectName(u"unfold_cycle"_s);
        toggle->setAccessibleDescription(text(cycle.title));
        rest->hide();
        connect(toggle, &QPushButton::clicked, rest, [rest] { rest->setVisible(!rest->isVisible()); });
        column()->addWidget(toggle);
    }
    column()->addWidget(rest);
}

QWidget *PairPage::perspectivesAndAgreements(const report::PairReport::Cycle &cycle)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    for (const auto &perspective : cycle.perspectives) {
        auto *box = card();
        auto *lines = static_cast<QVBoxLayout *>(box->layout());
        lines->addWidget(label(text(perspective.title), TextRole::Subheading));
        auto *words = label(text(perspective.text), TextRole::Plain);
        words->setObjectName(u"chair"_s);
        lines->addWidget(words);
        lines->addStretch(1);
        row->addWidget(box, 1);
    }
    layout->addLayout(row);
    addAgreements(layout, cycle.agreements);
    return holder;
}

void PairPage::addAgreements(QVBoxLayout *layout, const std::vector<std::string> &agreements)
{
    layout->addSpacing(space::Small);
    layout->addWidget(label(tr("Three agreements to try"), TextRole::Subheading));
    for (const auto &agreement : agreements) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Large);
        auto *words = label(text(agreement), TextRole::Plain);
        words->setObjectName(u"agreement"_s);
        row->addWidget(words, 1);
        auto *copy = button(tr("Copy"), ButtonRole::Plain);
        copy->setObjectName(u"copy_agreement"_s);
        copy->setAccessibleDescription(words->text());
        connect(copy, &QPushButton::clicked, this,
                [this, sentence = words->text()] { emit copyRequested(sentence, false); });
        row->addWidget(copy, 0, Qt::AlignTop);
        layout->addLayout(row);
    }
}

void PairPage::addArticles(const std::vector<PairContents::Article> &articles)
{
    if (articles.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Read, each of you"), TextRole::Heading));
    auto *links = new QVBoxLayout;
    links->setSpacing(space::Hair);
    for (const auto &article : articles) {
        auto *open = button(article.title, ButtonRole::Link);
        open->setObjectName(u"pair_article"_s);
        connect(open, &QPushButton::clicked, this,
                [this, target = article.target] { emit targetChosen(target); });
        links->addWidget(open);
    }
    column()->addLayout(links);
}

void PairPage::addSentences(const std::vector<PairContents::Sentence> &sentences)
{
    if (sentences.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Say"), TextRole::Heading));
    for (const auto &sentence : sentences) {
        auto *box = card();
        auto *layout = static_cast<QVBoxLayout *>(box->layout());
        layout->addWidget(label(sentence.speaker, TextRole::Caption));
        layout->addWidget(label(sentence.text, TextRole::Sentence));
        auto *row = new QHBoxLayout;
        auto *copy = button(tr("Copy"), ButtonRole::Plain);
        copy->setObjectName(u"copy_sentence"_s);
        copy->setAccessibleDescription(sentence.text);
        connect(copy, &QPushButton::clicked, this,
                [this, words = sentence.text] { emit copyRequested(words, false); });
        auto *more = button(tr("More about it"), ButtonRole::Link);
        more->setAccessibleDescription(sentence.text);
        connect(more, &QPushButton::clicked, this,
                [this, target = sentence.target] { emit targetChosen(target); });
        row->addWidget(copy);
        row->addWidget(more);
        row->addStretch();
        layout->addLayout(row);
        column()->addWidget(box);
    }
}

void PairPage::addInvitation(const PairContents &contents)
{
    column()->addWidget(
        label(tr("See where both of you stand, what may go round between you, and what you could agree on. "
                 "Each of you takes the test for yourself and gives the other a profile. There is no number "
                 "for how well you match: nothing that two people answer could say that."),
              TextRole::Plain));
    if (!contents.obstacle.isEmpty()) {
        auto *obstacle = label(contents.obstacle, TextRole::Plain);
        obstacle->setObjectName(u"pair_obstacle"_s);
        column()->addWidget(obstacle);
    }
    if (contents.hasOwn)
        return;
    auto *missing = label(contents.hasOtherTest
                              ? tr("Your tests so far say too little about your partner, or are about "
                                   "somebody else. Here the one about your partner counts.")
                              : tr("You have no profile of your own yet. The relationship test draws it."),
                          TextRole::Quiet);
    missing->setObjectName(u"pair_no_profile"_s);
    column()->addWidget(missing);
    if (!contents.hasTest)
        return;
    auto *test = button(tr("Take the relationship test (%1)").arg(Words::minutes(contents.testMinutes)),
                        ButtonRole::Primary);
    test->setObjectName(u"take_test"_s);
    connect(test, &QPushButton::clicked, this, &PairPage::testRequested);
    column()->addWidget(test);
}

void PairPage::addOwnProfile(const PairContents &contents)
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Give your profile"), TextRole::Heading));
    column()->addWidget(
        label(tr("Only if you want to: nobody owes anybody a profile. This is all that leaves, "
                 "and never an answer:"),
              TextRole::Plain));
    auto *sharedFacts = label(contents.sharedFacts.join(u'\n'), TextRole::Quiet);
    sharedFacts->setObjectName(u"pair_leaving"_s);
    column()->addWidget(sharedFacts);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    auto *name = new QLineEdit(m_nameTyped);
    name->setObjectName(u"pair_name"_s);
    name->setMaxLength(LongestName);
    name->setMaximumWidth(NameWidth);
    name->setPlaceholderText(tr("A name on it, if you like"));
    name->setAccessibleName(tr("The name on your profile"));
    connect(name, &QLineEdit::textChanged, this, [this](const QString &typed) { m_nameTyped = typed; });
    auto *copy = button(tr("Copy as a code"), ButtonRole::Plain);
    copy->setObjectName(u"copy_code"_s);
    connect(copy, &QPushButton::clicked, this, [this] { emit codeRequested(m_nameTyped); });
    auto *save = button(tr("Save as a file…"), ButtonRole::Plain);
    save->setObjectName(u"save_profile"_s);
    connect(save, &QPushButton::clicked, this, [this] { emit fileRequested(m_nameTyped); });
    row->addWidget(name, 1);
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch();
    column()->addLayout(row);
}

void PairPage::addCodeField()
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Open your partner’s"), TextRole::Heading));
    m_code = new QPlainTextEdit(m_codePasted);
    m_code->setObjectName(u"pair_code"_s);
    m_code->setPlaceholderText(tr("Paste the code here; it begins with ATTUNE1-"));
    m_code->setAccessibleName(tr("The code of your partner’s profile"));
    m_code->setTabChangesFocus(true);
    m_code->setFixedHeight(CodeHeight);
    connect(m_code, &QPlainTextEdit::textChanged, this, [this] { m_codePasted = m_code->toPlainText(); });
    column()->addWidget(m_code);
    m_refusalLabel = label(m_refusal, TextRole::Plain);
    m_refusalLabel->setObjectName(u"pair_refusal"_s);
    m_refusalLabel->setHidden(m_refusal.isEmpty());
    column()->addWidget(m_refusalLabel);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    auto *open = button(tr("Open the code"), ButtonRole::Plain);
    open->setObjectName(u"open_code"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit codeEntered(m_codePasted); });
    auto *file = button(tr("Open a file…"), ButtonRole::Plain);
    file->setObjectName(u"open_profile"_s);
    connect(file, &QPushButton::clicked, this, &PairPage::fileChoiceRequested);
    row->addWidget(open);
    row->addWidget(file);
    row->addStretch();
    column()->addLayout(row);
}

void PairPage::addPartners(const PairContents &contents)
{
    if (contents.partners.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Profiles given to you"), TextRole::Heading));
    for (const auto &partner : contents.partners) {
        const QString words = partner.name + u" · "_s + partner.date;
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Large);
        row->addWidget(label(words, TextRole::Plain), 1);
        if (partner.id != contents.chosen) {
            auto *show = button(tr("Show"), ButtonRole::Link);
            show->setObjectName(u"show_partner"_s);
            show->setAccessibleDescription(words);
            connect(show, &QPushButton::clicked, this, [this, id = partner.id] { emit partnerChosen(id); });
            row->addWidget(show);
        }
        auto *remove = button(tr("Delete"), ButtonRole::Link);
        remove->setObjectName(u"delete_partner"_s);
        remove->setAccessibleDescription(words);
        connect(remove, &QPushButton::clicked, this, [this, id = partner.id] { emit deleteRequested(id); });
        row->addWidget(remove);
        column()->addLayout(row);
    }
}

void PairPage::focusOn(QWidget *widget)
{
    widget->setFocus(Qt::OtherFocusReason);
    // The page is laid out by the event loop.
    QTimer::singleShot(0, widget, [this, widget] { ensureWidgetVisible(widget, 0, space::Page); });
}

} // namespace shell
