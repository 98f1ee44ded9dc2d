// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "gui/session/session_context.h"

#include <QAction>
#include <QStackedWidget>

namespace loopbaan {

class AgreementListView;
class AgreementPane;

/// The agreements of all employees: what runs, what is overdue and what the manager promised, and in its
/// place what came of it (R-000-14); or the one of them that is being changed.
class AgreementsPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AgreementsPage(const SessionContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void updateCommands();
    void add();
    void edit();
    void goToDossier();
    void returnTo(const AgreementId &id);

    SessionContext m_context;
    AgreementListView *m_list; ///< owned as a child
    AgreementPane *m_pane; ///< owned as a child
    QAction m_addAction{};
    QAction m_findAction{};
};

} // namespace loopbaan
