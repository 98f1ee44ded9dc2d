// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"

#include <QWidget>

namespace loopbaan {

class FormWords;

/// What a question of the form is answered with. It shows its part of an entry and gives it back.
class FormField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what stands there; what is being typed and not stored yet stays.
    virtual void showEntry(const DraftEntry &entry) = 0;
    virtual void fillIn(DraftEntry &entry) const = 0;
    /// Goes on with what was named at an earlier question.
    virtual void takeOver(const QString &named) { Q_UNUSED(named) }
    virtual void takeKeyboard() = 0;

signals:
    void typing(); ///< something is not stored yet
    void filledIn(); ///< something is to be stored
};

/// The field that goes with `question`; its words are in the language of the form.
[[nodiscard]] FormField *makeFormField(const FormQuestion &question, const FormWords &words, QWidget *parent);

} // namespace loopbaan
