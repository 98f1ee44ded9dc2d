// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/prompts.h"

namespace loopbaan {

/// Asks with dialogs.
class DialogPrompts : public Prompts
{
public:
    void showFailure(QWidget *parent, const Failure &failure) override;
    void confirm(QWidget *parent, const Question &question, std::function<void()> confirmed) override;
    QString fileToOpen(QWidget *parent, const FileRequest &request) override;
    QStringList filesToOpen(QWidget *parent, const FileRequest &request) override;
    QString fileToSave(QWidget *parent, const FileRequest &request) override;
    QString folder(QWidget *parent, const FileRequest &request) override;
};

} // namespace loopbaan
