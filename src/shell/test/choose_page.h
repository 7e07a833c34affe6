#pragma once

#include "shell/widgets/parts.h"
#include "store/journal.h"

#include <optional>
#include <vector>

class QRadioButton;

namespace shell {

/// A form of the test as it is offered.
struct FormChoice
{
    /// The id that every instrument of the test names its form by.
    QString id;
    QString title;
    int items = 0;
    int minutes = 0;
};

/// Before the test: what it is, whom it is about, which form.
class ChoosePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit ChoosePage(QWidget *parent = nullptr);

    /// `knownNames`: names used in earlier sittings. `openCount`: answered items of an unfinished sitting, if
    /// any.
    void showChoices(const QStringList &intros, const std::vector<FormChoice> &forms,
                     const QStringList &knownNames, std::optional<int> openCount);

signals:
    void begun(const QString &form, const store::About &about);
    void resumeRequested();
    void discardRequested();

private:
    void addOpenTest(int answered);
    void addForms(const std::vector<FormChoice> &forms, bool firstIsPrimary);
    void addAbout(const QStringList &knownNames);
    store::About about() const;

    QRadioButton *m_partner = nullptr;
    QRadioButton *m_other = nullptr;
    QRadioButton *m_general = nullptr;
    QComboBox *m_name = nullptr;
};

} // namespace shell
