// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/form_filling.h"

#include <QHash>
#include <QLocale>

#include <memory>

namespace loopbaan {

class FormTexts;

/// What a form says around its questions, in the language of the form: the texts of the page for browsers
/// (resources/form/texts.json), of the window alone (window.json) and of paper alone (paper.json). Each call
/// gives a whole sentence.
class FormWords
{
public:
    using Values = QHash<QString, QString>;

    explicit FormWords(const Form &form);
    ~FormWords();
    Q_DISABLE_COPY_MOVE(FormWords)

    /// The text with {manager} and each name of `values` filled in; a value is never looked into.
    [[nodiscard]] QString say(const QString &key, const Values &values = {}) const;
    /// The form of the text that goes with `count`.
    [[nodiscard]] QString sayCount(const QString &key, int count, const Values &values = {}) const;
    /// "donderdag 10 december 2026"
    [[nodiscard]] QString longDay(QDate day) const;
    /// "10 december 2026"
    [[nodiscard]] QString day(QDate day) const;
    /// "Donderdag 10 december 2026 om 10:00", as far as it is known.
    [[nodiscard]] QString startOfTalk() const;
    [[nodiscard]] QString progress(const TopicProgress &progress) const; ///< "2 van 5"
    /// How far the answer is, in a few sentences.
    [[nodiscard]] QString tally(const AnswerTally &tally) const;

private:
    const Form m_form;
    const std::unique_ptr<const FormTexts> m_texts;
    QString m_manager{};
    bool m_isManagerKnown = false;
    QLocale m_locale{};
};

/// A name that runs the other way leaves the words around it as they are.
[[nodiscard]] QString isolatedName(const QString &name);

} // namespace loopbaan
