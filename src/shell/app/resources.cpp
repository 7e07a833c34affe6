#include "shell/app/resources.h"

#include <QDir>

// The macro must stand outside every namespace.
static void initialise()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(translations);
}

namespace shell {

void initialiseResources()
{
    initialise();
}

} // namespace shell
