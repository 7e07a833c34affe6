#include "failing_vfs.h"
#include "samples.h"
#include "shell/app/application.h"
#include "shell/app/resources.h"
#include "shell/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

#include <cstdlib>
#include <functional>
#include <iostream>

using namespace Qt::StringLiterals;

/// A seeded walk through the window with the mouse and the keys, as somebody would who presses everything: no
/// crash, no warning, no exception, and always a way back. Every 20th write of the journal fails.
namespace {

constexpr int WriteThatFails = 20;

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // The platform without a display says this of every window and menu; the other is about the machine.
    if (type == QtDebugMsg || type == QtInfoMsg || message.startsWith(u"This plugin does not support"_s)
        || message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set"_s))
        return;
    ++warnings;
    std::cerr << message.toStdString() << '\n';
}

/// Takes what the desktop would open.
class Desktop final : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &) { }
};

class Walk
{
public:
    Walk(quint32 seed, shell::MainWindow &window)
        : m_random(seed)
        , m_window(window)
    {
        // A dialog runs a loop of its own: what opens it is a step, and this is the next one.
        QObject::connect(&m_dialogs, &QTimer::timeout, [this] { answerDialog(); });
        m_dialogs.start(50);
    }

    const std::string &last() const { return m_last; }

    void step()
    {
        switch (below(10)) {
        case 0:
            return typeWords();
        case 1:
            return pressKey();
        case 2:
            return scroll();
        case 3:
            return clickLink();
        case 4:
            return goBack();
        case 5:
            return choose();
        case 6:
            return clickRow();
        default:
            return clickButton();
        }
    }

    bool hasWayBack() const
    {
        const auto rails = m_window.findChildren<QAbstractButton *>(u"rail_home"_s);
        return std::ranges::any_of(rails, [](const auto *each) { return each->isVisible(); });
    }

private:
    int below(std::size_t bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }

    /// What of a kind can be seen and used, in the order of the tree.
    template <typename Widget>
    std::vector<Widget *> visible() const
    {
        std::vector<Widget *> result;
        for (auto *widget : m_window.findChildren<Widget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
                result.push_back(widget);
        }
        return result;
    }

    /// One of them; null where there is none.
    template <typename Widget>
    Widget *any()
    {
        const auto all = visible<Widget>();
        return all.empty() ? nullptr : all[static_cast<std::size_t>(below(all.size()))];
    }

    void note(const char *what, const QObject *on, const QString &more = {})
    {
        m_last = std::string(what) + ' ' + on->metaObject()->className() + " '"
            + on->objectName().toStdString() + "' " + more.toStdString();
    }

    void clickButton()
    {
        auto *button = any<QAbstractButton>();
        if (button == nullptr)
            return;
        note("click", button, button->text());
        QTest::mouseClick(button, Qt::LeftButton, {}, button->visibleRegion().boundingRect().center());
    }

    void clickLink()
    {
        auto *text = any<QTextBrowser>();
        if (text == nullptr)
            return clickButton();
        const QRect seen = text->visibleRegion().boundingRect();
        // Links are few among words: look for one from a random line downward.
        for (int tries = 0; tries < 200; ++tries) {
            const QPoint point(seen.left() + below(static_cast<std::size_t>(seen.width())),
                               seen.top() + below(static_cast<std::size_t>(seen.height())));
            if (tries < 199 && text->anchorAt(point).isEmpty())
                continue;
            note("click in", text, text->anchorAt(point));
            QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, point);
            return;
        }
    }

    void clickRow()
    {
        auto *view = any<QAbstractItemView>();
        if (view == nullptr || view->model() == nullptr || view->model()->rowCount() == 0)
            return clickButton();
        const auto rows = static_cast<std::size_t>(view->model()->rowCount());
        const auto index = view->model()->index(below(rows), 0);
        view->scrollTo(index);
        note("click row of", view, index.data().toString());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    void choose()
    {
        auto *box = any<QComboBox>();
        if (box == nullptr || box->count() == 0)
            return clickButton();
        note("choose in", box);
        box->setFocus();
        const int times = below(4);
        for (int i = 0; i < times; ++i)
            QTest::keyClick(box, below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }

    void typeWords()
    {
        static const QStringList Words{u"apology"_s, u"we fight about money"_s, u"道歉"_s, u"\"' NEAR("_s,
                                       u"5"_s,       u"a & b <b>x</b>"_s,       u"   "_s,  u"💛"_s};
        const QString words = Words[below(static_cast<std::size_t>(Words.size()))];
        QWidget *field = any<QPlainTextEdit>();
        if (field == nullptr || below(3) == 0)
            field = any<QLineEdit>();
        if (field == nullptr)
            return;
        note("type in", field, words);
        field->setFocus();
        // As an input method hands them over: not every character has a key.
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(field, &event);
    }

    void pressKey()
    {
        static const std::vector<std::pair<int, Qt::KeyboardModifiers>> Keys{
            {Qt::Key_Tab, {}},
            {Qt::Key_Tab, {}},
            {Qt::Key_Backtab, Qt::ShiftModifier},
            {Qt::Key_Return, {}},
            {Qt::Key_Space, {}},
            {Qt::Key_Escape, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Up, {}},
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_Backspace, {}},
            {Qt::Key_5, {}},
            {Qt::Key_S, {}},
            {Qt::Key_PageDown, {}},
            {Qt::Key_End, {}},
            {Qt::Key_D, Qt::ControlModifier},
            {Qt::Key_F, Qt::ControlModifier},
            {Qt::Key_F3, {}},
            {Qt::Key_F6, {}},
            {Qt::Key_F9, {}},
            {Qt::Key_F1, {}},
            {Qt::Key_K, Qt::ControlModifier},
            {Qt::Key_Z, Qt::ControlModifier},
            {Qt::Key_Plus, Qt::ControlModifier},
            {Qt::Key_0, Qt::ControlModifier},
            {Qt::Key_Comma, Qt::ControlModifier},
            {Qt::Key_P, Qt::ControlModifier},
            {Qt::Key_Left, Qt::AltModifier},
            {Qt::Key_Right, Qt::AltModifier},
            {Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier},
        };
        const auto &[key, modifiers] = Keys[static_cast<std::size_t>(below(Keys.size()))];
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            focus = &m_window;
        note("key on", focus, QKeySequence(static_cast<int>(modifiers) | key).toString());
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }

    void scroll()
    {
        auto *area = any<QAbstractScrollArea>();
        if (area == nullptr)
            return;
        note("scroll", area);
        area->verticalScrollBar()->setValue(
            below(static_cast<std::size_t>(area->verticalScrollBar()->maximum()) + 1));
    }

    void goBack()
    {
        note("back", &m_window);
        QTest::keyClick(&m_window, Qt::Key_Left, Qt::AltModifier);
    }

    void answerDialog()
    {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            QTest::keyClick(menu, below(2) == 0 ? Qt::Key_Escape : Qt::Key_Down);
            QTest::keyClick(menu, below(2) == 0 ? Qt::Key_Escape : Qt::Key_Return);
            return;
        }
        if (auto *popup = QApplication::activePopupWidget()) {
            QTest::keyClick(popup, Qt::Key_Escape);
            return;
        }
        auto *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        // Where a file would be written to is none of this walk's business.
        const auto buttons = dialog->findChildren<QAbstractButton *>();
        if (qobject_cast<QFileDialog *>(dialog) != nullptr || dialog->inherits("QPrintDialog")
            || buttons.isEmpty() || below(2) == 0)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else if (auto *button = buttons[below(static_cast<std::size_t>(buttons.size()))]; button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QRandomGenerator m_random;
    shell::MainWindow &m_window;
    QTimer m_dialogs;
    std::string m_last;
};

/// The number of complaints of one walk in one language.
int walk(quint32 seed, int steps, base::Language language)
{
    const library::Library library(ATTUNE_BUNDLE);
    const samples::Folder folder;
    const FailingVfs vfs(WriteThatFails);
    journal::Journal journal(folder.path() / "attune");
    if (seed % 2 == 0)
        samples::keepSitting(journal, samples::instruments(library), "2026-11-20T21:40:00Z");
    const auto files = QString::fromStdString(folder.path().string());
    shell::MainWindow window(
        {library, std::move(journal), [] { return std::string("2026-11-23T21:00:00Z"); }},
        {files + u"/settings.ini"_s, files + u"/state.ini"_s}, language);
    int defects = 0;
    QObject::connect(qobject_cast<shell::Application *>(qApp), &shell::Application::defectMet, &window,
                     [&] { ++defects; });
    window.resize(1000, 700);
    window.show();
    QApplication::setActiveWindow(&window);
    window.open(base::Target::home());

    Walk walk(seed, window);
    for (int step = 0; step < steps; ++step) {
        const int before = warnings + defects;
        walk.step();
        QTest::qWait(1);
        // Another look makes the pages anew in a while.
        const bool isLost = !window.isVisible() || !QTest::qWaitFor([&] { return walk.hasWayBack(); });
        if (warnings + defects == before && !isLost)
            continue;
        std::cerr << "monkey: seed " << seed << ", step " << step << ": " << walk.last()
                  << (isLost ? ": no way back" : "") << '\n';
        if (isLost)
            return warnings + defects + 1;
    }
    std::cout << "monkey: seed " << seed << ", " << base::code(language) << ": " << steps << " steps, "
              << vfs.failures() << " writes failed\n";
    return warnings + defects;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(countWarnings);
    const shell::Application application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"fusion"_s);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    shell::initialiseResources();
    Desktop desktop;
    QDesktopServices::setUrlHandler(u"file"_s, &desktop, "open");
    const auto seed = static_cast<quint32>(argc > 1 ? std::atoi(argv[1]) : 1);
    const int steps = argc > 2 ? std::atoi(argv[2]) : 400;
    int complaints = 0;
    for (const auto language : {base::Language::English, base::Language::Chinese})
        complaints += walk(seed, steps, language);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    return complaints == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#include "main.moc"
