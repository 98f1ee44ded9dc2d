// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class FollowUpPart;
}
QT_END_NAMESPACE

namespace loopbaan {

class DateField;

/// How it goes on: who works out the POP and by when, and when both meet again (R-001-72, R-001-73).
class FollowUpPart : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpPart(const TalkContext &context, QWidget *parent = nullptr);
    ~FollowUpPart() override;

    void showTalk(const Conversation &talk, const QString &employee);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectDay(DateField *edit, QDate Conversation::*day);
    void change(const std::function<void(Conversation &)> &edit);

    const std::unique_ptr<Ui::FollowUpPart> m_ui;
    TalkContext m_context;
    ConversationId m_talk{};
};

} // namespace loopbaan
