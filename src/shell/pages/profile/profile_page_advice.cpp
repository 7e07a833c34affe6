#include "shell/pages/profile/profile_page.h"
#include "shell/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace shell {

void ProfilePage::addAdvice(std::deque<Part> &parts)
{
    if (!m_contents.adviceNote.isEmpty())
        parts.emplace_back([this] {
            column()->addSpacing(space::Medium);
            auto *note = label(m_contents.adviceNote, TextRole::Plain);
            note->setObjectName(u"advice_note"_s);
            column()->addWidget(note);
        });
    parts.emplace_back([this] { addTargets(tr("Read next"), &base::Target::article, m_contents.read); });
    if (!m_contents.say.empty())
        parts.emplace_back([this] { addHeading(tr("Say")); });
    for (const auto &sentence : m_contents.say)
        parts.emplace_back([this, &sentence] { addSentence(sentence); });
    parts.emplace_back([this] { addTargets(tr("Try"), &base::Target::practice, m_contents.practise); });
    parts.emplace_back([this] {
        const auto addButton
            = [this](const QString &words, const QString &name, void (ProfilePage::*asked)()) {
                  auto *ask = button(words, ButtonRole::Plain);
                  ask->setObjectName(name);
                  connect(ask, &QPushButton::clicked, this, asked);
                  column()->addWidget(ask);
              };
        if (!m_contents.practise.empty())
            addButton(tr("Four weeks of practice"), u"to_practice"_s, &ProfilePage::practiceRequested);
        addButton(tr("Two of you"), u"to_pair"_s, &ProfilePage::pairRequested);
    });
}

void ProfilePage::addTargets(const QString &title, base::Target (*targetOf)(std::string_view),
                             const std::vector<ProfileContents::Suggestion> &suggestions)
{
    if (suggestions.empty())
        return;
    addHeading(title);
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

void ProfilePage::addSentence(const ProfileContents::Suggestion &suggestion)
{
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
    connect(
        more, &QPushButton::clicked, this,
        [this, target = base::Target::phrase(suggestion.id.toStdString())] { emit targetChosen(target); });
    row->addWidget(copy);
    row->addWidget(more);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

} // namespace shell
