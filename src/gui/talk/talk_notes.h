// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkNotes;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What is noted beside a talk: the report that both read, and below it what is only for the manager, set
/// apart by its place, its colour, a lock and words. It stores itself while somebody types.
class TalkNotes : public QWidget
{
    Q_OBJECT

public:
    explicit TalkNotes(QWidget *parent = nullptr);
    ~TalkNotes() override;

    void setContext(const TalkContext &context); ///< once, before anything is shown
    /// Those of one phase; without one the manager's own of the whole talk. What is being typed stays. Throws
    /// StorageError.
    void showNotes(const Conversation &talk, std::optional<PhaseId> phase);
    void writeReport(); ///< brings the keyboard there
    void writeOwnNotes();
    /// Stores what is being typed without waiting.
    void storeNow();

signals:
    void typing(); ///< something is not stored yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void store(QString ConversationPhase::*ofPhase, QString Conversation::*ofTalk, const QString &text);

    const std::unique_ptr<Ui::TalkNotes> m_ui;
    std::optional<TalkContext> m_context{};
    ConversationId m_talk{};
    std::optional<PhaseId> m_phase{};
};

} // namespace loopbaan
