// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/subject.h"
#include "gui/guarded.h"
#include "gui/talk/talk_state.h"

#include <QTimer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
namespace Ui {
class TalkView;
}
QT_END_NAMESPACE

namespace loopbaan {

class CardsDialog;
class TalkCommands;

/// A talk while it is held, in place of everything else in the window: the five phases, and in each the
/// guide, what lies on the table, and the notes. Any phase can be gone to at any time.
class TalkView : public QWidget
{
    Q_OBJECT

public:
    /// Of a talk that has started. Throws StorageError.
    TalkView(const TalkContext &context, const ConversationId &id, QWidget *parent = nullptr);
    ~TalkView() override;

    /// For the menu while the talk is on show.
    [[nodiscard]] QList<QAction *> commands() const;
    void setClockShown(bool shown);
    /// Says something above the talk, until another phase is chosen.
    void remark(const QString &text);
    void takeKeyboard();

signals:
    void left(); ///< by the manager, or because the talk is not open any more
    void typing();
    void newsArrived(const QString &text);
    /// An employee looks along from now on, or not any more: the window shows only what both may see.
    void sharingChanged(bool sharing);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void connectNotes();
    void reload(Subjects subjects);
    void showTalk();
    void showPhases();
    void showGuide();
    void showClock();
    void suggestMovingOn();
    void arrangeGuide();
    void choose(PhaseId phase);
    void goTo(PhaseId phase);
    void step(int by);
    void unfold();
    void peekAtCards();
    void tick();
    void toggleClock();
    void leave();
    void finish();
    void connectSharing();
    void toggleSharing();
    void showAllBefore(void (TalkView::*then)());
    void showAll();
    void setSharing(bool sharing);
    [[nodiscard]] bool isSharing() const;
    [[nodiscard]] bool isGuided() const;
    template<typename Command>
    void doGuarded(const QString &whatFails, Command command)
    {
        guarded(m_context.prompts, this, whatFails, command);
    }

    const std::unique_ptr<Ui::TalkView> m_ui;
    TalkContext m_context;
    ConversationId m_id;
    TalkCommands *m_commands; ///< owned as a child
    CardsDialog *m_cards = nullptr; ///< once asked for; owned as a child
    TalkState m_state{};
    PhaseId m_phase = PhaseId::Opening;
    void (TalkView::*m_afterSharing)() = nullptr;
    bool m_clockShown = true;
    bool m_unfolded = false; ///< the phases of an informal talk were asked for
    QTimer m_timer{};
};

} // namespace loopbaan
