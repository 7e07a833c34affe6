#pragma once

#include "shell/environment.h"
#include "shell/home/home_page.h"

namespace shell {

HomeContents makeHomeContents(const Environment &environment, base::Language language);

} // namespace shell
