#include "shell/app/page_controller.h"

namespace shell {

PageController::~PageController() = default;

} // namespace shell
