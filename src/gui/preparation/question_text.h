// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

class SavedText;
class TextLabel;

/// One question and what is written at it.
class QuestionText : public QWidget
{
    Q_OBJECT

public:
    /// `question` is its id in the catalogue.
    explicit QuestionText(const QString &question, QWidget *parent = nullptr);
    ~QuestionText() override;

    [[nodiscard]] const QString &question() const { return m_question; }
    void setWords(const QString &text, const QString &hint);
    /// Shows what is stored; what is being typed stays.
    void setStoredText(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);

private:
    QString m_question;
    TextLabel *m_label; ///< owned as a child, as is the field
    SavedText *m_edit;
};

} // namespace loopbaan
