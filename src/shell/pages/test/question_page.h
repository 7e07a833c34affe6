#pragma once

#include "shell/pages/test/asking_page.h"

#include <QStringList>

#include <optional>

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

/// Asks for the rating of one statement.
class QuestionPage final : public AskingPage
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);

    void ask(const Question &question);

private:
    QLabel *m_statement = nullptr;
    ScaleRow *m_row = nullptr;
};

} // namespace shell
