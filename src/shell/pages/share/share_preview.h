#pragma once

#include "print/printed_report.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextBrowser>

#include <memory>

namespace shell {

/// A picture as large as there is room for, never enlarged.
class PictureView final : public QWidget
{
public:
    explicit PictureView(QWidget *parent = nullptr);
    void show(const QImage &picture, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

/// The pages of a report, one below the other.
class PagesView final : public QWidget
{
public:
    explicit PagesView(QWidget *parent = nullptr);
    void show(std::shared_ptr<const print::PrintedReport> report, reading::PaperSize size);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double pageHeight(double width) const;

    std::shared_ptr<const print::PrintedReport> m_report;
    QSizeF m_page;
};

/// A web page with at most one picture, which is not read from the page but is here already.
class WebPageView final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    void show(const QString &html, const QImage &picture);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QImage m_picture;
};

/// Exactly what leaves: a picture, a text or pages. Each view is made when it is shown first.
class SharePreview final : public QStackedWidget
{
public:
    explicit SharePreview(QWidget *parent = nullptr);

    /// `words` say what it shows, for whoever does not see it.
    void showPicture(const QImage &picture, const QString &words);
    void showText(const QString &text);
    void showWebPage(const QString &html, const QImage &picture);
    void showPages(std::shared_ptr<const print::PrintedReport> report, reading::PaperSize size);

private:
    void makeText();
    void makeWebPage();
    void makePages();

    PictureView *m_picture = nullptr;
    QPlainTextEdit *m_text = nullptr;
    WebPageView *m_web = nullptr;
    QScrollArea *m_scroll = nullptr;
    PagesView *m_pages = nullptr;
};

} // namespace shell
