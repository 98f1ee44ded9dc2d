// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/follow_up_part.h"

#include "app/dossier/open_dossier.h"
#include "core/talk/formality_scope.h"
#include "gui/session/guarded_store.h"
#include "gui/widgets/date_field.h"

#include "ui_follow_up_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The day as stored, unless another one is being typed.
void showDay(DateField &edit, QDate day)
{
    if (!edit.isModified())
        edit.setDate(day);
}

} // namespace

FollowUpPart::FollowUpPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FollowUpPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->dayHint->hide();
    connect(m_ui->employeeRadio, &QRadioButton::clicked, this,
            [this] { change([](Conversation &talk) { talk.planTogether = false; }); });
    connect(m_ui->togetherRadio, &QRadioButton::clicked, this,
            [this] { change([](Conversation &talk) { talk.planTogether = true; }); });
    connectDay(m_ui->planDueEdit, &Conversation::planDueOn);
    connectDay(m_ui->nextEdit, &Conversation::nextOn);
    setDisabled(context.open.dossier.isReadOnly());
}

FollowUpPart::~FollowUpPart() = default;

void FollowUpPart::showTalk(const Conversation &talk, const QString &employee)
{
    m_talk = talk.id;
    m_ui->planPart->setVisible(scopeOf(talk.formality).hasPlan);
    m_ui->employeeRadio->setText(tr("%1 alone").arg(employee));
    m_ui->togetherRadio->setText(tr("%1 and I together").arg(employee));
    (talk.planTogether ? m_ui->togetherRadio : m_ui->employeeRadio)->setChecked(true);
    showDay(*m_ui->planDueEdit, talk.planDueOn);
    showDay(*m_ui->nextEdit, talk.nextOn);
}

void FollowUpPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void FollowUpPart::connectDay(DateField *edit, QDate Conversation::*day)
{
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, day] {
        m_ui->dayHint->setVisible(!edit->isUnderstood());
        if (!edit->isUnderstood() || !edit->isModified())
            return;
        edit->setModified(false);
        change([edit, day](Conversation &talk) { talk.*day = edit->date(); });
    });
}

void FollowUpPart::change(const std::function<void(Conversation &)> &edit)
{
    guardedStore(m_context, this, tr("The change was not saved"),
                 [&] { m_context.open.talks.change(m_talk, edit); });
}

} // namespace loopbaan
