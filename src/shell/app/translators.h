#pragma once

#include "base/language.h"

#include <QTranslator>

namespace shell {

/// Installs the window's language: the translations of the program and of Qt, and the default QLocale. The
/// destructor removes the translators.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    void install(base::Language language);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

/// The language of the system where it is one of the window's, else English.
base::Language systemLanguage();

} // namespace shell
