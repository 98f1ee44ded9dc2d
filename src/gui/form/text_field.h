// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_field.h"

namespace loopbaan {

class FormText;

/// A question that is answered with a text.
class TextField : public FormField
{
    Q_OBJECT

public:
    TextField(const FormQuestion &question, QWidget *parent);

    void showEntry(const DraftEntry &entry) override;
    void fillIn(DraftEntry &entry) const override;
    void takeOver(const QString &named) override; ///< as a line at the end, with the caret behind it
    void takeKeyboard() override;

private:
    FormText *m_text; ///< owned as a child
};

} // namespace loopbaan
