#pragma once

#include "shell/contents/path_contents.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

#include <QMap>
#include <QStringList>

namespace shell {

/// The paths through the library, a card each. The steps of a card are folded away until they are asked for.
class PathsView final : public ColumnPage
{
    Q_OBJECT

public:
    explicit PathsView(QWidget *parent = nullptr);

    /// What was unfolded stays so.
    void showPaths(const std::vector<PathContents> &paths);
    void unfold(const QString &id);
    /// The path that was unfolded last; empty where none is.
    QString unfolded() const { return m_unfolded.isEmpty() ? QString() : m_unfolded.last(); }
    /// Brings the path that was unfolded last to the top and gives it the focus; before the view is seen, as
    /// soon as it has its size.
    void showUnfolded();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void stepChosen(const QString &path, const QString &slug);

private:
    struct Fold
    {
        QFrame *card = nullptr;
        QPushButton *toggle = nullptr;
        QWidget *steps = nullptr;
    };

    void addPath(const PathContents &path);
    QLabel *readMark() const;
    QWidget *stepList(const PathContents &path);
    void toggle(const QString &id);
    void showFold(const QString &id);

    std::vector<PathContents> m_paths;
    /// Of the paths that are there already.
    QMap<QString, Fold> m_folds;
    /// In the order they were unfolded.
    QStringList m_unfolded;
    bool m_isToBeShown = false;
};

} // namespace shell
