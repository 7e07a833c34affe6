#include "shell/pages/article/path_card.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"
#include "shell/widgets/wrapping_link.h"

using namespace Qt::StringLiterals;

namespace shell {

PathCard::PathCard(const PathPlace &place, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"path_card"_s);
    setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Hair);

    const QString number = tr("%1 of %2").arg(place.number).arg(place.count);
    if (place.next) {
        auto *open = new WrappingLink(tr("Next in “%1”: %2").arg(place.title, place.next->title));
        open->setObjectName(u"next_step"_s);
        open->setAccessibleDescription(place.next->line);
        connect(open, &QPushButton::clicked, this,
                [this, id = place.id, slug = place.next->slug] { emit stepChosen(id, slug); });
        layout->addWidget(open);
        layout->addWidget(label(place.next->line, TextRole::Plain));
    } else {
        layout->addWidget(label(tr("The last page of “%1”").arg(place.title), TextRole::Plain));
    }

    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    auto *caption = label(number, TextRole::Caption);
    caption->setObjectName(u"path_place"_s);
    caption->setWordWrap(false);
    row->addWidget(caption);
    auto *whole = button(tr("See the whole path"), ButtonRole::Link);
    whole->setObjectName(u"whole_path"_s);
    whole->setAccessibleDescription(place.title + u", "_s + number);
    connect(whole, &QPushButton::clicked, this,
            [this, id = place.id] { emit targetChosen(base::Target::path(id.toStdString())); });
    row->addWidget(whole);
    row->addStretch();
    layout->addLayout(row);
}

} // namespace shell
