#include "shell/app/translators.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shell {

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Translators::install(base::Language language)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    const bool isChinese = language == base::Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const QString code = isChinese ? u"zh"_s : u"en"_s;
    if (m_texts.load(u":/translations/attune_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (isChinese && m_qtTexts.load(u":/translations/qtbase_zh.qm"_s))
        QCoreApplication::installTranslator(&m_qtTexts);
}

base::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? base::Language::Chinese
                                                            : base::Language::English;
}

} // namespace shell
