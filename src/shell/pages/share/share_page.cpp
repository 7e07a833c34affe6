#include "shell/pages/share/share_page.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace shell {

using print::ShareForm;

namespace {

constexpr int ChoicesWidth = 264;
constexpr int PauseMilliseconds = 250;

constexpr unsigned bit(ShareForm form)
{
    return 1U << static_cast<unsigned>(form);
}

constexpr unsigned Cards = bit(ShareForm::SquareCard) | bit(ShareForm::WideCard);
constexpr unsigned Texts = bit(ShareForm::Text) | bit(ShareForm::Markdown) | bit(ShareForm::WebPage);
constexpr unsigned PaperOnly = bit(ShareForm::Paper);
constexpr unsigned All = Cards | Texts | PaperOnly;

} // namespace

SharePage::SharePage(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QWidget)
    , m_studio(new QWidget)
    , m_preview(new SharePreview)
{
    setObjectName(u"share_page"_s);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_studio);
    stack->addWidget(m_empty);

    auto *row = new QHBoxLayout(m_studio);
    row->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Large);
    row->setSpacing(space::Wide);
    row->addWidget(makeChoices());
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Small);
    right->addWidget(label(tr("Exactly this leaves, and nothing else. Attune sends nothing: you save, copy "
                              "or print it, and decide where it goes."),
                           TextRole::Caption));
    right->addWidget(m_preview, 1);
    row->addLayout(right, 1);

    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->addWidget(label(tr("Share"), TextRole::Title));
    column->addWidget(label(tr("There is no profile to share yet."), TextRole::Plain));
    auto *profile = button(tr("To the profile"), ButtonRole::Primary);
    profile->setObjectName(u"to_profile"_s);
    connect(profile, &QPushButton::clicked, this, &SharePage::profileRequested);
    column->addWidget(profile, 0, Qt::AlignLeft);
    column->addStretch();
}

QWidget *SharePage::makeChoices()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(ChoicesWidth);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, space::Medium, 0);
    column->setSpacing(space::Small);
    column->addWidget(label(tr("Share"), TextRole::Title));
    addForms(column);
    addParts(column);
    addActions(column);
    column->addStretch();
    area->setWidget(body);
    return area;
}

void SharePage::addForms(QVBoxLayout *column)
{
    m_forms = new CalmComboBox;
    m_forms->setObjectName(u"share_form"_s);
    m_forms->setAccessibleName(tr("What it leaves as"));
    m_forms->addItems({tr("Picture, square"), tr("Picture, wide"), tr("Text"), tr("Markdown"),
                       tr("Web page (HTML)"), tr("Report on paper (PDF)")});
    m_papers = new CalmComboBox;
    m_papers->setObjectName(u"share_paper"_s);
    m_papers->setAccessibleName(tr("Size of the paper"));
    m_papers->addItems({tr("A4"), tr("Letter")});
    m_papers->setCurrentIndex(reading::localPaper() == reading::PaperSize::Letter ? 1 : 0);
    column->addWidget(m_forms);
    column->addWidget(m_papers);
    connect(m_forms, &QComboBox::currentIndexChanged, this, &SharePage::applyChoice);
    connect(m_papers, &QComboBox::currentIndexChanged, this, &SharePage::applyChoice);
}

void SharePage::addParts(QVBoxLayout *column)
{
    using Parts = report::Parts;
    column->addSpacing(space::Small);
    column->addWidget(label(tr("What is in it"), TextRole::Subheading));
    addPart(column, tr("The style in words"), u"part_style"_s, &Parts::styleWords, All);
    addPart(column, tr("The plane"), u"part_plane"_s, &Parts::plane, All);
    addPart(column, tr("The scales"), u"part_scales"_s, &Parts::scales, All);
    addPart(column, tr("The paragraphs"), u"part_passages"_s, &Parts::passages, Texts | PaperOnly);
    addPart(column, tr("The date"), u"part_date"_s, &Parts::date, All);
    addPart(column, tr("Practices, sentences, pages to read"), u"part_advice"_s, &Parts::advice, PaperOnly);
    addPart(column, tr("Answers that moved the scores"), u"part_answers"_s, &Parts::answers, PaperOnly);
    m_name = new QLineEdit;
    m_name->setObjectName(u"share_name"_s);
    m_name->setPlaceholderText(tr("A name on it, if you like"));
    m_name->setAccessibleName(tr("A name on it, if you like"));
    m_name->setMaxLength(40);
    // Setting a report costs more than a letter: it waits for the name to be written.
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(m_name, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SharePage::applyChoice);
    column->addWidget(m_name);
}

void SharePage::addPart(QVBoxLayout *column, const QString &name, const QString &objectName,
                        bool report::Parts::*chosen, unsigned forms)
{
    auto *box = new QCheckBox(name);
    box->setObjectName(objectName);
    box->setChecked(report::Parts{}.*chosen);
    connect(box, &QCheckBox::toggled, this, &SharePage::applyChoice);
    column->addWidget(box);
    m_parts.push_back({box, chosen, forms});
}

void SharePage::addActions(QVBoxLayout *column)
{
    column->addSpacing(space::Medium);
    auto *save = button(tr("Save…"), ButtonRole::Primary);
    save->setObjectName(u"share_save"_s);
    connect(save, &QPushButton::clicked, this, &SharePage::saveRequested);
    m_copy = button(tr("Copy"), ButtonRole::Plain);
    m_copy->setObjectName(u"share_copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &SharePage::copyRequested);
    m_print = button(tr("Print…"), ButtonRole::Plain);
    m_print->setObjectName(u"share_print"_s);
    connect(m_print, &QPushButton::clicked, this, &SharePage::printRequested);
    for (auto *action : {save, m_copy, m_print})
        column->addWidget(action);
}

void SharePage::showContents(std::optional<print::PrintedContents> contents)
{
    m_contents = std::move(contents);
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_contents ? m_studio : m_empty);
    applyChoice();
}

void SharePage::chooseForm(ShareForm form)
{
    m_forms->setCurrentIndex(static_cast<int>(form));
}

ShareForm SharePage::form() const
{
    return static_cast<ShareForm>(m_forms->currentIndex());
}

reading::PaperSize SharePage::paper() const
{
    return m_papers->currentIndex() == 1 ? reading::PaperSize::Letter : reading::PaperSize::A4;
}

print::PrintedContents SharePage::chosen() const
{
    auto contents = *m_contents;
    contents.share.name = m_name->text().trimmed().toStdString();
    for (const auto &part : m_parts)
        contents.share.parts.*part.chosen = part.box->isChecked() && part.box->isEnabled();
    return contents;
}

void SharePage::applyChoice()
{
    m_pause.stop();
    const auto current = form();
    const bool isPaper = current == ShareForm::Paper;
    m_papers->setVisible(isPaper);
    m_print->setVisible(isPaper);
    m_copy->setVisible(!isPaper);
    for (const auto &part : m_parts)
        part.box->setEnabled((part.forms & bit(current)) != 0);
    if (m_contents)
        emit choiceChanged();
}

void SharePage::showRendition(const print::Rendition &rendition)
{
    switch (rendition.form) {
    case ShareForm::SquareCard:
    case ShareForm::WideCard:
        m_preview->showPicture(rendition.picture, text(rendition.text));
        break;
    case ShareForm::WebPage:
        m_preview->showWebPage(text(rendition.text), rendition.planePicture);
        break;
    case ShareForm::Paper:
        m_preview->showPages(rendition.report, paper());
        break;
    default:
        m_preview->showText(text(rendition.text));
        break;
    }
}

} // namespace shell
