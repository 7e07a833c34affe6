#pragma once

namespace shell {

/// Makes icons and translations known; must run before a window is built. They live in a static library,
/// which the linker would otherwise leave out.
void initialiseResources();

} // namespace shell
