// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/invitation_page.h"

#include "ui_invitation_page.h"

#include <QClipboard>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr std::array offeredParts{InvitationPart::Calendar, InvitationPart::Page, InvitationPart::FormFile,
                                  InvitationPart::Paper};

} // namespace

InvitationPage::InvitationPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::InvitationPage>())
{
    m_ui->setupUi(this);
    m_ui->resultBar->hide();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &InvitationPage::packageWanted);
    connect(m_ui->resultBar, &MessageBar::actionTriggered, this, &InvitationPage::packageWanted);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &InvitationPage::copyLetter);
    connect(m_ui->mailButton, &QPushButton::clicked, this, &InvitationPage::mailWanted);
    for (const InvitationPart part : offeredParts)
        connect(checkOf(part), &QCheckBox::toggled, this,
                [this] { m_ui->saveButton->setEnabled(parts().toInt() != 0); });
    m_ui->calendarCheck->setChecked(true);
    m_ui->pageCheck->setChecked(true);
}

InvitationPage::~InvitationPage() = default;

QCheckBox *InvitationPage::checkOf(InvitationPart part) const
{
    switch (part) {
    case InvitationPart::Page: return m_ui->pageCheck;
    case InvitationPart::FormFile: return m_ui->formFileCheck;
    case InvitationPart::Paper: return m_ui->paperCheck;
    default: return m_ui->calendarCheck;
    }
}

void InvitationPage::setEmployee(const QString &callName)
{
    m_ui->titleLabel->setText(tr("Invitation for %1").arg(callName));
}

void InvitationPage::setFiles(const QList<InvitationFileLine> &files)
{
    for (const InvitationFileLine &file : files) {
        QCheckBox *check = checkOf(file.part);
        check->setText(QString(file.name).replace(u'&', QLatin1StringView("&&")));
        check->setAccessibleDescription(file.explanation);
        check->setEnabled(file.isPossible);
        auto *hint = findChild<QLabel *>(QString(check->objectName()).replace(u"Check"_s, u"Hint"_s));
        hint->setText(file.explanation);
        hint->setIndent(check->iconSize().width() + 8); // under the name
    }
    m_ui->saveButton->setEnabled(parts().toInt() != 0);
}

void InvitationPage::setLetter(const QString &letter)
{
    if (m_ui->letterEdit->toPlainText() == m_letter)
        m_ui->letterEdit->setPlainText(letter);
    m_letter = letter;
}

QString InvitationPage::letter() const
{
    return m_ui->letterEdit->toPlainText();
}

InvitationParts InvitationPage::parts() const
{
    InvitationParts parts;
    for (const InvitationPart part : offeredParts) {
        const QCheckBox *check = checkOf(part);
        parts.setFlag(part, check->isChecked() && check->isEnabled());
    }
    return parts;
}

bool InvitationPage::isSent() const
{
    return m_ui->sentRadio->isChecked();
}

void InvitationPage::showSaved(const QString &text)
{
    m_ui->resultBar->showMessage(Tone::Good, text);
}

void InvitationPage::showFailure(const QString &text)
{
    m_ui->resultBar->showMessage(Tone::Warn, text, tr("Another folder…"));
}

void InvitationPage::showNotice(const QString &text)
{
    m_ui->resultBar->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_ui->resultBar->showMessage(Tone::Info, text);
}

void InvitationPage::copyLetter()
{
    QGuiApplication::clipboard()->setText(letter());
    showNotice(tr("The text is on the clipboard."));
}

} // namespace loopbaan
