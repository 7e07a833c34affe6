#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shell {

/// What every page has that asks one thing: how far one is, the way back, past it and out, and their keys.
/// What is asked stands between, in content().
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
    /// `keys` says in a line which keys answer.
    AskingPage(const QString &keys, QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    struct Ways
    {
        bool canGoBack = false;
        bool canUndo = false;
        bool canSkip = true;
    };
    /// How far one is, `position` from 0, and which ways are open.
    void showProgress(const QString &words, int position, int count, Ways ways);
    /// The Tab order is the reading order: first what is asked, then the buttons below.
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
