// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class QuestionBlock;
}
QT_END_NAMESPACE

namespace loopbaan {

class ChipFlow;
class FilledForm;
class FormField;

/// One question of the form: its words, its field, and who may read what is filled in.
class QuestionBlock : public Surface
{
    Q_OBJECT

public:
    /// `saysOptional`: it need not be answered, and nothing above says so.
    QuestionBlock(FilledForm &filled, const FormQuestion &question, bool saysOptional, QWidget *parent);
    ~QuestionBlock() override;

    void reload();
    void takeKeyboard();

signals:
    void typing();

private:
    void showWords(bool saysOptional);
    void showPrivacy();
    void addField();
    void connectChoices();
    void store();
    void share(AnswerSharing share);
    void put(const DraftEntry &entry);

    const std::unique_ptr<Ui::QuestionBlock> m_ui;
    FilledForm &m_filled;
    const FormQuestion m_question;
    FormField *m_field; ///< owned as children
    ChipFlow *m_named;
};

} // namespace loopbaan
