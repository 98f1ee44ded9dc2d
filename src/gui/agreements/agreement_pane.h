// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_coach.h"
#include "app/dossier/subject.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgreementPane;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The SMART editor over one agreement of the dossier, in the place of the list it was chosen from.
class AgreementPane : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPane(const SessionContext &context, QWidget *parent = nullptr);
    ~AgreementPane() override;

    void edit(const AgreementId &id);
    /// Begins an agreement with `employee`, in `conversation` if any, which is in the dossier from the first
    /// word on.
    void create(const EmployeeId &employee, const ConversationId &conversation = {});
    /// Stores what is being typed and goes back; nothing happens while there is no agreement.
    void leave();
    void takeKeyboard();

signals:
    void begun(const loopbaan::AgreementId &id); ///< a new one is in the dossier now
    void left(const loopbaan::AgreementId &id); ///< back to the list, where this one is or was

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showAgreement(const Agreement &agreement);
    void showSetting();
    void reload(Subjects subjects);
    void store(const Agreement &agreement, const QString &field);
    [[nodiscard]] CoachAdvice advise(const Agreement &agreement);

    const std::unique_ptr<Ui::AgreementPane> m_ui;
    SessionContext m_context;
    AgreementCoach m_coach;
    AgreementId m_agreement{}; ///< null while none is edited
    EmployeeId m_employee{};
    bool m_isStored = false; ///< a new one is not before its first word
    bool m_isStoring = false;
};

} // namespace loopbaan
