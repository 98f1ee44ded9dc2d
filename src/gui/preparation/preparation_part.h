// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"
#include "gui/talk/talk_context.h"

#include <QWidget>

namespace loopbaan {

/// What the manager wrote before one talk, as the parts of the preparation show it.
struct PreparationState
{
    ConversationId talk{};
    QString employee{}; ///< what the employee is called
    ManagerPreparation preparation{};
};

/// The whole of the preparation, or only what takes ten minutes (R-004-02).
enum class PreparationPath { Quick, Whole };

/// A part of the manager's preparation, which stores what is typed and chosen in it. Private.
class PreparationPart : public QWidget
{
    Q_OBJECT

public:
    PreparationPart(const TalkContext &context, QWidget *parent);

    /// Shows what is stored; what is being typed stays.
    void showPreparation(const PreparationState &state);
    /// Leaves out what that path does without, and hides when nothing is left.
    virtual void follow(PreparationPath path) = 0;

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);

protected:
    virtual void showState() = 0;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] const TalkContext &context() const { return m_context; }
    [[nodiscard]] const PreparationState &state() const { return m_state; }
    [[nodiscard]] QString words(const QString &id) const; ///< of the catalogue
    [[nodiscard]] QString storedAt(const QString &question) const; ///< letter for letter
    [[nodiscard]] bool isReadOnly() const;
    void store(const std::function<void()> &command);

private:
    TalkContext m_context;
    PreparationState m_state{};
};

} // namespace loopbaan
