// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typing/typing_pause.h"

#include <QLineEdit>

namespace loopbaan {

/// One line that stores itself while it is being typed, as SavedText does: undo is the dossier's.
class SavedLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SavedLine(QWidget *parent = nullptr);

    /// Shows what is stored; what is being typed and not stored yet stays.
    void setStoredText(const QString &text);
    /// Stores what is being typed without waiting.
    void storeNow() { m_pause.flush(); }

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TypingPause m_pause{};
    QString m_stored{};
};

} // namespace loopbaan
