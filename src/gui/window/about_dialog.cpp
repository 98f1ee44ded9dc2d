// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/about_dialog.h"

#include "gui/widgets/fit_to_text.h"

#include "ui_about_dialog.h"

#include <QGuiApplication>

namespace loopbaan {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->nameLabel->setText(QGuiApplication::applicationDisplayName());
    m_ui->versionLabel->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    fitToText(*this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace loopbaan
