// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/invitation_files.h"

#include <QWizardPage>

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
namespace Ui {
class InvitationPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A file that can go along.
struct InvitationFileLine
{
    InvitationPart part{};
    QString name{};
    QString explanation{};
    bool isPossible = true;
};

/// What goes to the employee: which files, the text of the mail, and whether it was sent. The page saves and
/// sends nothing itself.
class InvitationPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit InvitationPage(QWidget *parent = nullptr);
    ~InvitationPage() override;

    void setEmployee(const QString &callName);
    void setFiles(const QList<InvitationFileLine> &files);
    void setLetter(const QString &letter); ///< what was changed by hand stays
    [[nodiscard]] QString letter() const;
    [[nodiscard]] InvitationParts parts() const;
    [[nodiscard]] bool isSent() const;

    void showSaved(const QString &text);
    /// In its place under the button; nothing is lost, another folder can be chosen.
    void showFailure(const QString &text);
    void showNotice(const QString &text); ///< empty: none

signals:
    void packageWanted();
    void mailWanted();

private:
    [[nodiscard]] QCheckBox *checkOf(InvitationPart part) const;
    void copyLetter();

    const std::unique_ptr<Ui::InvitationPage> m_ui;
    QString m_letter{}; ///< as the program wrote it
};

} // namespace loopbaan
