#include "ui/kit/markdownlook.h"

#include "ui/kit/theme.h"

namespace nevertwice {

MarkdownLook markdownLook(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    return {.text = tokens.text.name(),
            .quiet = tokens.text2.name(),
            .link = tokens.link.name(),
            .border = tokens.border.name(),
            .quoteBar = tokens.accent.name(),
            .codeBackground = tokens.codeBg.name(),
            .headBackground = tokens.hover.name(),
            .codeFont = theme.font(TextStyle::Code).families().constFirst(),
            .textSize = theme.font(TextStyle::Body).pointSizeF(),
            .codeSize = theme.font(TextStyle::Code).pointSizeF(),
            .lineHeightPercent = Theme::lineHeightPercent};
}

} // namespace nevertwice
