#include "shell/widgets/widgets.h"

#include "reading/typography.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/markable_label.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QVariant>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr std::array TextRoleNames{"plain",     "title",    "heading", "subheading", "lede",
                                   "statement", "sentence", "quiet",   "caption"};
constexpr std::array ButtonRoleNames{"plain", "primary", "chip", "link", "row"};

bool isSetInReadingFace(TextRole role)
{
    return role == TextRole::Title || role == TextRole::Heading || role == TextRole::Lede
        || role == TextRole::Statement || role == TextRole::Sentence || role == TextRole::Subheading;
}

} // namespace

QLabel *label(const QString &text, TextRole role, QWidget *parent)
{
    auto *result = new MarkableLabel(parent);
    result->setText(text);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result->setProperty("role", QString::fromLatin1(TextRoleNames[static_cast<std::size_t>(role)]));
    if (isSetInReadingFace(role)) {
        // Asked once: looking for the installed families costs more than the label.
        static const QStringList families
            = reading::readingTypography(base::Language::English).body.families();
        QFont font;
        font.setFamilies(families);
        result->setFont(font);
    }
    return result;
}

QPushButton *button(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *result = new QPushButton(escapedMnemonics(text), parent);
    if (text.contains(u'&'))
        result->setAccessibleName(text);
    result->setProperty("role", QString::fromLatin1(ButtonRoleNames[static_cast<std::size_t>(role)]));
    result->setCursor(Qt::PointingHandCursor);
    result->setAutoDefault(false);
    result->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return result;
}

QString escapedMnemonics(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u"&"_s, u"&&"_s);
}

QFrame *card(QWidget *parent)
{
    auto *result = new QFrame(parent);
    result->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Small);
    return result;
}

ChoiceCard::ChoiceCard(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"card"_s);
    setProperty("isChoice", true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    inside->setSpacing(space::Small);
}

void ChoiceCard::addLabel(QLabel *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(label);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen();
    else
        QFrame::mouseReleaseEvent(event);
}

QFrame *rule(QWidget *parent)
{
    auto *result = new QFrame(parent);
    result->setProperty("role", u"rule"_s);
    return result;
}

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    // The wheel gives no focus, either: the next key would change the choice.
    setFocusPolicy(Qt::StrongFocus);
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void clearLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *inner = item->layout())
            clearLayout(inner);
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QWidget *focusedEditor(const QWidget *page)
{
    auto *focus = page->window()->focusWidget();
    if (focus == nullptr || !page->isAncestorOf(focus))
        return nullptr;
    const bool isEditor
        = qobject_cast<QPlainTextEdit *>(focus) != nullptr || qobject_cast<QLineEdit *>(focus) != nullptr;
    return isEditor ? focus : nullptr;
}

} // namespace shell
