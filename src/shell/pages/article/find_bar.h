#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace shell {

/// The find bar of a page: a field, a counter of the matches, and buttons. Does not search itself.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows it with its text selected and the focus, and emits wordsChanged().
    void open();
    void setWords(const QString &words);
    QString words() const;
    /// "3 of 12"; 0 of 0 says that nothing was found.
    void showCount(int current, int count);

signals:
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace shell
