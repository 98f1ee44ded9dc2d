// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/employee_chooser.h"

#include "gui/look/icons.h"
#include "gui/widgets/person_delegate.h"

#include "ui_employee_chooser.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

EmployeeChooser::EmployeeChooser(Dossier &dossier, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EmployeeChooser>())
    , m_model(dossier)
{
    m_model.reload();
    m_ui->setupUi(this);
    m_ui->searchEdit->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition)
        ->setText(m_ui->searchEdit->accessibleName());
    m_ui->searchEdit->installEventFilter(this);
    m_ui->employeeList->setModel(&m_model);
    m_ui->employeeList->setItemDelegate(new PersonDelegate(this));
    m_ui->employeeList->setCurrentIndex(m_model.index(0));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &EmployeeChooser::search);
    connect(m_ui->employeeList, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    updateButton();
}

EmployeeChooser::~EmployeeChooser() = default;

void EmployeeChooser::setEmployee(const EmployeeId &employee)
{
    if (const QModelIndex index = m_model.find(employee); index.isValid())
        m_ui->employeeList->setCurrentIndex(index);
}

EmployeeId EmployeeChooser::employee() const
{
    return m_model.idAt(m_ui->employeeList->currentIndex());
}

/// From the search field the arrows walk through the list.
bool EmployeeChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_ui->employeeList, event); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

/// The list is there already: a search in it reads nothing and cannot fail.
void EmployeeChooser::search(const QString &text)
{
    m_model.setSearch(text);
    m_ui->employeeList->setCurrentIndex(m_model.index(0));
    updateButton();
}

void EmployeeChooser::updateButton()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(m_model.rowCount() > 0);
}

} // namespace loopbaan
