// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employee_dialog.h"

#include "app/language/date_words.h"
#include "app/problems/import_problems.h"
#include "app/problems/problem_text.h"
#include "gui/widgets/fit_to_text.h"

#include "ui_employee_dialog.h"

#include <QCompleter>
#include <QPushButton>
#include <QRegularExpression>

namespace loopbaan {

namespace {

constexpr int problemGap = 6; // below a problem, before the label of the next field

std::optional<int> typedYear(const QString &text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

} // namespace

EmployeeDialog::EmployeeDialog(const QStringList &departments, Check check, Save save, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EmployeeDialog>())
    , m_check(std::move(check))
    , m_save(std::move(save))
{
    m_ui->setupUi(this);
    m_ui->departmentBox->addItems(departments);
    m_ui->departmentBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->departmentBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->departmentBox->lineEdit()->setMaxLength(200);
    m_ui->departmentBox->lineEdit()->setAccessibleName(QString(m_ui->departmentLabel->text()).remove(u'&'));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Sa&ve"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &EmployeeDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    clearProblems();
    setEntry({});
}

EmployeeDialog::~EmployeeDialog() = default;

void EmployeeDialog::setEntry(const EmployeeEntry &entry)
{
    m_entry = entry;
    const Employee &employee = entry.employee;
    m_ui->titleLabel->setText(employee.id.isNull() ? tr("New employee") : fullName(employee));
    m_ui->numberEdit->setText(employee.number);
    m_ui->givenNameEdit->setText(employee.givenName);
    m_ui->familyNameEdit->setText(employee.familyName);
    m_ui->emailEdit->setText(employee.email);
    m_ui->jobTitleEdit->setText(employee.jobTitle);
    m_ui->departmentBox->setEditText(entry.department);
    m_ui->managerEdit->setText(employee.manager);
    m_ui->careerContactEdit->setText(employee.careerContact);
    m_ui->hiredOnEdit->setDate(employee.hiredOn);
    m_ui->leftOnEdit->setDate(employee.leftOn);
    m_ui->fteEdit->setText(employee.fte ? QLocale().toString(*employee.fte) : QString());
    m_ui->educationEdit->setPlainText(employee.education);
    m_ui->experienceEdit->setPlainText(employee.experience);
    showBirth(employee);
    fitToText(*this);
}

EmployeeEntry EmployeeDialog::entry() const
{
    EmployeeEntry entry = m_entry;
    Employee &employee = entry.employee;
    employee.number = m_ui->numberEdit->text().trimmed();
    employee.givenName = m_ui->givenNameEdit->text().trimmed();
    employee.familyName = m_ui->familyNameEdit->text().trimmed();
    employee.email = m_ui->emailEdit->text().trimmed();
    employee.jobTitle = m_ui->jobTitleEdit->text().trimmed();
    entry.department = m_ui->departmentBox->currentText().trimmed();
    employee.manager = m_ui->managerEdit->text().trimmed();
    employee.careerContact = m_ui->careerContactEdit->text().trimmed();
    employee.hiredOn = m_ui->hiredOnEdit->date();
    employee.leftOn = m_ui->leftOnEdit->date();
    employee.fte = typedFte(m_ui->fteEdit->text());
    employee.education = m_ui->educationEdit->toPlainText().trimmed();
    employee.experience = m_ui->experienceEdit->toPlainText().trimmed();
    readBirth(employee);
    return entry;
}

void EmployeeDialog::accept()
{
    clearProblems();
    const EmployeeEntry filledIn = entry();
    const std::optional<QList<EmployeeProblem>> problems = m_check(filledIn);
    if (!problems)
        return;
    const bool isUnreadable = showUnreadable();
    if (showProblems(*problems) || isUnreadable) {
        growToText(*this);
        focusFirstProblem();
    } else if (m_save(filledIn)) {
        QDialog::accept();
    }
}

void EmployeeDialog::showBirth(const Employee &employee)
{
    if (employee.birthDate.isValid())
        m_ui->birthEdit->setText(numericDay(employee.birthDate));
    else
        m_ui->birthEdit->setText(employee.birthYear ? QString::number(*employee.birthYear) : QString());
}

void EmployeeDialog::readBirth(Employee &employee) const
{
    const QString typed = m_ui->birthEdit->text();
    employee.birthDate = typedDay(typed).value_or(QDate());
    employee.birthYear = employee.birthDate.isValid() ? std::nullopt : typedYear(typed);
}

void EmployeeDialog::clearProblems()
{
    for (QLabel *label : findChildren<QLabel *>(QRegularExpression(QStringLiteral("Problem$"))))
        label->hide();
}

/// What was typed and is no day or number: it would be lost.
bool EmployeeDialog::showUnreadable()
{
    const Employee read = entry().employee;
    const QString notADay = tr("Write the day as 7/1/2019, or leave it empty.");
    if (!m_ui->hiredOnEdit->isUnderstood())
        showProblem(*m_ui->hiredOnProblem, notADay);
    if (!m_ui->leftOnEdit->isUnderstood())
        showProblem(*m_ui->leftOnProblem, notADay);
    if (!m_ui->fteEdit->text().trimmed().isEmpty() && !read.fte)
        showProblem(*m_ui->fteProblem, tr("Write it as 0.8 or 80%, or leave it empty."));
    if (!m_ui->birthEdit->text().trimmed().isEmpty() && !read.birthYear && !read.birthDate.isValid())
        showProblem(*m_ui->birthProblem, tr("Write a year or a day as 7/1/1985, or leave it empty."));
    return !m_ui->hiredOnProblem->isHidden() || !m_ui->leftOnProblem->isHidden()
        || !m_ui->fteProblem->isHidden() || !m_ui->birthProblem->isHidden();
}

bool EmployeeDialog::showProblems(const QList<EmployeeProblem> &problems)
{
    for (const EmployeeProblem problem : problems)
        showProblem(labelFor(problem), asSentence(problemText(problem).why));
    return !problems.isEmpty();
}

void EmployeeDialog::showProblem(QLabel &label, const QString &text)
{
    label.setContentsMargins(0, 0, 0, problemGap);
    label.setText(text);
    label.show();
}

QLabel &EmployeeDialog::labelFor(EmployeeProblem problem) const
{
    switch (problem) {
    case EmployeeProblem::NameMissing:
    case EmployeeProblem::TextTooLong: return *m_ui->givenNameProblem;
    case EmployeeProblem::EmailMalformed: return *m_ui->emailProblem;
    case EmployeeProblem::HiredInTheFuture: return *m_ui->hiredOnProblem;
    case EmployeeProblem::LeftBeforeHired: return *m_ui->leftOnProblem;
    case EmployeeProblem::BirthYearImpossible: return *m_ui->birthProblem;
    case EmployeeProblem::FteImpossible: return *m_ui->fteProblem;
    case EmployeeProblem::NumberTaken: return *m_ui->numberProblem;
    }
    Q_UNREACHABLE();
}

void EmployeeDialog::focusFirstProblem()
{
    for (const QLabel *label : findChildren<QLabel *>(QRegularExpression(QStringLiteral("Label$")))) {
        const QString field = label->objectName().chopped(5);
        const auto *problem = findChild<QLabel *>(field + QStringLiteral("Problem"));
        if (problem != nullptr && !problem->isHidden())
            return label->buddy()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace loopbaan
