// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papers/form_paper_dialog.h"

#include "app/form/filled_form_document.h"
#include "documents/layout/layout.h"

#include "ui_form_paper_dialog.h"

namespace loopbaan {

FormPaperDialog::FormPaperDialog(const Form &form, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FormPaperDialog>())
{
    m_ui->setupUi(this);
    m_ui->previewPane->setPages(layOut(paperFormDocument(form, FormWords(form))));
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FormPaperDialog::~FormPaperDialog() = default;

} // namespace loopbaan
