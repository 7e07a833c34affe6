#include "shell/pages/article/article_panel.h"

#include "shell/contents/words.h"
#include "shell/pages/article/contents_delegate.h"
#include "shell/theme/tokens.h"

#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

enum PhraseRole { IdRole = ContentsDelegate::DepthRole + 1 };

QListView *list(const QString &name, const QString &accessibleName, QStandardItemModel *model,
                QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setItemDelegate(new ContentsDelegate(view));
    view->setResizeMode(QListView::Adjust);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace

ArticlePanel::ArticlePanel(QWidget *parent)
    : QTabWidget(parent)
    , m_contentsModel(new QStandardItemModel(this))
    , m_phraseModel(new QStandardItemModel(this))
{
    setObjectName(u"side_panel"_s);
    setFixedWidth(size::PanelWidth);
    setDocumentMode(true);
    m_contents = list(u"contents"_s, tr("Contents"), m_contentsModel, this);
    m_phrases = list(u"panel_phrases"_s, tr("Sentences"), m_phraseModel, this);
    m_phrases->setSpacing(2);
    addTab(m_contents, tr("Contents"));
    addTab(m_phrases, tr("Sentences"));

    const auto chooseHeading = [this](const QModelIndex &index) { emit headingChosen(index.row()); };
    connect(m_contents, &QListView::clicked, this, chooseHeading);
    connect(m_contents, &QListView::activated, this, chooseHeading);
    const auto choosePhrase
        = [this](const QModelIndex &index) { emit phraseChosen(index.data(IdRole).toString()); };
    connect(m_phrases, &QListView::clicked, this, choosePhrase);
    connect(m_phrases, &QListView::activated, this, choosePhrase);
}

void ArticlePanel::showContents(const std::vector<Heading> &headings,
                                const std::vector<library::ArticlePhrase> &phrases)
{
    m_contentsModel->clear();
    for (const auto &heading : headings) {
        auto *item = new QStandardItem(heading.title);
        item->setData(std::max(0, heading.level - 2), ContentsDelegate::DepthRole);
        m_contentsModel->appendRow(item);
    }
    m_phraseModel->clear();
    for (const auto &phrase : phrases) {
        auto *item = new QStandardItem(text(content::filled(phrase.phrase)));
        item->setData(text(phrase.phrase.id), IdRole);
        m_phraseModel->appendRow(item);
    }
    setTabVisible(indexOf(m_phrases), !phrases.empty());
}

void ArticlePanel::setCurrentHeading(int index)
{
    m_contents->setCurrentIndex(m_contentsModel->index(index, 0));
}

} // namespace shell
