#include "shell/widgets/column_page.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// How long parts are added at a time: showing them takes as long again, and a frame is 16 ms.
constexpr int MomentMilliseconds = 1;

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

QVBoxLayout *columnLayout()
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    return layout;
}

} // namespace

void settleLayouts()
{
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

ColumnPage::ColumnPage(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_column(columnLayout())
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_body->setObjectName(u"page_body"_s);

    auto *holder = new QWidget(m_body);
    holder->setMaximumWidth(width);
    holder->setLayout(m_column);

    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(space::Wider, space::Wider, space::Wider, space::Page);
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);
    setWidget(m_body);

    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ColumnPage::fillForAMoment);
    const auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &ColumnPage::scrollToWanted);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
}

void ColumnPage::keyPressEvent(QKeyEvent *event)
{
    if (const auto action = scrollAction(*event); action != QAbstractSlider::SliderNoAction)
        verticalScrollBar()->triggerAction(action);
    else
        QScrollArea::keyPressEvent(event);
}

void ColumnPage::refill(std::deque<Part> parts)
{
    m_wanted.reset();
    if (m_slices == nullptr) {
        m_slices = columnLayout();
        m_column->addLayout(m_slices);
        m_column->addStretch(1);
    }
    // A page that is new shows nothing before its beginning is there, not even that it is empty.
    if (m_slices->count() == 0)
        setUpdatesEnabled(false);
    m_parts = std::move(parts);
    m_isOld = true;
    m_showsWhenFilled = false;
    m_next.start(0);
}

void ColumnPage::refillNow(const Part &fill)
{
    refill({fill});
    finishFilling();
}

void ColumnPage::extend(std::deque<Part> parts)
{
    std::ranges::move(parts, std::back_inserter(m_parts));
    fillForAMoment();
}

void ColumnPage::remove(QWidget *widget)
{
    widget->hide();
    widget->deleteLater();
    auto *slice = widget->parentWidget();
    const auto rest = slice->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    if (std::ranges::all_of(rest, &QWidget::isHidden))
        slice->hide();
}

void ColumnPage::showWhenFilled()
{
    if (!isFilling())
        return;
    m_showsWhenFilled = true;
    setUpdatesEnabled(false);
}

void ColumnPage::stopFilling()
{
    m_next.stop();
    m_parts.clear();
    setUpdatesEnabled(true);
}

void ColumnPage::finishFilling(const std::function<bool()> &isEnough)
{
    if (isFilling())
        fill(isEnough);
}

void ColumnPage::fillForAMoment()
{
    QElapsedTimer timer;
    timer.start();
    fill([&timer] { return timer.hasExpired(MomentMilliseconds); });
}

void ColumnPage::fill(const std::function<bool()> &isEnough)
{
    // Filled out of sight, so that nothing is seen before it has its size, and shown in one go, because
    // every showing lays out the whole column.
    auto *slice = new QWidget(m_body);
    slice->hide();
    m_filled = columnLayout();
    slice->setLayout(m_filled);
    while (!m_parts.empty()) {
        const auto part = std::move(m_parts.front());
        m_parts.pop_front();
        part();
        if (isEnough && isEnough())
            break;
    }
    m_filled = nullptr;
    if (std::exchange(m_isOld, false))
        clearLayout(m_slices);
    m_slices->addWidget(slice);
    slice->show();
    if (isFilling())
        m_next.start(0);
    else
        endFilling();
    if (!isFilling() || !m_showsWhenFilled)
        setUpdatesEnabled(true);
}

void ColumnPage::endFilling()
{
    m_next.stop();
    if (m_wanted) {
        settleLayouts();
        scrollToWanted();
        m_wanted.reset();
    }
    emit filled();
}

int ColumnPage::scrollPlace() const
{
    return m_wanted.value_or(verticalScrollBar()->value());
}

void ColumnPage::setScrollPlace(int place)
{
    if (isFilling()) {
        m_wanted = place;
        if (place > 0)
            showWhenFilled();
        return scrollToWanted();
    }
    settleLayouts();
    verticalScrollBar()->setValue(place);
}

void ColumnPage::scrollToWanted()
{
    if (m_wanted)
        verticalScrollBar()->setValue(*m_wanted);
}

} // namespace shell
