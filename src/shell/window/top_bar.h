#pragma once

#include "shell/app/preferences.h"
#include "shell/theme/tokens.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace shell {

/// Back, forward, the search field, and the menu for appearance and language.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The menu changes the preferences, which must outlive it.
    TopBar(const Tokens &tokens, Preferences &preferences, QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    void focusSearch();
    QString words() const;
    void setWords(const QString &words);

signals:
    void backRequested();
    void forwardRequested();
    void wordsChanged(const QString &words);
    /// Arrow keys in the field: the number of rows to move in the results, negative upwards.
    void resultMoved(int rows);
    void resultChosen();
    /// Copy was pressed with nothing selected.
    void resultCopied();
    /// More was typed or pasted than a search reads, and left out.
    void messageCut();
    /// Escape in an empty field.
    void searchCancelled();
    /// Larger by so many steps, smaller where negative; 0: the default size.
    void zoomRequested(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const QString &iconName, const QString &name, const QColor &color);
    void fillMenu(Preferences &preferences);
    /// As a tool tip at that position of the screen, where the message is longer than the field.
    void showWholeMessage(const QPoint &position) const;

    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_appearance = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace shell
