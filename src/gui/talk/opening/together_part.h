// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TogetherPart;
}
QT_END_NAMESPACE

namespace loopbaan {

class QuestionText;

/// The essential questions for the employee, which both fill in together when no form came back (R-001-15).
/// All of it is shared. Folded unless the manager chose it beforehand or something is written already.
class TogetherPart : public Surface
{
    Q_OBJECT

public:
    TogetherPart(const TalkContext &context, QWidget *parent);
    ~TogetherPart() override;

    void showTalk(const ConversationId &id, const QString &employee);

signals:
    void typing(); ///< something is not stored yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void addQuestions();
    void setOpen(bool open);

    const std::unique_ptr<Ui::TogetherPart> m_ui;
    TalkContext m_context;
    ConversationId m_talk{};
    QList<QuestionText *> m_questions{}; ///< owned as children
};

} // namespace loopbaan
