// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_words.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace loopbaan {

/// One question and what was answered to it, to be read.
class AnswerPassageView : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the employee is called.
    AnswerPassageView(const AnswerPassage &passage, const QString &name, QWidget *parent = nullptr);

private:
    void addQuestion(const QString &question);
    void addLine(const AnswerLine &line);
    void addTold(const QString &name);

    QVBoxLayout *m_layout; ///< owned by this widget
};

} // namespace loopbaan
