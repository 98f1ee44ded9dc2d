// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/guide_list_model.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class GuidePart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The sentences that stand beside a conversation, step by step: on or off, in what order, and own ones
/// (R-001-05). From the next conversation on.
class GuidePart : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePart(const SessionContext &context, QWidget *parent = nullptr);
    ~GuidePart() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] PhaseId phase() const;
    void dress();
    void connectList();
    void connectButtons();
    void retranslate();
    void showGuide();
    void updateCommands();
    void add();
    void move(int from, int to);
    void remove(int row);
    void restore();
    void store(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::GuidePart> m_ui;
    SessionContext m_context;
    GuideListModel m_model{};
};

} // namespace loopbaan
