#pragma once

#include "drawing/plane.h"
#include "quiz/instrument.h"

#include <QWidget>

namespace shell {

/// Paints the plane of a profile, as a square. `sentence` describes it to screen readers.
class PlaneWidget final : public QWidget
{
public:
    PlaneWidget(drawing::PlanePicture picture, const QString &sentence, drawing::Colors colors,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::PlanePicture m_picture;
    drawing::Colors m_colors;
};

/// Paints one scale as a bar. `sentence` describes it to screen readers.
class ScaleWidget final : public QWidget
{
public:
    ScaleWidget(drawing::ScaleBar bar, const QString &sentence, drawing::Colors colors,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::ScaleBar m_bar;
    drawing::Colors m_colors;
};

} // namespace shell
