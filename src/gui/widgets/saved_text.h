// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typing/typing_pause.h"

#include <QPlainTextEdit>

namespace loopbaan {

/// A longer text that stores itself while it is being typed: see TypingPause. Plain text, Tab moves on, and
/// undo is the dossier's.
class SavedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SavedText(QWidget *parent = nullptr);

    /// Shows what is stored; what is being typed and not stored yet stays.
    void setStoredText(const QString &text);

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    TypingPause m_pause{};
    QString m_stored{};
};

} // namespace loopbaan
