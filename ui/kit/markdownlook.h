#pragma once

#include "model/exchange/markdown.h"

namespace nevertwice {

class Theme;

// How rendered Markdown looks in the theme that is on.
MarkdownLook markdownLook(const Theme &theme);

} // namespace nevertwice
