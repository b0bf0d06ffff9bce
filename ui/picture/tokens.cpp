#include "ui/picture/tokens.h"

namespace nevertwice {

namespace {

constexpr QRgb kLightInk = 0xff1a212c;
constexpr QRgb kDarkInk = 0xff14171c;
constexpr QRgb kDarkText = 0xffe7eaf0;
constexpr QRgb kWhite = 0xffffffff;

Tokens makeLightTokens()
{
    return {.bg = QRgb(0xfff5f6f8),
            .surface = kWhite,
            .raised = QRgb(0xfffbfbfd),
            .hover = QRgb(0xffedeff3),
            .border = QRgb(0xffdde1e8),
            .codeBg = QRgb(0xfff1f3f6),
            .text = kLightInk,
            .text2 = QRgb(0xff4e5868),
            .text3 = QRgb(0xff626c7a),
            .outline = QRgb(0xff868fa0),
            .accent = QRgb(0xff2b59d0),
            .onAccent = kWhite,
            .selection = QRgb(0xffdde7ff),
            .onSelection = QRgb(0xff12244f),
            .link = QRgb(0xff2450c2),
            .danger = QRgb(0xffb42318),
            .ok = QRgb(0xff1b7f4b),
            .warn = QRgb(0xff8a5a00),
            .severities = {{{QRgb(0xff8b1526), kWhite},
                            {QRgb(0xffe5703c), kLightInk},
                            {QRgb(0xfffbe04a), kLightInk},
                            {QRgb(0xff1f55e0), kWhite},
                            {QRgb(0xffc3cbd6), kLightInk}}},
            // The second is the loud one: somebody was called and nobody came yet. It keeps 15 (CIEDE2000) from the
            // others under every simulated kind of colour blindness, as they do among themselves.
            .phases = {{{QRgb(0xfff99da6), kLightInk},
                        {QRgb(0xfff0681f), kLightInk},
                        {QRgb(0xfffbe27a), kLightInk},
                        {QRgb(0xff93bafb), kLightInk},
                        {QRgb(0xffddf5ec), kLightInk}}}};
}

Tokens makeDarkTokens()
{
    return {.bg = kDarkInk,
            .surface = QRgb(0xff1b1f26),
            .raised = QRgb(0xff222731),
            .hover = QRgb(0xff272d38),
            .border = QRgb(0xff343b47),
            .codeBg = QRgb(0xff12151a),
            .text = kDarkText,
            .text2 = QRgb(0xffabb4c2),
            .text3 = QRgb(0xff8d97a6),
            .outline = QRgb(0xff6f7a8b),
            .accent = QRgb(0xff86a9ff),
            .onAccent = QRgb(0xff0b1430),
            .selection = QRgb(0xff2a3c6b),
            .onSelection = QRgb(0xffeef3ff),
            .link = QRgb(0xff93b4ff),
            .danger = QRgb(0xffff8a80),
            .ok = QRgb(0xff5fd39b),
            .warn = QRgb(0xfff2c14e),
            .severities = {{{QRgb(0xffc4314b), kWhite},
                            {QRgb(0xffe08e2a), kDarkInk},
                            {QRgb(0xfffdf092), kDarkInk},
                            {QRgb(0xff4a8fe4), kDarkInk},
                            {QRgb(0xffa5abb5), kDarkInk}}},
            .phases = {{{QRgb(0xff56121a), kDarkText},
                        {QRgb(0xffd97b45), kDarkInk},
                        {QRgb(0xff6e5d12), kDarkText},
                        {QRgb(0xff1a2f63), kDarkText},
                        {QRgb(0xff2f6b5f), kDarkText}}}};
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLightTokens();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDarkTokens();
    return tokens;
}

} // namespace nevertwice
