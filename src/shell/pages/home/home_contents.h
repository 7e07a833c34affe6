#pragma once

#include "shell/app/stores.h"
#include "shell/pages/home/home_page.h"

namespace shell {

HomeContents makeHomeContents(const Stores &stores, base::Language language);

} // namespace shell
