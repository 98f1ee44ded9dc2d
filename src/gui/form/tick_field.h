// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_field.h"

namespace loopbaan {

class WrappedCheckBox;

/// A question that is answered with a tick: its words stand beside the box.
class TickField : public FormField
{
    Q_OBJECT

public:
    TickField(const FormQuestion &question, QWidget *parent);

    void showEntry(const DraftEntry &entry) override;
    void fillIn(DraftEntry &entry) const override;
    void takeKeyboard() override;

private:
    WrappedCheckBox *m_box; ///< owned as a child
};

} // namespace loopbaan
