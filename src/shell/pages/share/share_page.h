#pragma once

#include "print/rendition.h"
#include "shell/pages/share/share_preview.h"
#include "shell/widgets/widgets.h"

#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace shell {

/// The share studio: what is in it is chosen on the left, exactly what leaves is seen on the right. Nothing
/// is sent: the reader saves, copies or prints it.
class SharePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SharePage(QWidget *parent = nullptr);

    /// Empty: there is no profile to share yet.
    void showContents(std::optional<print::PrintedContents> contents);
    void chooseForm(print::ShareForm form);
    bool hasContents() const { return m_contents.has_value(); }
    /// What is to leave, with what is chosen; must not be called without contents.
    print::PrintedContents chosen() const;
    print::ShareForm form() const;
    reading::PaperSize paper() const;
    void showRendition(const print::Rendition &rendition);

signals:
    /// Another rendition is to be shown.
    void choiceChanged();
    void copyRequested();
    void saveRequested();
    void printRequested();
    void profileRequested();

private:
    struct Part
    {
        QCheckBox *box = nullptr;
        bool report::Parts::*chosen = nullptr;
        /// Of the forms, bit by bit.
        unsigned forms = 0;
    };

    QWidget *makeChoices();
    void addForms(QVBoxLayout *column);
    void addParts(QVBoxLayout *column);
    void addPart(QVBoxLayout *column, const QString &name, const QString &objectName,
                 bool report::Parts::*chosen, unsigned forms);
    void addActions(QVBoxLayout *column);
    /// Offers what the form can have, and asks for it.
    void applyChoice();

    std::optional<print::PrintedContents> m_contents;
    std::vector<Part> m_parts;
    QWidget *m_empty = nullptr;
    QWidget *m_studio = nullptr;
    CalmComboBox *m_forms = nullptr;
    CalmComboBox *m_papers = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_print = nullptr;
    SharePreview *m_preview = nullptr;
    /// Runs while a name is written.
    QTimer m_pause;
};

} // namespace shell
