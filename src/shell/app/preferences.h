#pragma once

#include "shell/app/settings.h"

#include <QObject>

namespace shell {

/// The reader's settings, saved at every change.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// `language`, of the command line, takes precedence over the file until a language is chosen.
    explicit Preferences(QString file, std::optional<base::Language> language = std::nullopt,
                         QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    /// Of the window's own texts.
    base::Language windowLanguage() const;
    base::Language articleLanguage() const;

    void setScheme(SchemeChoice scheme);
    void setWindowLanguage(base::Language language);
    void setArticleLanguage(base::Language language);
    /// A factor of the text size; clamped to 0.7 to 2.
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void setCommentsShown(bool areShown);

signals:
    /// Another colour scheme or language: the window is rebuilt.
    void appearanceChanged();
    void zoomChanged(double zoom);
    void panelToggled(bool isVisible);

private:
    void save() const;
    void setLanguages(base::Language window, base::Language articles);

    QString m_file;
    std::optional<base::Language> m_forcedLanguage;
    Settings m_settings;
};

} // namespace shell
