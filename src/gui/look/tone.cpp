// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/tone.h"

namespace loopbaan {

QColor foregroundOf(Tone tone, const ColorTokens &tokens)
{
    switch (tone) {
    case Tone::Text: return tokens.text;
    case Tone::Muted: return tokens.muted;
    case Tone::Primary: return tokens.primary;
    case Tone::OnPrimary: return tokens.onPrimary;
    case Tone::Tint: return tokens.tintText;
    case Tone::Warn: return tokens.warn;
    case Tone::Soon: return tokens.soon;
    case Tone::Good: return tokens.good;
    case Tone::Info: return tokens.info;
    case Tone::Private: return tokens.secret;
    }
    Q_UNREACHABLE();
}

QColor backgroundOf(Tone tone, const ColorTokens &tokens)
{
    switch (tone) {
    case Tone::Text:
    case Tone::Muted: return tokens.navigation;
    case Tone::Primary:
    case Tone::Tint: return tokens.tint;
    case Tone::OnPrimary: return tokens.primary;
    case Tone::Warn: return tokens.warnBack;
    case Tone::Soon: return tokens.soonBack;
    case Tone::Good: return tokens.goodBack;
    case Tone::Info: return tokens.infoBack;
    case Tone::Private: return tokens.secretBack;
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
