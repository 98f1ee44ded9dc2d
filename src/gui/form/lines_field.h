// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_field.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace loopbaan {

class LineRow;

/// A question that is answered with lines, of which there is always one to type in.
class LinesField : public FormField
{
    Q_OBJECT

public:
    LinesField(const FormQuestion &question, const FormWords &words, QWidget *parent);

    void showEntry(const DraftEntry &entry) override;
    void fillIn(DraftEntry &entry) const override;
    void takeOver(const QString &named) override; ///< as a line of its own
    void takeKeyboard() override;

private:
    [[nodiscard]] QList<AnsweredItem> items() const; ///< without empty lines
    LineRow *insert(qsizetype place);
    LineRow *addAfter(LineRow *row);
    void remove(LineRow *row);
    void spread(LineRow *row, const QStringList &texts);
    void renumber();

    const FormQuestion m_question;
    const FormWords &m_words;
    QVBoxLayout *m_layout; ///< of the rows
    QPushButton *m_add; ///< owned as a child
    QList<LineRow *> m_rows{}; ///< owned as children
};

} // namespace loopbaan
