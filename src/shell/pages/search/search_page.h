#pragma once

#include "library/search.h"
#include "shell/pages/search/search_results_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace shell {

class CopyButtons;

/// The results of a search. The search field is in the top bar of the window.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(QWidget *parent = nullptr);

    void showResults(const QString &words, const library::SearchResults &results);
    /// Moves the current result by a number of rows, negative upwards; headings are skipped.
    void moveCurrent(int rows);
    void openCurrent();
    /// Where it is a sentence.
    void copyCurrent();
    /// In pixels from the top.
    int scrollPlace() const;
    void setScrollPlace(int place);

signals:
    /// `article`: slug of the article of a phrase. `mark`: see SearchResultsModel::MarkRole.
    void hitChosen(library::Kind kind, const QString &id, const QString &article, const QString &mark);
    void copyRequested(const QString &sentence);

private:
    void choose(const QModelIndex &index);
    void copy(const QModelIndex &index);
    QString summary(const QString &words, const library::SearchResults &results) const;

    QLabel *m_summary = nullptr;
    QLabel *m_danger = nullptr;
    QLabel *m_hints = nullptr;
    QListView *m_list = nullptr;
    SearchResultsModel *m_model = nullptr;
    CopyButtons *m_copyButtons = nullptr;
};

} // namespace shell
