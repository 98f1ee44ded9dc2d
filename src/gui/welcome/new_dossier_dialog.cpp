// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/new_dossier_dialog.h"

#include "app/problems/import_problems.h"
#include "app/problems/problem_text.h"
#include "gui/prompts.h"
#include "gui/widgets/fit_to_text.h"

#include "ui_new_dossier_dialog.h"

#include <QDir>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

NewDossierDialog::NewDossierDialog(Prompts &prompts, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewDossierDialog>())
    , m_prompts(prompts)
    , m_folder(std::move(folder))
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Create dossier"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewDossierDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->placeButton, &QPushButton::clicked, this, &NewDossierDialog::choosePlace);
    connect(m_ui->organisationEdit, &QLineEdit::textChanged, this, &NewDossierDialog::proposePlace);
    connect(m_ui->organisationEdit, &QLineEdit::textChanged, this, &NewDossierDialog::updateCreateButton);
    connect(m_ui->emailEdit, &QLineEdit::textChanged, m_ui->emailProblem, &QLabel::hide);
    m_ui->emailProblem->hide();
    proposePlace();
    updateCreateButton();
    fitToText(*this);
}

NewDossierDialog::~NewDossierDialog() = default;

void NewDossierDialog::setDossier(const NewDossier &dossier)
{
    m_organisation = dossier.organisation;
    m_placeChosen = !dossier.path.isEmpty();
    m_ui->organisationEdit->setText(dossier.organisation.name);
    m_ui->managerEdit->setText(dossier.organisation.managerName);
    m_ui->emailEdit->setText(dossier.organisation.managerEmail);
    if (m_placeChosen)
        setPath(dossier.path);
}

NewDossier NewDossierDialog::dossier() const
{
    Organisation organisation = m_organisation;
    organisation.name = m_ui->organisationEdit->text().trimmed();
    organisation.managerName = m_ui->managerEdit->text().trimmed();
    organisation.managerEmail = m_ui->emailEdit->text().trimmed();
    return {.organisation = organisation, .path = m_path};
}

void NewDossierDialog::check()
{
    const QList<OrganisationProblem> problems = problemsOf(dossier().organisation);
    if (problems.isEmpty()) {
        accept();
        return;
    }
    m_ui->emailProblem->setText(asSentence(problemText(problems.first()).why));
    m_ui->emailProblem->show();
    m_ui->emailEdit->setFocus(Qt::OtherFocusReason);
}

void NewDossierDialog::choosePlace()
{
    const QString path = m_prompts.fileToSave(
        this,
        {.title = tr("Where to keep the dossier"), .start = m_path, .filter = tr("Dossiers (*.lbdossier)")});
    if (path.isEmpty())
        return;
    m_placeChosen = true;
    setPath(path.endsWith(u".lbdossier") ? path : path + u".lbdossier"_s);
}

void NewDossierDialog::setPath(const QString &path)
{
    m_path = path;
    m_ui->placeEdit->setText(QDir::toNativeSeparators(path));
}

void NewDossierDialog::proposePlace()
{
    if (m_placeChosen)
        return;
    const QString name = m_ui->organisationEdit->text().trimmed();
    setPath(freeDossierPath(m_folder, name.isEmpty() ? tr("Career conversations") : name));
}

void NewDossierDialog::updateCreateButton()
{
    const bool complete = !m_ui->organisationEdit->text().trimmed().isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(complete);
}

QString freeDossierPath(const QString &folder, const QString &organisation)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = QString(organisation).replace(refused, u" "_s).simplified().left(80);
    if (name.isEmpty())
        name = u"dossier"_s;
    const QDir place(folder);
    QString path = place.filePath(name + u".lbdossier"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = place.filePath(u"%1 %2.lbdossier"_s.arg(name, QString::number(number)));
    return path;
}

} // namespace loopbaan
