#pragma once

#include "shell/app/settings.h"

#include <QObject>

namespace shell {

/// What the reader chose, kept in a file at every change.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// `language` of the command line wins over the file until a language is chosen.
    explicit Preferences(QString file, std::optional<base::Language> language = std::nullopt,
                         QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    /// Of the window's own words.
    base::Language windowLanguage() const;
    base::Language articleLanguage() const;

    void setScheme(SchemeChoice scheme);
    void setWindowLanguage(base::Language language);
    void setArticleLanguage(base::Language language);
    /// Kept within 0.7 to 2.
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void setCommentsShown(bool areShown);

signals:
    /// Colours or languages: the window is made anew.
    void looksChanged();
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
