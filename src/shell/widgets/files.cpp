#include "shell/widgets/files.h"

#include "files/atomic_file.h"
#include "files/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace shell {

namespace {

constexpr std::size_t LargestFile = std::size_t{64} * 1024 * 1024;

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(shell::Files)
};

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString saveFile(QWidget *parent, const QString &name, const QString &kinds, const QByteArray &bytes)
{
    QFileDialog dialog(parent, Files::tr("Save"), folder(), kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).completeSuffix());
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString chosen = dialog.selectedFiles().constFirst();
    // What is saved is about a person, so that it is readable by its owner only.
    const auto written = files::writePrivateFile(chosen.toStdString(),
                                                 {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!written)
        return Files::tr("It could not be saved as %1: %2")
            .arg(QDir::toNativeSeparators(chosen), QString::fromStdString(written.error().sentence));
    return Files::tr("Saved as %1").arg(QDir::toNativeSeparators(chosen));
}

std::optional<OpenedFile> openFile(QWidget *parent, const QString &kinds)
{
    QFileDialog dialog(parent, Files::tr("Open"), folder(), kinds);
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    OpenedFile opened{dialog.selectedFiles().constFirst(), {}, {}};
    const auto bytes = files::read(opened.name.toStdString(), LargestFile);
    if (bytes)
        opened.bytes = QByteArray::fromStdString(*bytes);
    else if (bytes.error().reason == base::Reason::Input)
        opened.mistake = Files::tr("%1 is too large to be such a file").arg(opened.name);
    else
        opened.mistake = Files::tr("%1 cannot be read: %2")
                             .arg(opened.name, QString::fromStdString(bytes.error().sentence));
    return opened;
}

} // namespace shell
