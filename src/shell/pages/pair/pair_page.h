#pragma once

#include "base/target.h"
#include "shell/pages/pair/pair_contents.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/column_page.h"

class QLineEdit;
class QLabel;
class QPlainTextEdit;

namespace shell {

/// Two people on one plane, the cycles that are likely between them, and the exchange of profiles. The typed
/// name stays, and the pasted code stays until it was opened.
class PairPage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit PairPage(const Tokens &tokens, QWidget *parent = nullptr);

    void showContents(const PairContents &contents);
    /// Shows below the field why the code or file was not opened, and announces it to screen readers.
    void showRefusal(const QString &sentence);
    /// Shows the profile of an opened code or file: empties the field and scrolls to the top.
    void showOpened(const PairContents &contents);
    void focusUndo();

signals:
    void testRequested();
    void targetChosen(const base::Target &target);
    void copyRequested(const QString &text, bool isPrivate);
    /// The reader's profile with that name is wanted, as a code or as a file.
    void codeRequested(const QString &name);
    void fileRequested(const QString &name);
    void codeEntered(const QString &code);
    void fileChoiceRequested();
    void partnerChosen(qint64 partner);
    void deleteRequested(qint64 partner);
    void undoRequested();

private:
    void addUndo(const QString &deleted);
    void addPartnerChoice(const PairContents &contents);
    void addComparison(const PairContents &contents);
    void addPlane(const PairContents::Comparison &comparison);
    void addCycle(const report::PairReport::Cycle &cycle, bool isCollapsed);
    QWidget *perspectivesAndAgreements(const report::PairReport::Cycle &cycle);
    void addAgreements(QVBoxLayout *layout, const std::vector<std::string> &agreements);
    void addArticles(const std::vector<PairContents::Article> &articles);
    void addSentences(const std::vector<PairContents::Sentence> &sentences);
    void addInvitation(const PairContents &contents);
    void addOwnProfile(const PairContents &contents);
    void addCodeField();
    void addPartners(const PairContents &contents);
    void focusOn(QWidget *widget);

    Tokens m_tokens;
    QString m_nameTyped;
    QString m_codePasted;
    QString m_refusal;
    QLabel *m_refusalLabel = nullptr;
    QPlainTextEdit *m_code = nullptr;
    QWidget *m_undo = nullptr;
};

} // namespace shell
