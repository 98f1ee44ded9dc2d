// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_field.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

class SegmentBar;

/// A question that is answered with one of five steps, in words.
class ScaleField : public FormField
{
    Q_OBJECT

public:
    ScaleField(const FormQuestion &question, const FormWords &words, QWidget *parent);

    void showEntry(const DraftEntry &entry) override;
    void fillIn(DraftEntry &entry) const override;
    void takeKeyboard() override;

private:
    void clear();

    SegmentBar *m_steps; ///< owned as children
    QPushButton *m_clear;
};

} // namespace loopbaan
