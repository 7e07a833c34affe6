#pragma once

#include "library/library.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace shell {

/// A sentence in three keys: type, arrow, Enter copies and closes.
class PhrasePalette final : public QDialog
{
    Q_OBJECT

public:
    using Find = std::function<std::vector<library::ArticlePhrase>(const QString &words)>;

    explicit PhrasePalette(Find find, QWidget *parent = nullptr);

signals:
    void copyRequested(const QString &text, bool isPrivate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void choose();

    Find m_find;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace shell
