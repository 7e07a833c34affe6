#pragma once

#include "shell/contents/test_choices.h"
#include "shell/widgets/column_page.h"

class QComboBox;
class QRadioButton;

namespace shell {

/// The page before a test: the tests with their forms, the person to answer about, and unfinished sittings.
class ChoosePage final : public ColumnPage
{
    Q_OBJECT

public:
    struct Contents
    {
        std::vector<TestChoice> tests;
        std::vector<OpenTest> open;
        /// Names used in earlier sittings.
        QStringList knownNames;
    };

    explicit ChoosePage(QWidget *parent = nullptr);

    void showContents(const Contents &contents);

signals:
    void begun(const QString &test, const QString &form, const journal::About &about);
    void resumeRequested(qint64 sitting);
    void discardRequested(qint64 sitting);

private:
    void addBeginning();
    void addOpenTest(const OpenTest &test);
    void addAbout(const QStringList &knownNames);
    void addTest(const TestChoice &test, bool isPrimary);
    void addForm(QVBoxLayout *layout, const TestChoice &test, const FormChoice &form, bool isPrimary);
    journal::About about() const;

    Contents m_contents;
    QRadioButton *m_partner = nullptr;
    QRadioButton *m_other = nullptr;
    QRadioButton *m_general = nullptr;
    QComboBox *m_name = nullptr;
};

} // namespace shell
