#include "shell/rail.h"

#include "shell/theme/style_sheet.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <tuple>

using namespace Qt::StringLiterals;

namespace shell {

Rail::Rail(const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(size::RailWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Small, space::Medium, space::Small, space::Medium);
    layout->setSpacing(space::Hair);

    const std::tuple<Page, QString, QString> pages[] = {
        {Page::Home, u"home"_s, tr("Home")},
        {Page::Library, u"library"_s, tr("Library")},
        {Page::Phrases, u"phrases"_s, tr("Phrases")},
        {Page::Test, u"test"_s, tr("Test")},
        {Page::Profile, u"profile"_s, tr("Profile")},
        {Page::Practice, u"practice"_s, tr("Practice")},
        {Page::Settings, u"settings"_s, tr("Settings")},
    };
    for (const auto &[page, iconName, title] : pages) {
        if (page == Page::Settings)
            layout->addStretch();
        auto *button = new QToolButton(this);
        button->setObjectName(u"rail_"_s + iconName);
        button->setProperty("role", u"rail"_s);
        button->setText(title);
        button->setAccessibleName(title);
        button->setIcon(icon(iconName, tokens.ink));
        button->setIconSize({size::Icon, size::Icon});
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, page] { emit pageChosen(page); });
        layout->addWidget(button);
        m_buttons[page] = button;
    }
}

void Rail::setCurrent(const Location &location)
{
    // An article is read in the library, a practice in the plan; what is shared or compared is a profile; a
    // search belongs to no button.
    const Page page = location.page;
    const bool isPractice = location.target.startsWith(u"attune:practice/"_s);
    const bool isOfProfile = page == Page::Share || page == Page::Pair;
    const Page shown = page == Page::Article ? (isPractice ? Page::Practice : Page::Library)
        : isOfProfile                        ? Page::Profile
                                             : page;
    for (const auto &[each, button] : m_buttons)
        button->setChecked(each == shown);
}

} // namespace shell
