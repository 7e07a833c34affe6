#pragma once

#include "library/library.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/phrase_card.h"

#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {

class FlowLayout;

/// All sentences, found by situation, style, tone, channel and words. It does not search: whoever owns the
/// page answers filterChanged() with showPhrases().
class PhrasesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PhrasesPage(const std::vector<content::Situation> &situations, base::Language language,
                         QWidget *parent = nullptr);

    library::PhraseFilter filter() const;
    bool showsStarredOnly() const;
    void showPhrases(std::vector<library::ArticlePhrase> phrases,
                     const std::function<PhraseMarks(const std::string &)> &marks);
    /// Says at once what was written and not said yet.
    void flush();
    int scrollPlace() const;
    void setScrollPlace(int place);

signals:
    void filterChanged();
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    void wordingChanged(const QString &phrase, const QString &text, bool isAsked);
    void articleChosen(const QString &slug);

private:
    void addFilters(FlowLayout *row);
    void addNothing();
    /// The parts of the next `count` sentences, and the button that asks for more.
    std::deque<ColumnPage::Part> nextCards(std::size_t count);
    void addCard(const library::ArticlePhrase &phrase);
    void addMore();
    void resetFilters();

    QLineEdit *m_words = nullptr;
    QButtonGroup *m_situations = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_tone = nullptr;
    QComboBox *m_channel = nullptr;
    QPushButton *m_starred = nullptr;
    QLabel *m_count = nullptr;
    ColumnPage *m_page = nullptr;
    /// Of the portion that was asked for last.
    PhraseCard *m_firstNew = nullptr;
    std::vector<std::string> m_situationIds;
    std::vector<library::ArticlePhrase> m_phrases;
    std::function<PhraseMarks(const std::string &)> m_marks;
    std::size_t m_shown = 0;
};

} // namespace shell
