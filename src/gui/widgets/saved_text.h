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
    Q_PROPERTY(int leastLines READ leastLines WRITE setLeastLines)

public:
    explicit SavedText(QWidget *parent = nullptr);

    /// Shows what is stored; what is being typed and not stored yet stays.
    void setStoredText(const QString &text);
    /// Stores what is being typed without waiting.
    void storeNow() { m_pause.flush(); }

    /// Makes the field as high as its text, and at least this many lines.
    [[nodiscard]] int leastLines() const { return m_leastLines; }
    void setLeastLines(int lines);

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    TypingPause m_pause{};
    QString m_stored{};
    int m_leastLines = 0; ///< 0: as high as there is room for
};

} // namespace loopbaan
