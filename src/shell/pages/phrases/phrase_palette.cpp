#include "shell/pages/phrases/phrase_palette.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr QSize PaletteSize{560, 380};

} // namespace

PhrasePalette::PhrasePalette(Find find, QWidget *parent)
    : QDialog(parent)
    , m_find(std::move(find))
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"phrase_palette"_s);
    setWindowTitle(tr("Copy a sentence"));
    resize(PaletteSize);
    m_words->setPlaceholderText(tr("Type a word, choose with the arrows, Enter copies"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::Hair);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &PhrasePalette::showMatches);
    connect(m_words, &QLineEdit::returnPressed, this, &PhrasePalette::choose);
    connect(m_list, &QListView::clicked, this, &PhrasePalette::choose);
    showMatches();
}

bool PhrasePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

void PhrasePalette::showMatches()
{
    m_model->clear();
    for (const auto &phrase : m_find(m_words->text()))
        m_model->appendRow(new QStandardItem(text(content::filled(phrase.phrase))));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void PhrasePalette::choose()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return;
    emit copyRequested(index.data().toString(), false);
    accept();
}

} // namespace shell
