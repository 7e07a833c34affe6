#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace shell {

enum class SchemeChoice { System, Light, Dark, Sepia };

/// What the reader chose. Anything missing or broken in the file is its default.
struct Settings
{
    /// Empty: as the system's language.
    std::optional<base::Language> windowLanguage;
    /// Empty: as the window's.
    std::optional<base::Language> articleLanguage;
    SchemeChoice scheme = SchemeChoice::System;
    /// 0.7 to 2.
    double zoom = 1.0;
    bool showsPanel = true;
    /// Whether an answer to a situation of a test is followed by a word on it.
    bool showsComments = true;

    static Settings load(const QString &file);
    void save(const QString &file) const;
};

/// Where the window was: state, not a choice.
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
