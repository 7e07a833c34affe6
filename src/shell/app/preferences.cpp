#include "shell/app/preferences.h"

#include "shell/app/translators.h"

#include <algorithm>

namespace shell {

namespace {

constexpr double SmallestZoom = 0.7;
constexpr double LargestZoom = 2.0;

} // namespace

Preferences::Preferences(QString file, std::optional<base::Language> language, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_forcedLanguage(language)
    , m_settings(Settings::load(m_file))
{
}

base::Language Preferences::windowLanguage() const
{
    return m_forcedLanguage ? *m_forcedLanguage : m_settings.windowLanguage.value_or(systemLanguage());
}

base::Language Preferences::articleLanguage() const
{
    return m_forcedLanguage ? *m_forcedLanguage : m_settings.articleLanguage.value_or(windowLanguage());
}

void Preferences::save() const
{
    m_settings.save(m_file);
}

void Preferences::setScheme(SchemeChoice scheme)
{
    m_settings.scheme = scheme;
    save();
    emit appearanceChanged();
}

void Preferences::setWindowLanguage(base::Language language)
{
    setLanguages(language, articleLanguage());
}

void Preferences::setArticleLanguage(base::Language language)
{
    setLanguages(windowLanguage(), language);
}

void Preferences::setLanguages(base::Language window, base::Language articles)
{
    m_settings.windowLanguage = window;
    m_settings.articleLanguage = articles;
    m_forcedLanguage.reset();
    save();
    emit appearanceChanged();
}

void Preferences::setZoom(double zoom)
{
    m_settings.zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    save();
    emit zoomChanged(m_settings.zoom);
}

void Preferences::setPanelVisible(bool isVisible)
{
    m_settings.showsPanel = isVisible;
    save();
    emit panelToggled(isVisible);
}

void Preferences::setCommentsShown(bool areShown)
{
    m_settings.showsComments = areShown;
    save();
}

} // namespace shell
