// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/evaluation.h"
#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <QMap>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EvaluationStep;
}
QT_END_NAMESPACE

namespace loopbaan {

class AgreementPane;
class EvaluationCard;

/// What came of what was agreed before: the manager's promises and the organisation's first, then the
/// employee's (R-001-49 to R-001-51). A first talk has none, and gives its time away.
class EvaluationStep : public TalkStep
{
    Q_OBJECT

public:
    explicit EvaluationStep(const TalkContext &context, QWidget *parent = nullptr);
    ~EvaluationStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNothing();
    void showCards(const QList<EvaluationEntry> &entries);
    void placeCards(const QList<EvaluationEntry> &entries);
    EvaluationCard *cardOf(const AgreementId &id);
    void edit(const AgreementId &id);
    void backFrom(const AgreementId &id);

    const std::unique_ptr<Ui::EvaluationStep> m_ui;
    TalkContext m_context;
    AgreementPane *m_pane; ///< owned as a child
    ConversationId m_conversation{};
    QStringList m_order{}; ///< of the agreements on show
    QMap<QString, EvaluationCard *> m_cards{}; ///< owned as children, by the id of the agreement
};

} // namespace loopbaan
