// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

class DisplayLanguage;
class Prompts;
struct OpenDossier;

/// What a page of the open dossier works with; all of it outlives the page.
struct SessionContext
{
    OpenDossier &open;
    DisplayLanguage &language;
    Prompts &prompts;
};

} // namespace loopbaan
