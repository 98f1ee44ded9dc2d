// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_field.h"

#include "gui/form/lines_field.h"
#include "gui/form/scale_field.h"
#include "gui/form/text_field.h"
#include "gui/form/tick_field.h"

namespace loopbaan {

FormField *makeFormField(const FormQuestion &question, const FormWords &words, QWidget *parent)
{
    switch (question.kind) {
    case FormQuestionKind::Text: return new TextField(question, parent);
    case FormQuestionKind::Scale: return new ScaleField(question, words, parent);
    case FormQuestionKind::Tick: return new TickField(question, parent);
    case FormQuestionKind::List:
    case FormQuestionKind::Strengths:
    case FormQuestionKind::Functions: return new LinesField(question, words, parent);
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
