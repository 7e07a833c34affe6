#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shell {

/// The frame of a page that asks for one answer: progress above, the buttons Back, Undo, Skip and Leave
/// below, and their keys. Subclasses add the question to content().
class AskingPage : public QWidget
{
    Q_OBJECT

signals:
    void answered(int value);
    void skipped();
    void backRequested();
    void undoRequested();
    void leaveRequested();

protected:
    /// `keys`: a line of help on the keys.
    AskingPage(const QString &keys, QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    struct EnabledButtons
    {
        bool canGoBack = false;
        bool canUndo = false;
        bool canSkip = true;
    };
    /// `position`: from 0 to `count`.
    void showProgress(const QString &words, int position, int count, EnabledButtons enabled);
    /// Sets the Tab order: the widgets of the question, then the buttons below.
    void orderTabs(QList<QWidget *> asking);

    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QVBoxLayout *m_content = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace shell
