// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/option_rules.h"
#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <QMenu>
#include <QSet>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PlanningStep;
}
QT_END_NAMESPACE

namespace loopbaan {

class OptionTable;
class PlotPage;

/// What is possible, weighed side by side: in a table, and as a picture of what is wanted and feasible.
class PlanningStep : public TalkStep
{
    Q_OBJECT

public:
    explicit PlanningStep(const TalkContext &context, QWidget *parent = nullptr);
    ~PlanningStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTable();
    void showTexts();
    void fillIdeas();
    void showOptions();
    void showPage();
    void chainStops();
    void add(const QString &text, std::optional<Direction> direction = {});
    void makeAgreement(const CareerOption &option);
    void park(const CareerOption &option);
    void move(const CareerOption &option, int by);
    void remove(const CareerOption &option);

    const std::unique_ptr<Ui::PlanningStep> m_ui;
    TalkContext m_context;
    OptionTable *m_table; ///< owned as children, as the page
    PlotPage *m_plot;
    QMenu m_ideas{};
    Conversation m_talk{};
    QString m_employee{};
    QSet<QString> m_agreed{}; ///< ids of options that are agreements by now
    OptionOrder m_order = OptionOrder::AsPlaced;
};

} // namespace loopbaan
