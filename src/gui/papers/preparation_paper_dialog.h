// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/language.h"
#include "gui/session/session_context.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
namespace Ui {
class PreparationPaperDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The preparation of a talk as it will be printed, to save as PDF; private.
class PreparationPaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws StorageError.
    PreparationPaperDialog(const SessionContext &context, const Conversation &talk, QWidget *parent);
    ~PreparationPaperDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPaper();
    void save();

    const std::unique_ptr<Ui::PreparationPaperDialog> m_ui;
    SessionContext m_context;
    Conversation m_talk;
    Language m_language;
};

} // namespace loopbaan
