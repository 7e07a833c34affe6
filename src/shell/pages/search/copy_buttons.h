#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <utility>
#include <vector>

class QListView;
class QPushButton;

namespace shell {

/// A button to copy the sentence of each row that is in view and has one. The buttons are real ones, so that
/// the mouse, the Tab key and a screen reader find them.
class CopyButtons final : public QObject
{
    Q_OBJECT

public:
    /// `list` owns this, and shows a SearchResultsModel.
    explicit CopyButtons(QListView *list);

    /// The width that a row keeps for its button, in pixels.
    static int width(const QWidget &list);

    /// To be called when the rows have changed.
    void place();

signals:
    void copyRequested(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(std::size_t number);

    QListView *m_list;
    /// Those that were needed so far, and the rows they are for.
    std::vector<std::pair<QPushButton *, QPersistentModelIndex>> m_buttons;
};

} // namespace shell
