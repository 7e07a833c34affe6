#include "shell/widgets/widgets.h"

#include "reading/typography.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/markable_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
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
    result->setTextFormat(Qt::PlainText);
    result->setText(text);
    result->setWordWrap(true);
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
    auto *result = new QPushButton(withoutKeys(text), parent);
    if (text.contains(u'&'))
        result->setAccessibleName(text);
    result->setProperty("role", QString::fromLatin1(ButtonRoleNames[static_cast<std::size_t>(role)]));
    result->setCursor(Qt::PointingHandCursor);
    result->setAutoDefault(false);
    result->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return result;
}

QString withoutKeys(const QString &text)
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

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

namespace {

/// What a key does to a page that scrolls, beside what every scroll area knows.
QAbstractSlider::SliderAction scrollAction(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Space && modifiers == Qt::ShiftModifier)
        return QAbstractSlider::SliderPageStepSub;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier)
        return QAbstractSlider::SliderNoAction;
    switch (event.key()) {
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    case Qt::Key_Space:
        return modifiers == Qt::NoModifier ? QAbstractSlider::SliderPageStepAdd
                                           : QAbstractSlider::SliderNoAction;
    default:
        return QAbstractSlider::SliderNoAction;
    }
}

} // namespace

void ColumnPage::keyPressEvent(QKeyEvent *event)
{
    if (const auto action = scrollAction(*event); action != QAbstractSlider::SliderNoAction)
        verticalScrollBar()->triggerAction(action);
    else
        QScrollArea::keyPressEvent(event);
}

ColumnPage::ColumnPage(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_body->setObjectName(u"page_body"_s);

    auto *holder = new QWidget(m_body);
    holder->setMaximumWidth(width);
    holder->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Medium);

    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(space::Wider, space::Wider, space::Wider, space::Page);
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);
    setWidget(m_body);
}

void ColumnPage::refill(const std::function<void()> &fill)
{
    m_body->hide();
    clearLayout(m_column);
    fill();
    m_body->show();
}

void ColumnPage::extend(const std::function<void()> &fill)
{
    const int place = verticalScrollBar()->value();
    m_body->hide();
    fill();
    m_body->show();
    verticalScrollBar()->setValue(place);
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
