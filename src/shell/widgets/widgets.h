#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

/// Functions that make the small widgets of pages, with the properties the style sheet selects by. The caller
/// gives them a parent or adds them to a layout.
namespace shell {

enum class TextRole { Plain, Title, Heading, Subheading, Lede, Statement, Sentence, Quiet, Caption };

/// A wrapping, selectable label of plain text.
QLabel *label(const QString &text, TextRole role, QWidget *parent = nullptr);

enum class ButtonRole { Plain, Primary, Chip, Link, Row };

/// `text` is shown as it is: "&" makes no mnemonic.
QPushButton *button(const QString &text, ButtonRole role, QWidget *parent = nullptr);
/// A text for a button, tab or menu with its "&" escaped, so that "Tom & Ann" is shown as written.
QString escapedMnemonics(const QString &text);

/// An empty card; its layout() is a QVBoxLayout.
QFrame *card(QWidget *parent = nullptr);
/// A card that can be clicked anywhere. For the keyboard it needs a button with the same action inside.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    /// Takes ownership. Clicks on the label go to the card.
    void addLabel(QLabel *label);

signals:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

/// A horizontal line.
QFrame *rule(QWidget *parent = nullptr);

/// A combo box that ignores the mouse wheel, so that scrolling the page does not change it.
class CalmComboBox final : public QComboBox
{
public:
    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The text field within `page` that is the focus widget of its window, also while another window is active;
/// null where none is.
QWidget *focusedEditor(const QWidget *page);

/// Removes everything from a layout and from nested ones, and deletes the widgets later.
void clearLayout(QLayout *layout);

} // namespace shell
