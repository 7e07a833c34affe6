#include "shell/share/share_page.h"

#include "print/pictures.h"
#include "shell/theme/tokens.h"
#include "shell/words.h"

#include <QBuffer>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace shell {

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

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

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
    connect(m_forms, &QComboBox::currentIndexChanged, this, &SharePage::showChosen);
    connect(m_papers, &QComboBox::currentIndexChanged, this, &SharePage::showChosen);
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
    connect(&m_pause, &QTimer::timeout, this, &SharePage::showChosen);
    column->addWidget(m_name);
}

void SharePage::addPart(QVBoxLayout *column, const QString &name, const QString &objectName,
                        bool report::Parts::*chosen, unsigned forms)
{
    auto *box = new QCheckBox(name);
    box->setObjectName(objectName);
    box->setChecked(report::Parts{}.*chosen);
    connect(box, &QCheckBox::toggled, this, &SharePage::showChosen);
    column->addWidget(box);
    m_parts.push_back({box, chosen, forms});
}

void SharePage::addActions(QVBoxLayout *column)
{
    column->addSpacing(space::Medium);
    auto *save = button(tr("Save…"), ButtonRole::Primary);
    save->setObjectName(u"share_save"_s);
    connect(save, &QPushButton::clicked, this, &SharePage::save);
    m_copy = button(tr("Copy"), ButtonRole::Plain);
    m_copy->setObjectName(u"share_copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &SharePage::copy);
    m_print = button(tr("Print…"), ButtonRole::Plain);
    m_print->setObjectName(u"share_print"_s);
    connect(m_print, &QPushButton::clicked, this, &SharePage::print);
    for (auto *action : {save, m_copy, m_print})
        column->addWidget(action);
}

void SharePage::showContents(std::optional<print::PrintedContents> contents)
{
    m_contents = std::move(contents);
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_contents ? m_studio : m_empty);
    showChosen();
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

QImage SharePage::picture(const print::PrintedContents &contents) const
{
    const auto card = print::cardOf(contents.share, contents.plane);
    const auto faces = print::cardFaces(contents.share.reports.front().language);
    return form() == ShareForm::WideCard ? drawing::wideCard(card, faces) : drawing::squareCard(card, faces);
}

std::string SharePage::sharedText(const print::PrintedContents &contents) const
{
    const auto &share = contents.share;
    switch (form()) {
    case ShareForm::Markdown:
        return report::markdownOf(report::layOut(share, {}));
    case ShareForm::WebPage: {
        std::string plane;
        if (contents.plane && share.parts.plane)
            plane = png(drawing::planeImage(*contents.plane, reading::interfaceFamilies()))
                        .toBase64()
                        .toStdString();
        return report::htmlOf(report::layOut(share, plane), share.title, share.reports.front().language);
    }
    default:
        return report::plainTextOf(report::layOut(share, {}));
    }
}

void SharePage::showChosen()
{
    m_pause.stop();
    const auto current = form();
    const bool isPaper = current == ShareForm::Paper;
    m_papers->setVisible(isPaper);
    m_print->setVisible(isPaper);
    m_copy->setVisible(!isPaper);
    for (const auto &part : m_parts)
        part.box->setEnabled((part.forms & bit(current)) != 0);
    if (!m_contents)
        return;
    const auto contents = chosen();
    if (isPaper)
        m_preview->showPages(std::make_shared<print::PrintedReport>(contents, paper()), paper());
    else if ((bit(current) & Cards) != 0)
        m_preview->showPicture(picture(contents),
                               text(report::plainTextOf(report::layOut(contents.share, {}))));
    else if (current == ShareForm::WebPage)
        m_preview->showWebPage(text(sharedText(contents)));
    else
        m_preview->showText(text(sharedText(contents)));
}

void SharePage::showPending()
{
    if (m_pause.isActive())
        showChosen();
}

void SharePage::copy()
{
    showPending();
    const auto contents = chosen();
    if ((bit(form()) & Cards) != 0)
        emit pictureCopyRequested(picture(contents), text(contents.share.title));
    else
        emit textCopyRequested(text(sharedText(contents)));
}

void SharePage::save()
{
    showPending();
    const auto contents = chosen();
    switch (form()) {
    case ShareForm::SquareCard:
    case ShareForm::WideCard:
        emit saveRequested(u"attune.png"_s, tr("Pictures (*.png)"), png(picture(contents)));
        break;
    case ShareForm::Text:
        emit saveRequested(u"attune.txt"_s, tr("Text (*.txt)"),
                           QByteArray::fromStdString(sharedText(contents)));
        break;
    case ShareForm::Markdown:
        emit saveRequested(u"attune.md"_s, tr("Markdown (*.md)"),
                           QByteArray::fromStdString(sharedText(contents)));
        break;
    case ShareForm::WebPage:
        emit saveRequested(u"attune.html"_s, tr("Web pages (*.html)"),
                           QByteArray::fromStdString(sharedText(contents)));
        break;
    case ShareForm::Paper:
        emit saveRequested(u"attune.pdf"_s, tr("PDF (*.pdf)"), print::PrintedReport(contents, paper()).pdf());
        break;
    }
}

void SharePage::print()
{
    showPending();
    emit printRequested(std::make_shared<print::PrintedReport>(chosen(), paper()), paper());
}

} // namespace shell
