// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

class Look;
class PreferencesStore;
class Prompts;
class DisplayLanguage;

/// What the window works with; all of it outlives the window.
struct WindowSurroundings
{
    Look &look;
    DisplayLanguage &language;
    Prompts &prompts;
    PreferencesStore &preferences;
};

} // namespace loopbaan
