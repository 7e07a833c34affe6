#pragma once

#include "shell/environment.h"
#include "shell/profile/profile_contents.h"

namespace shell {

/// Makes the profile page's contents of the latest finished sitting.
ProfileContents makeProfileContents(const Environment &environment, base::Language language);

/// "about my partner", or the name; for a line of facts.
QString aboutWords(const store::About &about);

} // namespace shell
