#include "shell/theme/style_sheet.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr auto Rules = R"(
QMainWindow, QDialog, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget#page_body { background: @paper; }
QScrollArea, QTextBrowser, QListView { border: none; background: transparent; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="subheading"] { font-size: @subheading; font-weight: 600; }
QLabel[role="lede"] { font-size: @subheading; color: @quiet; }
QLabel[role="statement"] { font-size: @heading; }
QLabel[role="sentence"] { font-size: @subheading; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="caption"] { font-size: @caption; color: @quiet; }

QFrame[role="card"] { background: @raised; border: 1px solid @line; border-radius: @radius; }
QFrame[isChoice="true"]:hover { border-color: @quiet; }
QFrame[role="card"]:focus { border: 2px solid @accent; }
QFrame[role="message"] { background: @raised; border: none; border-bottom: 2px solid @accent; }
QFrame[role="rule"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
QWidget#rail, QWidget#top_bar { background: @paper; }
QWidget#rail { border-right: 1px solid @line; }
QWidget#top_bar { border-bottom: 1px solid @line; }
QWidget#side_panel { border-left: 1px solid @line; background: @paper; }

QPushButton { background: @raised; border: 1px solid @line; border-radius: @radius; padding: 7px 14px; }
QPushButton:hover { border-color: @quiet; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 13px; }
QPushButton:disabled { color: @quiet; background: @paper; }
QPushButton[role="primary"] { background: @accent; border: 1px solid @accent; color: @onAccent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @quiet; }
QPushButton[role="chip"] { border-radius: 15px; padding: 5px 12px; background: transparent; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton[role="chip"]:checked { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[role="chip"]:checked:focus { border: 2px solid @ink; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 0;
    text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="row"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 8px; }
QPushButton[role="row"]:hover { background: @raised; }
QPushButton[role="row"]:focus { border: 1px solid @accent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: @radius; padding: 6px; }
QToolButton:hover { background: @raised; border-color: @line; }
QToolButton:focus { border: 2px solid @accent; padding: 5px; }
QToolButton:disabled { color: @line; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="rail"] { font-size: @caption; color: @quiet; padding: 8px 2px; }
QToolButton[role="rail"]:checked { background: @raised; border-color: @line; color: @accent; font-weight: 600; }
QToolButton[role="rail"]:focus { border: 2px solid @accent; padding: 7px 1px; }

QLineEdit, QPlainTextEdit, QComboBox { background: @raised; border: 1px solid @line; border-radius: @radius;
    padding: 6px 10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 5px 9px; }
QComboBox { min-height: 20px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@variant.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView, QMenu { background: @raised; border: 1px solid @line; padding: 4px;
    selection-background-color: @line; selection-color: @ink; outline: none; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @line; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QListView { outline: none; }
QListView#categories::item, QListView#contents::item, QListView#panel_phrases::item { padding: 6px 10px;
    border-radius: @radius; border: 1px solid transparent; color: @ink; }
QListView#categories::item:hover, QListView#contents::item:hover, QListView#panel_phrases::item:hover {
    background: @raised; }
QListView#categories::item:selected, QListView#contents::item:selected { background: @raised;
    border: 1px solid @line; color: @accent; }

QProgressBar { background: @line; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QRadioButton { spacing: 8px; background: transparent; padding: 2px; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px; border: 1px solid @quiet; background: @raised; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QRadioButton:focus { border: 1px solid @accent; border-radius: 4px; }

QCheckBox { spacing: 8px; background: transparent; padding: 2px; border: 1px solid transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border-radius: 3px; border: 1px solid @quiet; background: @raised; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/check-@variant.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: @paper; image: none; }
QCheckBox:disabled { color: @quiet; }
QCheckBox:focus { border: 1px solid @accent; border-radius: 4px; }

QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 12px;
    color: @quiet; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { border: 1px solid @accent; }
QTabWidget::pane { border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @quiet; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel#toast { background: @ink; color: @paper; border-radius: @radius; padding: 8px 16px; }
QToolTip { background: @ink; color: @paper; border: none; padding: 4px 8px; }
)";

/// Renders an SVG at the size and device pixel ratio it is painted with.
class TintedSvgIcon final : public QIconEngine
{
public:
    explicit TintedSvgIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (mode == QIcon::Disabled)
            painter->setOpacity(DisabledOpacity);
        QSvgRenderer(m_svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new TintedSvgIcon(m_svg); }

private:
    static constexpr double DisabledOpacity = 0.35;

    QByteArray m_svg;
};

QString pixels(int count)
{
    return QString::number(count) + u"px"_s;
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    QString text = QString::fromLatin1(Rules);
    // Longer names first: "@subheading" must be replaced before any shorter name that it begins with.
    const std::pair<QString, QString> values[] = {
        {u"@subheading"_s, pixels(size::Subheading)},
        {u"@onAccent"_s, tokens.onAccent.name()},
        {u"@variant"_s, tokens.paper.lightness() < 128 ? u"dark"_s : u"light"_s},
        {u"@heading"_s, pixels(size::Heading)},
        {u"@caption"_s, pixels(size::Caption)},
        {u"@radius"_s, pixels(size::Radius)},
        {u"@raised"_s, tokens.raised.name()},
        {u"@accent"_s, tokens.accent.name()},
        {u"@paper"_s, tokens.paper.name()},
        {u"@title"_s, pixels(size::Title)},
        {u"@quiet"_s, tokens.quiet.name()},
        {u"@line"_s, tokens.line.name()},
        {u"@ink"_s, tokens.ink.name()},
    };
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

QPalette palette(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.paper);
    palette.setColor(QPalette::Base, tokens.raised);
    palette.setColor(QPalette::AlternateBase, tokens.paper);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.quiet);
    for (const auto role :
         {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, tokens.line);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.ink);
    palette.setColor(QPalette::ToolTipText, tokens.paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.quiet);
    return palette;
}

QFont interfaceFont()
{
    QFont font;
    font.setFamilies(reading::interfaceFamilies());
    font.setPixelSize(size::Interface);
    return font;
}

QIcon icon(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QIcon takes ownership of the engine.
    return QIcon(new TintedSvgIcon(file.readAll().replace("currentColor", color.name().toLatin1())));
}

} // namespace shell
