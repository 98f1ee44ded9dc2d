// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"

namespace loopbaan {

/// The preferences as a small JSON file of the user.
class PreferencesFile : public PreferencesStore
{
public:
    explicit PreferencesFile(QString path);

    [[nodiscard]] Preferences load() const override;
    void save(const Preferences &preferences) override;

private:
    QString m_path;
};

} // namespace loopbaan
