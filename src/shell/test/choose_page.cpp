#include "shell/test/choose_page.h"

#include "shell/theme/tokens.h"
#include "shell/words.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 680;

} // namespace

ChoosePage::ChoosePage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"choose_page"_s);
}

void ChoosePage::showChoices(const QStringList &intros, const std::vector<FormChoice> &forms,
                             const QStringList &knownNames, std::optional<int> openCount)
{
    refill([&] {
        column()->addWidget(label(tr("The relationship test"), TextRole::Title));
        if (forms.empty()) {
            column()->addWidget(label(
                tr("This library holds no test. Open the library that came with the program to take it."),
                TextRole::Quiet));
        } else {
            for (const auto &intro : intros)
                column()->addWidget(label(intro, TextRole::Plain));
            if (openCount)
                addOpenTest(*openCount);
            addAbout(knownNames);
            addForms(forms, !openCount);
        }
        column()->addStretch();
    });
}

void ChoosePage::addOpenTest(int answered)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("An unfinished test is kept: %n statement(s) answered.", nullptr, answered),
                            TextRole::Plain));
    auto *row = new QHBoxLayout;
    auto *resume = button(tr("Go on"), ButtonRole::Primary);
    connect(resume, &QPushButton::clicked, this, &ChoosePage::resumeRequested);
    auto *discard = button(tr("Discard these answers"), ButtonRole::Plain);
    connect(discard, &QPushButton::clicked, this, &ChoosePage::discardRequested);
    row->addWidget(resume);
    row->addWidget(discard);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

void ChoosePage::addForms(const std::vector<FormChoice> &forms, bool firstIsPrimary)
{
    column()->addSpacing(space::Small);
    column()->addWidget(label(tr("How long may it take?"), TextRole::Subheading));
    for (const auto &form : forms) {
        auto *box = card();
        auto *layout = static_cast<QVBoxLayout *>(box->layout());
        layout->addWidget(label(form.title, TextRole::Subheading));
        layout->addWidget(label(tr("%1 statements, %2").arg(form.items).arg(Words::minutes(form.minutes)),
                                TextRole::Quiet));
        const bool isPrimary = firstIsPrimary && &form == &forms.front();
        auto *begin = button(tr("Begin"), isPrimary ? ButtonRole::Primary : ButtonRole::Plain);
        begin->setObjectName(u"begin_"_s + form.id);
        begin->setAccessibleName(tr("Begin: %1").arg(form.title));
        connect(begin, &QPushButton::clicked, this, [this, id = form.id] { emit begun(id, about()); });
        layout->addWidget(begin);
        column()->addWidget(box);
    }
    column()->addWidget(
        label(tr("You may leave at any time: every answer is kept as you give it, on this computer only."),
              TextRole::Caption));
}

void ChoosePage::addAbout(const QStringList &knownNames)
{
    column()->addSpacing(space::Small);
    column()->addWidget(label(tr("Whom is it about?"), TextRole::Subheading));
    m_partner = new QRadioButton(tr("My partner"));
    m_other = new QRadioButton(tr("Somebody else, whom I call"));
    m_general = new QRadioButton(tr("How I am in relationships in general"));
    m_partner->setChecked(true);
    m_name = new CalmComboBox;
    m_name->setEditable(true);
    m_name->addItems(knownNames);
    m_name->setCurrentText({});
    m_name->lineEdit()->setPlaceholderText(tr("a name of your own"));
    m_name->setAccessibleName(tr("Name of the person"));
    m_name->setMinimumWidth(200);
    connect(m_name, &QComboBox::currentTextChanged, m_other, [this] { m_other->setChecked(true); });

    column()->addWidget(m_partner);
    auto *row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addWidget(m_name);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_general);
}

store::About ChoosePage::about() const
{
    if (m_general->isChecked())
        return {store::About::Kind::General, {}};
    if (m_other->isChecked())
        return {store::About::Kind::Other, m_name->currentText().trimmed().toStdString()};
    return {store::About::Kind::Partner, {}};
}

} // namespace shell
