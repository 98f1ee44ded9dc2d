// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/set_question_model.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SetQuestionsPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The questions of one set: on or off, in what order, and own ones. Without a set those of the program, to
/// look at. One question on steering your own career stays on (R-004-13).
class SetQuestionsPart : public QWidget
{
    Q_OBJECT

public:
    explicit SetQuestionsPart(const SessionContext &context, QWidget *parent = nullptr);
    ~SetQuestionsPart() override;

    void showSet(const QuestionSetId &set); ///< a null id: the questions of the program
    void storeNow(); ///< what is being typed

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void connectList();
    void connectPanel();
    [[nodiscard]] bool canChange() const;
    void showQuestions();
    void showChosen();
    void switchQuestion(const QString &question, bool isOn);
    void add();
    void move(int from, int to);
    void remove(int row);
    void store(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::SetQuestionsPart> m_ui;
    SessionContext m_context;
    SetQuestionModel m_model{};
    QuestionSetId m_set{};
    QString m_chosen{}; ///< id of the question the keyboard is at
};

} // namespace loopbaan
