// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preparation/preparation_part.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace loopbaan {

class FoldHead;
class QuestionText;
class StatementRow;
class WrappedCheckBox;

/// A group of the catalogue's texts for the manager, folded under its title: questions to write at,
/// statements to choose a step for, checks to tick.
class QuestionGroup : public PreparationPart
{
    Q_OBJECT

public:
    /// `group` is one of the section "manager_prep".
    QuestionGroup(const TalkContext &context, const QString &group, QWidget *parent);

    void follow(PreparationPath path) override;
    void setOpen(bool open);

protected:
    void showState() override;

private:
    void add(const CatalogueEntry &entry);
    void addQuestion(const QString &id);
    void addStatement(const QString &id);
    void addCheck(const QString &id);
    void showWords();
    [[nodiscard]] int filledIn() const;
    [[nodiscard]] QString title() const;

    QString m_group;
    QWidget *m_body; ///< owned as a child
    QVBoxLayout *m_layout; ///< of the body
    FoldHead *m_head; ///< owned as a child, as are the three kinds of items
    QList<QuestionText *> m_questions{};
    QList<StatementRow *> m_statements{};
    QList<WrappedCheckBox *> m_checks{};
};

} // namespace loopbaan
