// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/tone.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MessageBar;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A message in its place in the page, instead of a box in front of it: icon, words, perhaps one way out.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Shows the bar; Warn, Soon, Good and Info have their own icon.
    void showMessage(Tone tone, const QString &text, const QString &action = {});
    /// Can somebody put it away who has read it? Not unless told: most go when what they are about does.
    void setClosable(bool closable);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const std::unique_ptr<Ui::MessageBar> m_ui;
    Tone m_tone = Tone::Info;
};

} // namespace loopbaan
