#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

/// The small parts that pages are made of, each already dressed for the style sheet.
namespace shell {

enum class TextRole { Plain, Title, Heading, Subheading, Lede, Statement, Sentence, Quiet, Caption };

/// A wrapping, selectable label of plain text.
QLabel *label(const QString &text, TextRole role, QWidget *parent = nullptr);

enum class ButtonRole { Plain, Primary, Chip, Link, Row };

/// The words as they are: no "&" in them means a key.
QPushButton *button(const QString &text, ButtonRole role, QWidget *parent = nullptr);
/// Words for a button, a tab or a menu, so that "Tom & Ann" stands there as written.
QString withoutKeys(const QString &text);

/// An empty card with a vertical layout.
QFrame *card(QWidget *parent = nullptr);
/// A card that is a button with the mouse. What is in it leaves the clicks to it; the keyboard has a button
/// inside for the same.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void addLabel(QLabel *label);

signals:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

QFrame *rule(QWidget *parent = nullptr);

/// A combo box that leaves the mouse wheel to the page: scrolling must not change a setting.
class CalmComboBox final : public QComboBox
{
public:
    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The text field within `page` that has the focus of its window, which keeps it while another window is in
/// front; null where none has.
QWidget *focusedEditor(const QWidget *page);

/// Deletes everything in a layout, nested layouts too.
void clearLayout(QLayout *layout);

} // namespace shell
