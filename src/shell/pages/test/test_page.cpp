#include "shell/pages/test/test_page.h"

#include "shell/pages/test/choose_page.h"
#include "shell/pages/test/gone_page.h"
#include "shell/pages/test/question_page.h"
#include "shell/pages/test/review_page.h"
#include "shell/pages/test/situation_page.h"

using namespace Qt::StringLiterals;

namespace shell {

TestPage::TestPage(bool showsComments, QWidget *parent)
    : QStackedWidget(parent)
    , m_choose(new ChoosePage(this))
    , m_question(new QuestionPage(this))
    , m_situation(new SituationPage(showsComments, this))
    , m_review(new ReviewPage(this))
    , m_gone(new GonePage(this))
{
    setObjectName(u"test_page"_s);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_choose, m_question, m_situation, m_review, m_gone})
        addWidget(page);
    // What there is to choose from scrolls by key; the other pages give the focus themselves.
    setFocusProxy(m_choose);
    connect(this, &QStackedWidget::currentChanged, this,
            [this] { setFocusProxy(currentWidget() == m_choose ? m_choose : nullptr); });
}

} // namespace shell
