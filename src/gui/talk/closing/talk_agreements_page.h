// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/agreement_row.h"
#include "app/rows/row_list_model.h"
#include "gui/talk/closing/closing_page.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkAgreementsPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class AgreementPane;

/// The agreements of this talk, each in the SMART editor; none at all is fine too (R-002-15).
class TalkAgreementsPage : public ClosingPage
{
    Q_OBJECT

public:
    explicit TalkAgreementsPage(const TalkContext &context, QWidget *parent = nullptr);
    ~TalkAgreementsPage() override;

    void showTalk(const Conversation &talk) override;
    void takeKeyboard() override;
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTexts();
    void showList();
    void showPart();
    void add();
    void edit(const QModelIndex &index);
    void remove();
    void returnTo(const AgreementId &id);

    const std::unique_ptr<Ui::TalkAgreementsPage> m_ui;
    TalkContext m_context;
    AgreementPane *m_pane; ///< owned as a child
    Conversation m_talk{};
    QList<Agreement> m_agreements{}; ///< in the order of the list
    RowListModel<AgreementRow> m_rows{};
    bool m_isEditing = false;
};

} // namespace loopbaan
