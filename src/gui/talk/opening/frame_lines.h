// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

/// Lines of the framework, each behind the same sign.
class FrameLines : public QWidget
{
    Q_OBJECT

public:
    explicit FrameLines(QWidget *parent = nullptr);

    /// One line of the list for each line of `text`; empty ones are left out.
    void setText(const QString &text, const QString &icon);

private:
    QString m_text{};
};

} // namespace loopbaan
