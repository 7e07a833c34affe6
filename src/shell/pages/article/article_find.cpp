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

/// Letters that stand for the same key are the same, and none is added or lost: positions stay.
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

QString textOf(const QWidget *piece)
{
    if (const auto *view = qobject_cast<const BodyView *>(piece))
        return view->document()->toPlainText();
    return static_cast<const MarkableLabel *>(piece)->text();
}

bool isOutOfSight(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
}

void collect(QLayout *layout, std::vector<QWidget *> &pieces)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        auto *widget = item->widget();
        if (item->layout() != nullptr) {
            collect(item->layout(), pieces);
        } else if (widget != nullptr && !isOutOfSight(widget)) {
            if (qobject_cast<BodyView *>(widget) != nullptr
                || qobject_cast<MarkableLabel *>(widget) != nullptr)
                pieces.push_back(widget);
            else if (widget->layout() != nullptr)
                collect(widget->layout(), pieces);
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

std::vector<QWidget *> ArticlePage::pieces() const
{
    std::vector<QWidget *> pieces;
    collect(m_page->column(), pieces);
    return pieces;
}

void ArticlePage::findAll(const Finder &find)
{
    complete();
    m_matches.clear();
    m_currentMatch = 0;
    for (auto *piece : pieces()) {
        for (const auto &place : find(textOf(piece)))
            m_matches.push_back({piece, place});
    }
}

std::size_t ArticlePage::bestMatch() const
{
    // Characters of a piece that are taken in at one glance.
    constexpr int Near = 300;
    std::size_t best = 0;
    qsizetype most = 0;
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        QSet<int> words;
        for (std::size_t j = i; j < m_matches.size() && m_matches[j].piece == m_matches[i].piece
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

void ArticlePage::mark(QWidget *piece, const std::vector<TextMark> &marks) const
{
    const auto &tokens = m_style.tokens;
    if (auto *label = qobject_cast<MarkableLabel *>(piece))
        return label->setMarks(marks, {tokens.line, tokens.ink, tokens.accent, tokens.onAccent});
    auto *view = static_cast<BodyView *>(piece);
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
    for (auto *piece : pieces()) {
        std::vector<TextMark> marks;
        for (std::size_t i = 0; i < m_matches.size(); ++i) {
            if (m_matches[i].piece == piece)
                marks.push_back({m_matches[i].place.start, m_matches[i].place.length, i == m_currentMatch});
        }
        mark(piece, marks);
    }
    const int count = static_cast<int>(m_matches.size());
    m_find->showCount(count == 0 ? 0 : static_cast<int>(m_currentMatch) + 1, count);
    if (count == 0)
        return;
    const auto &match = m_matches[m_currentMatch];
    settleLayouts();
    const auto *view = qobject_cast<BodyView *>(match.piece);
    const int matchTop = view != nullptr
        ? view->positionTop(match.place.start)
        : static_cast<const MarkableLabel *>(match.piece)->positionTop(match.place.start);
    // A third from the top: the words before the match are part of what it means.
    scrollTo(match.piece, matchTop - height() / 3);
}

} // namespace shell
