// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OrganisationPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class NumberField;

/// Who the organisation is, what a conversation is there, how often one is held and what leads to it
/// (R-000-19, R-000-20, R-000-31).
class OrganisationPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationPage(const SessionContext &context, QWidget *parent = nullptr);
    ~OrganisationPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTexts();
    void connectChoices();
    template<typename Field, typename Owner>
    void keepText(Field *field, QString Owner::*text);
    /// A half-typed address would end up in invitations: it is stored when it is one.
    void keepEmail();
    void keepPossibilities();
    void showPossibilities();
    void keepNumber(NumberField *field, int ConversationFramework::*number);
    void setReadOnly(bool readOnly);
    void showWords();
    void showSettings();
    void store(const std::function<void()> &command);

    const std::unique_ptr<Ui::OrganisationPage> m_ui;
    SessionContext m_context;
};

} // namespace loopbaan
