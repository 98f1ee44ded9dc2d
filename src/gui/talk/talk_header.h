// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkHeader;
}
QT_END_NAMESPACE

namespace loopbaan {

struct ClockWords;
struct TalkState;

/// The top of a talk: the way out, who and what it is about, and a calm clock.
class TalkHeader : public Surface
{
    Q_OBJECT

public:
    explicit TalkHeader(QWidget *parent = nullptr);
    ~TalkHeader() override;

    void showTalk(const TalkState &state);
    void showClock(const ClockWords &words, bool runs);
    void setClockShown(bool shown);
    void setSharing(bool sharing); ///< an employee looks along

signals:
    void leaveRequested();
    void resumeRequested(); ///< let the clock run again
    void shareRequested(); ///< or the way back

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    const std::unique_ptr<Ui::TalkHeader> m_ui;
    bool m_isSharing = false;
};

} // namespace loopbaan
