#pragma once

#include "shell/pages/test/asking_page.h"

#include <QStringList>

#include <optional>

class QCheckBox;
class QFrame;
class QScrollArea;

namespace shell {

class ChoiceList;

/// One situation as it is asked.
struct Situation
{
    /// From 0.
    int position = 0;
    int count = 0;
    QString words;
    QStringList options;
    /// The number of the option chosen before, from 1.
    std::optional<int> answer;
    bool canUndo = false;
};

/// Asks for the choice of an option in one situation, and shows the author's comment on the answer. While the
/// comment is shown, answered() is for the same situation.
class SituationPage final : public AskingPage
{
    Q_OBJECT

public:
    explicit SituationPage(bool showsComments, QWidget *parent = nullptr);

    bool showsComments() const;
    void ask(const Situation &situation);
    /// Shows the situation with its answer, and the comment on it.
    void comment(const Situation &answered, const QString &words);

signals:
    void continued();
    void commentsToggled(bool areShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeScroll();
    void fill(const Situation &situation, EnabledButtons enabled);
    void scrollToComment();

    QScrollArea *m_scroll = nullptr;
    QLabel *m_words = nullptr;
    ChoiceList *m_options = nullptr;
    QFrame *m_box = nullptr;
    QLabel *m_comment = nullptr;
    QPushButton *m_continue = nullptr;
    QCheckBox *m_commentsWanted = nullptr;
};

} // namespace shell
