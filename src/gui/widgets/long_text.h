// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/text_label.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

/// What somebody else wrote, to be read: plain text that fits any width, and when it is very long at first
/// only its beginning.
class LongText : public QWidget
{
    Q_OBJECT

public:
    explicit LongText(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRole(TextRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();

    TextLabel *m_label; ///< owned as a child
    QPushButton *m_moreButton; ///< owned as a child
    QString m_text{};
};

/// The beginning of `text` when it is very long, with "…" behind it; else all of it.
[[nodiscard]] QString beginningOf(const QString &text);

} // namespace loopbaan
