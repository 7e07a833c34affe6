#pragma once

#include "content/pack.h"

/// A pack with what readers type: five pages in both languages, two of them about safety, sentences of three
/// of them, a term and a practice, words and their meanings, two kinds of danger, and what no page is about.
content::Pack smallAsksPack();

/// Without all that readers type, and what words mean.
content::Pack withoutAsks(content::Pack pack);
