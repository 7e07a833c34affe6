#pragma once

#include "base/language.h"

#include <QTranslator>

namespace shell {

/// The window's language: the program's own texts, Qt's, and how dates and numbers are written. Removed with
/// the object.
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
