#pragma once

#include "shell/settings.h"
#include "shell/theme/tokens.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace shell {

/// Back, forward, the search field and how things look.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Tokens &tokens, const Settings &settings, QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    void focusSearch();
    QString words() const;
    void setWords(const QString &words);

signals:
    void backRequested();
    void forwardRequested();
    void wordsChanged(const QString &words);
    /// Arrow keys in the field: rows to move in the results.
    void resultMoved(int rows);
    void resultChosen();
    /// Escape in an empty field.
    void searchLeft();
    void schemeChosen(shell::SchemeChoice scheme);
    void windowLanguageChosen(base::Language language);
    void articleLanguageChosen(base::Language language);
    void zoomRequested(int steps);
    void zoomReset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const QString &iconName, const QString &name, const QColor &color);
    void fillMenu(const Settings &settings);

    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_look = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace shell
