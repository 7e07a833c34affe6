#include "shell/article/article_page.h"
#include "shell/article/body_view.h"
#include "shell/article/find_bar.h"

namespace shell {

void ArticlePage::openFind()
{
    m_find->open();
}

bool ArticlePage::isFinding() const
{
    return m_find->isVisible();
}

void ArticlePage::closeFind()
{
    m_find->hide();
    findAll({});
    if (!m_bodies.empty())
        m_bodies.front()->setFocus();
}

void ArticlePage::highlight(const QString &words)
{
    findAll(words);
}

void ArticlePage::findAll(const QString &words)
{
    if (!words.isEmpty())
        complete();
    m_matches.clear();
    m_currentMatch = 0;
    for (auto *view : m_bodies) {
        auto cursor = words.isEmpty() ? QTextCursor() : view->document()->find(words);
        while (!cursor.isNull()) {
            m_matches.push_back({view, cursor});
            cursor = view->document()->find(words, cursor);
        }
    }
    showMatch();
}

void ArticlePage::findNext(int step)
{
    const int count = static_cast<int>(m_matches.size());
    if (count > 0)
        m_currentMatch = (m_currentMatch + step + count) % count;
    showMatch();
}

void ArticlePage::showMatch()
{
    for (auto *view : m_bodies) {
        QList<QTextEdit::ExtraSelection> selections;
        for (std::size_t i = 0; i < m_matches.size(); ++i) {
            if (m_matches[i].view != view)
                continue;
            const bool isCurrent = static_cast<int>(i) == m_currentMatch;
            QTextEdit::ExtraSelection selection;
            selection.cursor = m_matches[i].cursor;
            selection.format.setBackground(isCurrent ? m_style.tokens.accent : m_style.tokens.line);
            selection.format.setForeground(isCurrent ? m_style.tokens.onAccent : m_style.tokens.ink);
            selections.append(selection);
        }
        view->setExtraSelections(selections);
    }
    const int count = static_cast<int>(m_matches.size());
    m_find->showCount(count == 0 ? 0 : m_currentMatch + 1, count);
    if (count == 0)
        return;
    const auto &match = m_matches[static_cast<std::size_t>(m_currentMatch)];
    const int matchTop = match.view->positionTop(match.cursor.selectionStart());
    // A third from the top: the words before the match are part of what it means.
    scrollTo(match.view, matchTop - height() / 3);
}

} // namespace shell
