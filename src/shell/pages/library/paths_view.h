#pragma once

#include "shell/contents/path_contents.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

#include <QMap>
#include <QStringList>

namespace shell {

/// The paths through the library, a card each, with a list of steps that can be expanded.
class PathsView final : public ColumnPage
{
    Q_OBJECT

public:
    explicit PathsView(QWidget *parent = nullptr);

    /// Paths that were expanded stay so.
    void showPaths(const std::vector<PathContents> &paths);
    void expand(const QString &id);
    /// The id of the path that was expanded last; empty where none is.
    QString expanded() const { return m_expanded.isEmpty() ? QString() : m_expanded.last(); }
    /// Scrolls the path that was expanded last to the top and gives it the focus; where the view is hidden,
    /// after it was shown.
    void scrollToExpanded();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void stepChosen(const QString &path, const QString &slug);

private:
    struct PathWidgets
    {
        QFrame *card = nullptr;
        QPushButton *toggle = nullptr;
        QWidget *steps = nullptr;
    };

    void addPath(const PathContents &path);
    QLabel *readLabel() const;
    QWidget *stepList(const PathContents &path);
    void toggle(const QString &id);
    void updateExpanded(const QString &id);

    std::vector<PathContents> m_paths;
    /// By the id of the path; of the paths that were added already.
    QMap<QString, PathWidgets> m_widgets;
    /// Ids of paths, in the order they were expanded.
    QStringList m_expanded;
    bool m_scrollsWhenShown = false;
};

} // namespace shell
