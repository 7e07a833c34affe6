#include "library/snippet.h"
#include "shell/pages/article/article_page.h"
#include "shell/pages/article/body_view.h"
#include "shell/pages/article/find_bar.h"
#include "shell/widgets/markable_label.h"
#include "shell/widgets/widgets.h"

#include <QSet>

#include <algorithm>

namespace shell {

namespace {

/// With plain quotes and spaces, as they are typed; of the same length, so that positions are those of the
/// text.
QString comparable(QString text)
{
    for (QChar &letter : text) {
        if (letter == QChar(0x2018) || letter == QChar(0x2019))
            letter = u'\'';
        else if (letter == QChar(0x201C) || letter == QChar(0x201D))
            letter = u'"';
        else if (letter == QChar::Nbsp)
            letter = u' ';
    }
    return text;
}

QString textOf(const QWidget *widget)
{
    if (const auto *view = qobject_cast<const BodyView *>(widget))
        return view->document()->toPlainText();
    return static_cast<const MarkableLabel *>(widget)->text();
}

bool isOutOfSight(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
}

void collect(QLayout *layout, std::vector<QWidget *> &textWidgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        auto *widget = item->widget();
        if (item->layout() != nullptr) {
            collect(item->layout(), textWidgets);
        } else if (widget != nullptr && !isOutOfSight(widget)) {
            if (qobject_cast<BodyView *>(widget) != nullptr
                || qobject_cast<MarkableLabel *>(widget) != nullptr)
                textWidgets.push_back(widget);
            else if (widget->layout() != nullptr)
                collect(widget->layout(), textWidgets);
        }
    }
}

} // namespace

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
    findWords({});
    if (!m_bodies.empty())
        m_bodies.front()->setFocus();
}

void ArticlePage::highlight(const QString &words)
{
    findAll([wanted = library::queryWords(words.toStdString())](const QString &text) {
        const auto bytes = text.toStdString();
        const auto lengthOf = [&bytes](std::size_t begin, std::size_t end) {
            return static_cast<int>(QString::fromStdString(bytes.substr(begin, end - begin)).size());
        };
        std::vector<Place> places;
        int position = 0;
        std::size_t read = 0;
        for (const auto &place : library::wordPlaces(bytes, wanted)) {
            if (place.begin < read)
                continue;
            position += lengthOf(read, place.begin);
            const int length = lengthOf(place.begin, place.end);
            places.push_back({position, length, static_cast<int>(place.word)});
            position += length;
            read = place.end;
        }
        return places;
    });
    m_currentMatch = bestMatch();
    showMatches();
}

void ArticlePage::findWords(const QString &words)
{
    findAll([wanted = comparable(words)](const QString &text) {
        std::vector<Place> places;
        const auto length = wanted.size();
        const QString all = comparable(text);
        auto at = length == 0 ? -1 : all.indexOf(wanted, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = all.indexOf(wanted, at + length, Qt::CaseInsensitive))
            places.push_back({static_cast<int>(at), static_cast<int>(length), 0});
        return places;
    });
    showMatches();
}

std::vector<QWidget *> ArticlePage::textWidgets() const
{
    std::vector<QWidget *> textWidgets;
    collect(m_page->column(), textWidgets);
    return textWidgets;
}

void ArticlePage::findAll(const Finder &find)
{
    complete();
    m_matches.clear();
    m_currentMatch = 0;
    for (auto *widget : textWidgets()) {
        for (const auto &place : find(textOf(widget)))
            m_matches.push_back({widget, place});
    }
}

std::size_t ArticlePage::bestMatch() const
{
    // In characters: about four lines.
    constexpr int Near = 300;
    std::size_t best = 0;
    qsizetype most = 0;
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        QSet<int> words;
        for (std::size_t j = i; j < m_matches.size() && m_matches[j].widget == m_matches[i].widget
             && m_matches[j].place.start < m_matches[i].place.start + Near;
             ++j)
            words.insert(m_matches[j].place.word);
        if (words.size() > most) {
            most = words.size();
            best = i;
        }
    }
    return best;
}

void ArticlePage::findNext(int step)
{
    const auto count = std::ssize(m_matches);
    if (count > 0)
        m_currentMatch
            = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_currentMatch) + step + count) % count);
    showMatches();
}

void ArticlePage::mark(QWidget *widget, const std::vector<TextMark> &marks) const
{
    const auto &tokens = m_style.tokens;
    if (auto *label = qobject_cast<MarkableLabel *>(widget))
        return label->setMarks(marks, {tokens.line, tokens.ink, tokens.accent, tokens.onAccent});
    auto *view = static_cast<BodyView *>(widget);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &each : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view->document());
        selection.cursor.setPosition(each.start);
        selection.cursor.setPosition(each.start + each.length, QTextCursor::KeepAnchor);
        selection.format.setBackground(each.isCurrent ? tokens.accent : tokens.line);
        selection.format.setForeground(each.isCurrent ? tokens.onAccent : tokens.ink);
        selections.append(selection);
    }
    view->setExtraSelections(selections);
}

void ArticlePage::showMatches()
{
    for (auto *widget : textWidgets()) {
        std::vector<TextMark> marks;
        for (std::size_t i = 0; i < m_matches.size(); ++i) {
            if (m_matches[i].widget == widget)
                marks.push_back({m_matches[i].place.start, m_matches[i].place.length, i == m_currentMatch});
        }
        mark(widget, marks);
    }
    const int count = static_cast<int>(m_matches.size());
    m_find->showCount(count == 0 ? 0 : static_cast<int>(m_currentMatch) + 1, count);
    if (count == 0)
        return;
    const auto &match = m_matches[m_currentMatch];
    settleLayouts();
    const auto *view = qobject_cast<BodyView *>(match.widget);
    const int matchTop = view != nullptr
        ? view->positionTop(match.place.start)
        : static_cast<const MarkableLabel *>(match.widget)->positionTop(match.place.start);
    // A third from the top, so that the context before the match is visible.
    scrollTo(match.widget, matchTop - height() / 3);
}

} // namespace shell
