#include "shell/pages/test/choose_page.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 680;

QString formFacts(const TestChoice &test, const FormChoice &form)
{
    const QString items = test.asksForChoices ? ChoosePage::tr("%n situation(s)", nullptr, form.items)
                                              : ChoosePage::tr("%n statement(s)", nullptr, form.items);
    return items + u" · "_s + Words::minutes(form.minutes);
}

} // namespace

ChoosePage::ChoosePage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"choose_page"_s);
}

void ChoosePage::showContents(const Contents &contents)
{
    m_contents = contents;
    std::deque<Part> parts;
    parts.emplace_back([this] { addBeginning(); });
    for (const auto &test : m_contents.tests)
        parts.emplace_back(
            [this, &test] { addTest(test, m_contents.open.empty() && &test == &m_contents.tests.front()); });
    if (!m_contents.tests.empty())
        parts.emplace_back([this] {
            column()->addWidget(label(tr("You may leave at any time: every answer is kept as you give it, on "
                                         "this computer only."),
                                      TextRole::Caption));
        });
    refill(std::move(parts));
}

void ChoosePage::addBeginning()
{
    column()->addWidget(label(tr("Tests"), TextRole::Title));
    if (m_contents.tests.empty())
        column()->addWidget(
            label(tr("This library holds no test. Open the library that came with the program to take it."),
                  TextRole::Quiet));
    for (const auto &test : m_contents.open)
        addOpenTest(test);
    if (m_contents.tests.empty())
        return;
    addAbout(m_contents.knownNames);
    column()->addSpacing(space::Small);
}

void ChoosePage::addOpenTest(const OpenTest &test)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Unfinished: %1").arg(test.title), TextRole::Subheading));
    layout->addWidget(label(test.facts, TextRole::Quiet));
    auto *row = new QHBoxLayout;
    auto *resume = button(tr("Go on"), ButtonRole::Primary);
    resume->setObjectName(u"choose_resume"_s);
    resume->setAccessibleDescription(test.title + u", "_s + test.facts);
    connect(resume, &QPushButton::clicked, this, [this, id = test.sitting] { emit resumeRequested(id); });
    auto *discard = button(tr("Discard these answers"), ButtonRole::Plain);
    discard->setObjectName(u"choose_discard"_s);
    discard->setAccessibleDescription(test.title + u", "_s + test.facts);
    connect(discard, &QPushButton::clicked, this, [this, id = test.sitting] { emit discardRequested(id); });
    row->addWidget(resume);
    row->addWidget(discard);
    row->addStretch();
    layout->addLayout(row);
    column()->addWidget(box);
}

void ChoosePage::addTest(const TestChoice &test, bool isPrimary)
{
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(test.title, TextRole::Heading));
    layout->addWidget(label(test.intro, TextRole::Plain));
    for (const auto &form : test.forms)
        addForm(layout, test, form, isPrimary && &form == &test.forms.front());
    if (!test.about.isEmpty()) {
        auto *more = button(tr("What it can and cannot tell"), ButtonRole::Link);
        more->setAccessibleDescription(test.title);
        auto *about = label(test.about, TextRole::Quiet);
        about->hide();
        connect(more, &QPushButton::clicked, about, [about] { about->setVisible(about->isHidden()); });
        layout->addWidget(more);
        layout->addWidget(about);
    }
    column()->addWidget(box);
}

void ChoosePage::addForm(QVBoxLayout *layout, const TestChoice &test, const FormChoice &form, bool isPrimary)
{
    const bool isOnly = test.forms.size() == 1;
    const QString facts = formFacts(test, form);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    auto *begin = button(tr("Begin"), isPrimary ? ButtonRole::Primary : ButtonRole::Plain);
    begin->setObjectName(u"begin_"_s + (isOnly ? text(test.id) : form.id));
    begin->setAccessibleName(tr("Begin: %1").arg(isOnly ? test.title : form.title));
    begin->setAccessibleDescription(facts);
    connect(begin, &QPushButton::clicked, this,
            [this, test = text(test.id), form = form.id] { emit begun(test, form, about()); });
    row->addWidget(begin);
    row->addWidget(label(isOnly ? facts : form.title + u"\n"_s + facts, TextRole::Quiet), 1);
    layout->addSpacing(space::Hair);
    layout->addLayout(row);
}

void ChoosePage::addAbout(const QStringList &knownNames)
{
    column()->addSpacing(space::Small);
    column()->addWidget(label(tr("Whom is it about?"), TextRole::Subheading));
    m_partner = new QRadioButton(tr("My partner"));
    m_other = new QRadioButton(tr("Somebody else, whom I call"));
    m_general = new QRadioButton(tr("How I am in relationships in general"));
    m_partner->setObjectName(u"about_partner"_s);
    m_general->setObjectName(u"about_general"_s);
    m_partner->setChecked(true);
    m_name = new CalmComboBox;
    m_name->setObjectName(u"about_name"_s);
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

journal::About ChoosePage::about() const
{
    if (m_general->isChecked())
        return {journal::About::Kind::General, {}};
    if (m_other->isChecked())
        return {journal::About::Kind::Other, m_name->currentText().trimmed().toStdString()};
    return {journal::About::Kind::Partner, {}};
}

} // namespace shell
