#pragma once

#include "print/printed_report.h"
#include "shell/share/share_preview.h"
#include "shell/widgets/widgets.h"

#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace shell {

/// What a profile leaves as.
enum class ShareForm { SquareCard, WideCard, Text, Markdown, WebPage, Paper };

/// The share studio: what is in it is chosen on the left, exactly what leaves is seen on the right. Nothing
/// is sent: the reader saves, copies or prints it.
class SharePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SharePage(QWidget *parent = nullptr);

    /// Empty: there is no profile to share yet.
    void showContents(std::optional<print::PrintedContents> contents);
    void chooseForm(ShareForm form);

signals:
    void textCopyRequested(const QString &text);
    void pictureCopyRequested(const QImage &picture, const QString &words);
    /// `name` is a proposal with its ending, `kinds` a filter of a file dialog.
    void saveRequested(const QString &name, const QString &kinds, const QByteArray &bytes);
    void printRequested(std::shared_ptr<const print::PrintedReport> report, reading::PaperSize size);
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
    /// Sets what is chosen and shows it.
    void showChosen();
    /// Nothing leaves that is not seen.
    void showPending();
    void copy();
    void save();
    void print();
    ShareForm form() const;
    reading::PaperSize paper() const;
    /// The contents with what is chosen.
    print::PrintedContents chosen() const;
    QImage picture(const print::PrintedContents &contents) const;
    std::string sharedText(const print::PrintedContents &contents) const;

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
