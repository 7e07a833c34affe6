#include "shell/app/application.h"

#include <exception>
#include <iostream>

namespace shell {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &defect) {
        std::cerr << "attune: " << defect.what() << '\n';
        emit defectMet(QString::fromUtf8(defect.what()));
    }
    return false;
}

} // namespace shell
