// The baseline of the cold start: nothing but a QMainWindow with a QTextBrowser that shows a page of text.
#include <QApplication>
#include <QMainWindow>
#include <QTextBrowser>
#include <QTimer>
#include <QWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QMainWindow window;
    auto *browser = new QTextBrowser;
    QString page;
    for (int i = 0; i < 60; ++i)
        page
            += u"A paragraph of ordinary length, so that the page has about as much to set as an article has. "_s
                   .repeated(3)
            + u"\n\n"_s;
    browser->setPlainText(page);
    window.setCentralWidget(browser);
    window.resize(1120, 760);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    std::puts("painted");
    std::fflush(stdout);
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}
