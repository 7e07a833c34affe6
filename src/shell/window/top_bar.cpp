#include "shell/window/top_bar.h"

#include "shell/theme/style_sheet.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int SearchWidth = 560;
constexpr int PageOfResults = 6;
/// Characters; the search reads no more.
constexpr int LongestMessage = 2000;

} // namespace

TopBar::TopBar(const Tokens &tokens, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_back(tool(u"back"_s, tr("Back"), tokens.ink))
    , m_forward(tool(u"forward"_s, tr("Forward"), tokens.ink))
    , m_appearance(tool(u"type"_s, tr("Reading and language"), tokens.ink))
    , m_search(new QLineEdit(this))
{
    setObjectName(u"top_bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"forward"_s);
    m_appearance->setObjectName(u"look"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search, or write what happened   Ctrl+K"));
    m_search->setAccessibleName(tr("Search, or write what happened"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(LongestMessage);
    m_search->setMaximumWidth(SearchWidth);
    m_search->installEventFilter(this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Medium, space::Small, space::Medium, space::Small);
    row->setSpacing(space::Hair);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    row->addStretch(1);
    row->addWidget(m_appearance);

    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_search, &QLineEdit::textEdited, this, &TopBar::wordsChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::resultChosen);
    connect(m_search, &QLineEdit::inputRejected, this, &TopBar::messageCut);
    fillMenu(preferences);
}

QToolButton *TopBar::tool(const QString &iconName, const QString &name, const QColor &color)
{
    auto *result = new QToolButton(this);
    result->setIcon(icon(iconName, color));
    result->setIconSize({size::Icon, size::Icon});
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

void TopBar::fillMenu(Preferences &preferences)
{
    auto *menu = new QMenu(this);
    const auto addChoice = [](QActionGroup *group, const QString &title, bool isChosen) {
        auto *action = group->addAction(title);
        action->setCheckable(true);
        action->setChecked(isChosen);
        return action;
    };
    auto *schemes = new QActionGroup(menu);
    const std::pair<SchemeChoice, QString> schemeTitles[] = {{SchemeChoice::System, tr("As the system")},
                                                             {SchemeChoice::Light, tr("Light")},
                                                             {SchemeChoice::Dark, tr("Dark")},
                                                             {SchemeChoice::Sepia, tr("Sepia")}};
    for (const auto &[scheme, title] : schemeTitles) {
        connect(addChoice(schemes, title, preferences.settings().scheme == scheme), &QAction::triggered,
                &preferences, [&preferences, scheme = scheme] { preferences.setScheme(scheme); });
    }
    menu->addActions(schemes->actions());
    menu->addSeparator();
    connect(menu->addAction(tr("Larger text")), &QAction::triggered, this, [this] { emit zoomRequested(1); });
    connect(menu->addAction(tr("Smaller text")), &QAction::triggered, this,
            [this] { emit zoomRequested(-1); });
    connect(menu->addAction(tr("Text at its own size")), &QAction::triggered, this,
            [this] { emit zoomRequested(0); });
    menu->addSeparator();

    const std::pair<base::Language, QString> languages[]
        = {{base::Language::English, u"English"_s}, {base::Language::Chinese, u"中文"_s}};
    auto *windowLanguages = new QActionGroup(menu);
    auto *articleLanguages = new QActionGroup(menu);
    for (const auto &[language, name] : languages) {
        connect(
            addChoice(windowLanguages, tr("Window: %1").arg(name), preferences.windowLanguage() == language),
            &QAction::triggered, &preferences,
            [&preferences, language = language] { preferences.setWindowLanguage(language); });
        connect(addChoice(articleLanguages, tr("Articles: %1").arg(name),
                          preferences.articleLanguage() == language),
                &QAction::triggered, &preferences,
                [&preferences, language = language] { preferences.setArticleLanguage(language); });
    }
    menu->addActions(windowLanguages->actions());
    menu->addActions(articleLanguages->actions());
    m_appearance->setMenu(menu);
    m_appearance->setPopupMode(QToolButton::InstantPopup);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString TopBar::words() const
{
    return m_search->text();
}

void TopBar::setWords(const QString &words)
{
    // Setting the same text would move the cursor.
    if (m_search->text() != words)
        m_search->setText(words);
}

void TopBar::showWholeMessage(const QPoint &position) const
{
    const QString typed = m_search->displayText();
    const bool isCut = m_search->fontMetrics().horizontalAdvance(typed) > m_search->contentsRect().width();
    // As a paragraph: a tip of plain text has no more lines than its text.
    const QString tip = u"<p>"_s + typed.toHtmlEscaped() + u"</p>"_s;
    QToolTip::showText(position, isCut ? tip : QString(), m_search);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ToolTip) {
        showWholeMessage(static_cast<QHelpEvent *>(event)->globalPos());
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *const key = static_cast<QKeyEvent *>(event);
    // With nothing selected there is nothing else to copy.
    if (key->matches(QKeySequence::Copy) && !m_search->hasSelectedText()) {
        emit resultCopied();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Down:
        emit resultMoved(1);
        return true;
    case Qt::Key_Up:
        emit resultMoved(-1);
        return true;
    case Qt::Key_PageDown:
        emit resultMoved(PageOfResults);
        return true;
    case Qt::Key_PageUp:
        emit resultMoved(-PageOfResults);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            emit searchCancelled();
        } else {
            m_search->clear();
            emit wordsChanged({});
        }
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace shell
