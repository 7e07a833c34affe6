#include "shell/pages/library/paths_view.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/wrapping_link.h"

#include <QGridLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// As wide as the page, as is the list of articles.
constexpr int AnyWidth = QWIDGETSIZE_MAX;

QLabel *numberLabel(int number)
{
    auto *result = label(QString::number(number), TextRole::Caption);
    result->setWordWrap(false);
    result->setAlignment(Qt::AlignRight | Qt::AlignTop);
    result->setContentsMargins(0, space::Hair, 0, 0);
    return result;
}

} // namespace

PathsView::PathsView(QWidget *parent)
    : ColumnPage(AnyWidth, parent)
{
    setObjectName(u"paths"_s);
    body()->layout()->setContentsMargins(0, space::Hair, space::Small, space::Page);
}

void PathsView::showPaths(const std::vector<PathContents> &paths)
{
    m_widgets.clear();
    m_paths = paths;
    std::deque<Part> parts;
    for (const auto &path : m_paths)
        parts.emplace_back([this, &path] { addPath(path); });
    refill(std::move(parts));
}

void PathsView::addPath(const PathContents &path)
{
    QStringList facts{tr("%n page(s)", nullptr, static_cast<int>(path.steps.size())),
                      Words::minutes(path.minutes)};
    if (path.readCount() > 0)
        facts << tr("%n read", nullptr, path.readCount());

    PathWidgets widgets;
    widgets.card = card();
    widgets.card->setObjectName(u"path_card"_s);
    auto *layout = static_cast<QVBoxLayout *>(widgets.card->layout());
    layout->addWidget(label(path.title, TextRole::Subheading));
    layout->addWidget(label(path.description, TextRole::Plain));
    auto *caption = label(facts.join(u" · "_s), TextRole::Caption);
    caption->setObjectName(u"path_facts"_s);
    layout->addWidget(caption);
    widgets.toggle = button({}, ButtonRole::Link);
    widgets.toggle->setObjectName(u"path_toggle_"_s + path.id);
    widgets.toggle->setAccessibleDescription(path.title + u", "_s + facts.join(u", "_s));
    connect(widgets.toggle, &QPushButton::clicked, this, [this, id = path.id] { toggle(id); });
    layout->addWidget(widgets.toggle);
    widgets.steps = stepList(path);
    layout->addWidget(widgets.steps);
    column()->addWidget(widgets.card);
    m_widgets.insert(path.id, widgets);
    updateExpanded(path.id);
}

QLabel *PathsView::readLabel() const
{
    auto *mark = label(tr("read"), TextRole::Caption);
    mark->setObjectName(u"path_read"_s);
    mark->setWordWrap(false);
    mark->setContentsMargins(0, space::Hair, 0, 0);
    return mark;
}

QWidget *PathsView::stepList(const PathContents &path)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, space::Hair, 0, 0);
    grid->setHorizontalSpacing(space::Medium);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const auto &step : path.steps) {
        const int row = 2 * number++;
        auto *open = new WrappingLink(step.title);
        open->setObjectName(u"path_step"_s);
        open->setAccessibleDescription(tr("%1 of %2").arg(number).arg(path.steps.size())
                                       + (step.isRead ? u", "_s + tr("read") : QString()) + u". "_s
                                       + step.line);
        connect(open, &QPushButton::clicked, this,
                [this, id = path.id, slug = step.slug] { emit stepChosen(id, slug); });
        grid->addWidget(numberLabel(number), row, 0);
        auto *head = new QHBoxLayout;
        head->setSpacing(space::Small);
        head->addWidget(open);
        if (step.isRead)
            head->addWidget(readLabel(), 0, Qt::AlignTop);
        head->addStretch();
        grid->addLayout(head, row, 1);
        auto *line = label(step.line, TextRole::Quiet);
        line->setContentsMargins(0, 0, 0, space::Small);
        grid->addWidget(line, row + 1, 1);
    }
    return list;
}

void PathsView::updateExpanded(const QString &id)
{
    const auto widgets = m_widgets.value(id);
    const bool isExpanded = m_expanded.contains(id);
    widgets.steps->setVisible(isExpanded);
    widgets.toggle->setText(isExpanded ? tr("Fold the pages") : tr("Show the pages"));
}

void PathsView::toggle(const QString &id)
{
    if (m_expanded.removeAll(id) == 0)
        m_expanded.append(id);
    updateExpanded(id);
}

void PathsView::expand(const QString &id)
{
    if (std::ranges::find(m_paths, id, &PathContents::id) == m_paths.end())
        return;
    m_expanded.removeAll(id);
    m_expanded.append(id);
    if (m_widgets.contains(id))
        updateExpanded(id);
}

void PathsView::scrollToExpanded()
{
    finishFilling([this] { return m_widgets.contains(expanded()); });
    const auto widgets = m_widgets.value(expanded());
    m_scrollsWhenShown = widgets.card != nullptr && !isVisible();
    if (widgets.card == nullptr || m_scrollsWhenShown)
        return;
    settleLayouts();
    setScrollPlace(widgets.card->mapTo(body(), QPoint()).y() - space::Hair);
    widgets.toggle->setFocus(Qt::OtherFocusReason);
}

void PathsView::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    if (m_scrollsWhenShown)
        QTimer::singleShot(0, this, &PathsView::scrollToExpanded);
}

} // namespace shell
