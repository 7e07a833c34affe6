#include "report/passages.h"
#include "shell/pages/profile/profile_builder.h"

using namespace Qt::StringLiterals;

namespace shell {

void ProfileBuilder::addPassages()
{
    const auto scored = m_recommendation.leading()->profiles();
    for (const auto &passage : report::passages(m_stores.library.profileTexts(), scored, m_language)) {
        QStringList paragraphs;
        for (const auto &paragraph : passage.paragraphs)
            paragraphs << text(paragraph);
        if (passage.section == content::ProfileText::Section::Summary)
            // The interpretation comes before its certainty.
            m_contents.paragraphs = paragraphs + m_contents.paragraphs;
        else
            m_contents.passages.push_back(
                {text(report::titleOf(passage.section).in(m_stores.windowLanguage())), paragraphs});
    }
}

} // namespace shell
