// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SafetyCard;
}
QT_END_NAMESPACE

namespace loopbaan {

using TalkLine = QString Talk::*;

/// What both agree about the talk: what is noted, who reads it and what stays here, ticked by both and dated.
/// Nothing here stands in the way of going on.
class SafetyCard : public Surface
{
    Q_OBJECT

public:
    explicit SafetyCard(QWidget *parent = nullptr);
    ~SafetyCard() override;

    /// Shows what is stored; what is being typed stays.
    void showAgreed(const Talk &talk);
    /// What the two who tick are called.
    void setNames(const QString &employee, const QString &manager);
    void setReadOnly(bool readOnly);
    /// Says that a change took both ticks away, until somebody ticks again.
    void sayCleared();

signals:
    void typing();
    void textToStore(loopbaan::TalkLine field, const QString &text);
    void tickChanged(loopbaan::TalkSide side, bool agrees);

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::SafetyCard> m_ui;
};

} // namespace loopbaan
