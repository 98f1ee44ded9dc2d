// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/display_language.h"

#include <QCoreApplication>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void load(QTranslator &translator, const QString &file)
{
    if (!translator.load(u":/i18n/"_s + file))
        throw std::runtime_error("the texts " + file.toStdString() + " are not built in");
}

QLocale usualLocale(Language language)
{
    switch (language) {
    case Language::Dutch: return {QLocale::Dutch, QLocale::Belgium};
    case Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    case Language::French: return {QLocale::French, QLocale::Belgium};
    }
    Q_UNREACHABLE();
}

} // namespace

DisplayLanguage::~DisplayLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void DisplayLanguage::use(Language language)
{
    const QString code = toText(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeFor(language, QLocale::system()));
    m_current = language;
    load(m_qt, u"qtbase_%1.qm"_s.arg(code));
    load(m_own, u"loopbaangesprek_%1.qm"_s.arg(code));
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

Language languageOf(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages) {
        if (const auto language = fromText<Language>(name.section(u'-', 0, 0)))
            return *language;
    }
    return Language::Dutch;
}

QLocale localeFor(Language language, const QLocale &system)
{
    const QLocale usual = usualLocale(language);
    // Not `system` itself: it takes the names of days and months from settings that may speak another
    // language.
    return system.language() == usual.language() ? QLocale(system.language(), system.territory()) : usual;
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::Dutch: return u"Nederlands"_s;
    case Language::English: return u"English"_s;
    case Language::French: return u"Français"_s;
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
