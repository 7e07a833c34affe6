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

/// As wide as the page, like the list of articles it stands in for.
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
    m_folds.clear();
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

    Fold fold;
    fold.card = card();
    fold.card->setObjectName(u"path_card"_s);
    auto *layout = static_cast<QVBoxLayout *>(fold.card->layout());
    layout->addWidget(label(path.title, TextRole::Subheading));
    layout->addWidget(label(path.description, TextRole::Plain));
    auto *caption = label(facts.join(u" · "_s), TextRole::Caption);
    caption->setObjectName(u"path_facts"_s);
    layout->addWidget(caption);
    fold.toggle = button({}, ButtonRole::Link);
    fold.toggle->setObjectName(u"path_toggle_"_s + path.id);
    fold.toggle->setAccessibleDescription(path.title + u", "_s + facts.join(u", "_s));
    connect(fold.toggle, &QPushButton::clicked, this, [this, id = path.id] { toggle(id); });
    layout->addWidget(fold.toggle);
    fold.steps = stepList(path);
    layout->addWidget(fold.steps);
    column()->addWidget(fold.card);
    m_folds.insert(path.id, fold);
    showFold(path.id);
}

QLabel *PathsView::readMark() const
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
            head->addWidget(readMark(), 0, Qt::AlignTop);
        head->addStretch();
        grid->addLayout(head, row, 1);
        auto *line = label(step.line, TextRole::Quiet);
        line->setContentsMargins(0, 0, 0, space::Small);
        grid->addWidget(line, row + 1, 1);
    }
    return list;
}

void PathsView::showFold(const QString &id)
{
    const auto fold = m_folds.value(id);
    const bool isUnfolded = m_unfolded.contains(id);
    fold.steps->setVisible(isUnfolded);
    fold.toggle->setText(isUnfolded ? tr("Fold the pages") : tr("Show the pages"));
}

void PathsView::toggle(const QString &id)
{
    if (m_unfolded.removeAll(id) == 0)
        m_unfolded.append(id);
    showFold(id);
}

void PathsView::unfold(const QString &id)
{
    if (std::ranges::find(m_paths, id, &PathContents::id) == m_paths.end())
        return;
    m_unfolded.removeAll(id);
    m_unfolded.append(id);
    if (m_folds.contains(id))
        showFold(id);
}

void PathsView::showUnfolded()
{
    finishFilling([this] { return m_folds.contains(unfolded()); });
    const auto fold = m_folds.value(unfolded());
    m_isToBeShown = fold.card != nullptr && !isVisible();
    if (fold.card == nullptr || m_isToBeShown)
        return;
    settleLayouts();
    setScrollPlace(fold.card->mapTo(body(), QPoint()).y() - space::Hair);
    fold.toggle->setFocus(Qt::OtherFocusReason);
}

void PathsView::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    if (m_isToBeShown)
        QTimer::singleShot(0, this, &PathsView::showUnfolded);
}

} // namespace shell
