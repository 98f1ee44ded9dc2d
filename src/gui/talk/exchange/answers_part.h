// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/talk/prepared_answers.h"
#include "gui/talk/talk_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AnswersPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What the employee wrote beforehand, unchanged. Not there when nothing was written.
class AnswersPart : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPart(const TalkContext &context, QWidget *parent = nullptr);
    ~AnswersPart() override;

    void showAnswers(const Conversation &talk, const QString &employee);
    void setOpen(bool open);

signals:
    void wishRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBlocks();
    void arrange();
    void showHead();

    const std::unique_ptr<Ui::AnswersPart> m_ui;
    TalkContext m_context;
    QList<PreparedAnswer> m_answers{};
    QList<QWidget *> m_blocks{}; ///< one for each answer; owned by the body
    QString m_employee{};
    bool m_isOpen = true;
    int m_columns = 0;
};

} // namespace loopbaan
