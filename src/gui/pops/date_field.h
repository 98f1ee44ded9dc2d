// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDate>
#include <QDateEdit>
#include <QWidget>

namespace loopbaan {

/// A date that may be left open: a tick with its name, and the date under it once it is ticked.
class DateField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit DateField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_tick.text(); }
    void setText(const QString &text); ///< with its mnemonic

    /// Invalid: left open.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    /// What a tick begins with.
    void setSuggestion(QDate date) { m_suggestion = date; }
    void setReadOnly(bool readOnly);

signals:
    void chosen(QDate date); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox m_tick{};
    QDateEdit m_edit{};
    QDate m_suggestion{};
};

} // namespace loopbaan
