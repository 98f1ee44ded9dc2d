// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace loopbaan {

/// What of a window an employee may see who looks along: only what says so. A widget says it by
/// its property `shared`, mostly in its form:
///   all    it and everything in it, now and later, is meant for both sides of the table
///   frame  it holds nothing itself; each of its children answers for itself
/// Whatever says nothing is hidden, also what comes on show meanwhile; a window that says nothing is closed
/// again. Tooltips and the lists that complete a word stay away.
class SharedScreen : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Until end(). `window` outlives this.
    void begin(QWidget &window);
    /// Shows again what was hidden.
    void end();
    [[nodiscard]] bool isOn() const { return m_window != nullptr; }

    [[nodiscard]] static bool maySee(const QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeOtherWindows();
    void cover(QWidget &widget);
    void takeAway(QWidget &widget);
    void hide(QWidget &widget);

    QWidget *m_window = nullptr;
    QList<QPointer<QWidget>> m_hidden{};
};

} // namespace loopbaan
