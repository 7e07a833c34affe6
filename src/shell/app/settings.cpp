#include "shell/app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr std::array SchemeNames{"system", "light", "dark", "sepia"};
constexpr double SmallestZoom = 0.7;
constexpr double LargestZoom = 2.0;

std::optional<base::Language> readLanguage(const QSettings &file, const QString &key)
{
    return base::languageFromCode(file.value(key).toString().toStdString());
}

void writeLanguage(QSettings &file, const QString &key, std::optional<base::Language> language)
{
    if (language)
        file.setValue(key, QString::fromStdString(std::string(base::code(*language))));
    else
        file.remove(key);
}

/// Readable by its owner only: the settings are private.
void makeFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir().exists(folder) || !QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString inFolder(const char *variable, const QString &fallback, const QString &name)
{
    const QString folder = qEnvironmentVariable(variable);
    return (QDir::isAbsolutePath(folder) ? folder : QDir::homePath() + fallback) + u"/attune/"_s + name;
}

} // namespace

Settings Settings::load(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    Settings settings;
    settings.windowLanguage = readLanguage(stored, u"language/window"_s);
    settings.articleLanguage = readLanguage(stored, u"language/articles"_s);
    const auto scheme = stored.value(u"reading/scheme"_s).toString();
    for (std::size_t i = 0; i < SchemeNames.size(); ++i) {
        if (scheme == QLatin1StringView(SchemeNames[i]))
            settings.scheme = static_cast<SchemeChoice>(i);
    }
    bool isNumber = false;
    const double zoom = stored.value(u"reading/zoom"_s).toDouble(&isNumber);
    if (isNumber && zoom > 0)
        settings.zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    settings.showsPanel = stored.value(u"reading/panel"_s, true).toBool();
    settings.showsComments = stored.value(u"test/comments"_s, true).toBool();
    return settings;
}

void Settings::save(const QString &file) const
{
    makeFolder(file);
    QSettings stored(file, QSettings::IniFormat);
    writeLanguage(stored, u"language/window"_s, windowLanguage);
    writeLanguage(stored, u"language/articles"_s, articleLanguage);
    stored.setValue(u"reading/scheme"_s, QString::fromLatin1(SchemeNames[static_cast<std::size_t>(scheme)]));
    stored.setValue(u"reading/zoom"_s, zoom);
    stored.setValue(u"reading/panel"_s, showsPanel);
    stored.setValue(u"test/comments"_s, showsComments);
}

WindowState WindowState::load(const QString &file)
{
    return {QSettings(file, QSettings::IniFormat).value(u"geometry"_s).toByteArray()};
}

void WindowState::save(const QString &file) const
{
    makeFolder(file);
    QSettings(file, QSettings::IniFormat).setValue(u"geometry"_s, geometry);
}

QString settingsFile()
{
    return inFolder("XDG_CONFIG_HOME", u"/.config"_s, u"attune.ini"_s);
}

QString windowStateFile()
{
    return inFolder("XDG_STATE_HOME", u"/.local/state"_s, u"window.ini"_s);
}

} // namespace shell
