#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shell {

class ScaleRow;

/// One statement as it is asked.
struct Question
{
    /// From 0.
    int position = 0;
    int count = 0;
    QString statement;
    int minimum = 1;
    QStringList labels;
    std::optional<int> answer;
    bool canUndo = false;
};

/// One statement on the screen: points, and the way back, past it and out.
class QuestionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);

    void ask(const Question &question);

signals:
    void answered(int value);
    void skipped();
    void backRequested();
    void undoRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_statement = nullptr;
    ScaleRow *m_row = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace shell
