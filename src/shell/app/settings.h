#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace shell {

enum class SchemeChoice { System, Light, Dark, Sepia };

/// The reader's settings. Anything missing or invalid in the file has its default.
struct Settings
{
    /// Empty: the system's language.
    std::optional<base::Language> windowLanguage;
    /// Empty: the window's.
    std::optional<base::Language> articleLanguage;
    SchemeChoice scheme = SchemeChoice::System;
    /// A factor of the text size, 0.7 to 2.
    double zoom = 1.0;
    bool showsPanel = true;
    /// Whether an answer to a situation of a test is followed by the author's comment on it.
    bool showsComments = true;

    static Settings load(const QString &file);
    void save(const QString &file) const;
};

/// The geometry of the window; in a file apart from the settings, because the reader did not choose it.
struct WindowState
{
    QByteArray geometry;

    static WindowState load(const QString &file);
    void save(const QString &file) const;
};

/// $XDG_CONFIG_HOME/attune/attune.ini and $XDG_STATE_HOME/attune/window.ini.
QString settingsFile();
QString windowStateFile();

} // namespace shell
