#include "shell/environment.h"

namespace shell {

const quiz::Instrument *Environment::instrumentOf(const store::SittingPart &part) const
{
    const auto isIt = [&](const quiz::Instrument &instrument) {
        return instrument.id == part.instrument && (part.hash.empty() || instrument.hash == part.hash);
    };
    for (const auto &instrument : instruments) {
        if (isIt(instrument))
            return &instrument;
    }
    if (revisions == nullptr)
        return nullptr;
    for (const auto &instrument : *revisions) {
        if (isIt(instrument))
            return &instrument;
    }
    return nullptr;
}

} // namespace shell
