// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QLocale>
#include <QTranslator>

namespace loopbaan {

/// The language of the window and of the messages, which can change while the program runs: every widget is
/// then told by an event of type LanguageChange.
class DisplayLanguage
{
public:
    /// Installs nothing yet: texts are English until use() is called.
    DisplayLanguage() = default;
    ~DisplayLanguage();
    Q_DISABLE_COPY_MOVE(DisplayLanguage)

    /// Also makes the dates and numbers of that language the default ones. Throws when its texts are not
    /// built in.
    void use(Language language);
    [[nodiscard]] Language current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt; ///< the words in Qt's own dialogs
    Language m_current = Language::English;
};

/// The first language of the desktop that is one of ours, else Dutch.
[[nodiscard]] Language languageOf(const QStringList &uiLanguages);

/// How dates and numbers are written: as the desktop has it when that speaks `language`, else as is usual.
[[nodiscard]] QLocale localeFor(Language language, const QLocale &system);

/// "Nederlands": each language by its own name.
[[nodiscard]] QString nativeName(Language language);

} // namespace loopbaan
