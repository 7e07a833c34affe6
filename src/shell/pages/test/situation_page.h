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

/// One situation on the screen with its options and, once it is answered, a word on the answer. While that
/// word stands there, answering means answering the same situation anew.
class SituationPage final : public AskingPage
{
    Q_OBJECT

public:
    explicit SituationPage(bool showsComments, QWidget *parent = nullptr);

    bool showsComments() const;
    void ask(const Situation &situation);
    /// Shows the answer as given and the word on it.
    void comment(const Situation &answered, const QString &words);

signals:
    void continued();
    void commentsToggled(bool areShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeScroll();
    void fill(const Situation &situation, Ways ways);
    void scrollToComment();

    QScrollArea *m_scroll = nullptr;
    QLabel *m_words = nullptr;
    ChoiceList *m_options = nullptr;
    QFrame *m_box = nullptr;
    QLabel *m_comment = nullptr;
    QPushButton *m_continue = nullptr;
    QCheckBox *m_wishesComments = nullptr;
};

} // namespace shell
