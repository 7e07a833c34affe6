#pragma once

#include "library/library.h"

#include <QTabWidget>

#include <vector>

class QListView;
class QStandardItemModel;

namespace shell {

/// The side panel of a page of text: a table of contents that follows the scroll position, and its phrases.
class ArticlePanel final : public QTabWidget
{
    Q_OBJECT

public:
    struct Heading
    {
        QString title;
        int level = 2;
    };

    explicit ArticlePanel(QWidget *parent = nullptr);

    void showContents(const std::vector<Heading> &headings,
                      const std::vector<library::ArticlePhrase> &phrases);
    /// An index into the headings shown; -1: none.
    void setCurrentHeading(int index);

signals:
    void headingChosen(int index);
    void phraseChosen(const QString &id);

private:
    QListView *m_contents = nullptr;
    QStandardItemModel *m_contentsModel = nullptr;
    QListView *m_phrases = nullptr;
    QStandardItemModel *m_phraseModel = nullptr;
};

} // namespace shell
