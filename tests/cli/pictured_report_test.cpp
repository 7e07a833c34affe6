#include "catch.hpp"

#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int exitCode = 0;
    QByteArray err;
};

/// The program as it is built, in a world without a display.
Finished run(const QString &program, const QStringList &arguments, const QString &scale = u"1"_s)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardError()};
}

class Reports
{
public:
    Reports()
    {
        QByteArray answers = "{";
        for (int i = 1; i <= 24; ++i)
            answers += (i > 1 ? ",\"a" : "\"a") + QByteArray(i < 10 ? "0" : "") + QByteArray::number(i)
                + "\":" + QByteArray::number(1 + (i * 5) % 7);
        QFile file(m_folder.filePath(u"answers.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(answers + "}");
    }

    /// The file that was written.
    QString write(const QString &name, const QString &language, const QString &scale = u"1"_s,
                  const QString &paper = u"a4"_s) const
    {
        const auto output = m_folder.filePath(name);
        const auto ran
            = run(QString::fromUtf8(ATTUNE_BINARY_DIR) + u"/attune"_s,
                  {u"--content"_s, QString::fromUtf8(ATTUNE_BUNDLE), u"--language"_s, language, u"report"_s,
                   u"--instrument"_s, u"attachment"_s, u"--responses"_s, m_folder.filePath(u"answers.json"_s),
                   u"--paper"_s, paper, u"--output"_s, output},
                  scale);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exitCode == 0);
        return output;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray read(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qsizetype pageCount(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("a report on paper has four to eight pages, as many on every screen")
{
    const auto language = GENERATE(as<QString>{}, u"en"_s, u"zh"_s);
    const auto paper = GENERATE(as<QString>{}, u"a4"_s, u"letter"_s);
    const Reports reports;
    const auto pdf = read(reports.write(u"one.pdf"_s, language, u"1"_s, paper));
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains(paper == u"a4"_s ? "/MediaBox [0 0 595" : "/MediaBox [0 0 612"));
    CHECK(pageCount(pdf) >= 4);
    CHECK(pageCount(pdf) <= 8);
    for (const auto &scale : {u"1.25"_s, u"2"_s})
        CHECK(pageCount(read(reports.write(u"scaled.pdf"_s, language, scale, paper))) == pageCount(pdf));
}

TEST_CASE("the text of a report on paper can be found, in reading order")
{
    const auto pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        FAIL("pdftotext is not installed; on Debian it is in poppler-utils");
    const auto [language, expected] = GENERATE(table<QString, QStringList>({
        {u"en"_s,
         {u"Closeness and worry"_s, u"Attachment anxiety"_s, u"What it means in words"_s, u"Scores"_s,
          u"Strengths"_s, u"How did this come about?"_s, u"Four weeks of practice"_s, u"Week 4"_s,
          u"Sentences to say"_s, u"What to read next"_s, u"What these articles rest on"_s,
          u"What this test can and cannot tell"_s}},
        {u"zh"_s,
         {u"亲近与不安"_s, u"依恋焦虑"_s, u"用话来说"_s, u"不是四种人"_s, u"得分"_s, u"你的长处"_s,
          u"这是怎么算出来的？"_s, u"四个星期的练习"_s, u"可以说出口的话"_s, u"接着读什么"_s,
          u"以上文章的部分参考文献"_s, u"这个测试能说明什么，不能说明什么"_s, u"如果你害怕对方"_s}},
    }));
    const Reports reports;
    const auto pdf = reports.write(u"report.pdf"_s, language);
    const auto text = pdf + u".txt"_s;
    REQUIRE(run(pdftotext, {u"-enc"_s, u"UTF-8"_s, pdf, text}).exitCode == 0);
    // A line may break wherever it likes.
    const auto words = QString::fromUtf8(read(text)).simplified().remove(u' ');
    qsizetype at = 0;
    for (const auto &each : expected) {
        INFO(each.toStdString());
        at = words.indexOf(QString(each).remove(u' '), at);
        REQUIRE(at >= 0);
    }
    CHECK(words.endsWith(u"%1/%1"_s.arg(pageCount(read(pdf)))));
}

TEST_CASE("a card is 1200 pixels square, on light paper, the same on every screen")
{
    const auto language = GENERATE(as<QString>{}, u"en"_s, u"zh"_s);
    const Reports reports;
    const QImage card(reports.write(u"card.png"_s, language));
    CHECK(card.size() == QSize(1200, 1200));
    CHECK(card.pixelColor(0, 0) == QColor(u"#FBF9F6"_s));
    CHECK(QImage(reports.write(u"scaled.png"_s, language, u"2"_s)) == card);
}
