#pragma once

namespace shell {

/// Registers the icons and translations; must be called before a window is made. They are in a static
/// library, from which the linker would otherwise leave them out.
void initialiseResources();

} // namespace shell
