// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/park_dialog.h"

#include "gui/widgets/fit_to_text.h"

#include "ui_park_dialog.h"

#include <QPushButton>

namespace loopbaan {

ParkDialog::ParkDialog(QDate proposal, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ParkDialog>())
{
    m_ui->setupUi(this);
    m_ui->dateEdit->setDate(proposal);
    m_ui->dateEdit->selectAll();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Park"));
    connect(m_ui->dateEdit, &QLineEdit::textChanged, this, &ParkDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToText(*this);
}

ParkDialog::~ParkDialog() = default;

QDate ParkDialog::until() const
{
    return m_ui->dateEdit->date();
}

void ParkDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(until().isValid());
}

} // namespace loopbaan
