// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class FormPaperDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A form as it will be asked, on paper: its questions in their order, in the language of the form.
class FormPaperDialog : public QDialog
{
    Q_OBJECT

public:
    FormPaperDialog(const Form &form, QWidget *parent);
    ~FormPaperDialog() override;

private:
    const std::unique_ptr<Ui::FormPaperDialog> m_ui;
};

} // namespace loopbaan
