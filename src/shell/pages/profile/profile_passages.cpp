#include "report/passages.h"
#include "shell/pages/profile/profile_builder.h"

using namespace Qt::StringLiterals;

namespace shell {

QString ProfileBuilder::passageTitle(content::ProfileText::Section section)
{
    switch (section) {
    case content::ProfileText::Section::Strengths:
        return tr("Strengths");
    case content::ProfileText::Section::Triggers:
        return tr("What tends to set you off");
    case content::ProfileText::Section::Ask:
        return tr("What you could ask for");
    case content::ProfileText::Section::Partner:
        return tr("What your partner may see");
    case content::ProfileText::Section::Growth:
        return tr("A small next step");
    case content::ProfileText::Section::Summary:
        break;
    }
    return {};
}

void ProfileBuilder::addPassages()
{
    const auto scored = m_recommendation.leading()->profiles();
    for (const auto &passage : report::passages(m_stores.library.profileTexts(), scored, m_language)) {
        QStringList paragraphs;
        for (const auto &paragraph : passage.paragraphs)
            paragraphs << text(paragraph);
        if (passage.section == content::ProfileText::Section::Summary)
            // What is said of the point comes before how sure it is.
            m_contents.paragraphs = paragraphs + m_contents.paragraphs;
        else
            m_contents.passages.push_back({passageTitle(passage.section), paragraphs});
    }
}

} // namespace shell
