// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialog_prompts.h"

#include "gui/message_dialog.h"

#include <QFileDialog>

namespace loopbaan {

void DialogPrompts::showFailure(QWidget *parent, const Failure &failure)
{
    auto *dialog = new MessageDialog(parent);
    dialog->setFailure(failure);
    dialog->open();
}

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    auto *dialog = new MessageDialog(parent);
    dialog->setQuestion(question);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(confirmed));
    dialog->open();
}

QString DialogPrompts::fileToOpen(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileName(parent, request.title, request.start, request.filter);
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileNames(parent, request.title, request.start, request.filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.start, request.filter);
}

QString DialogPrompts::folder(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getExistingDirectory(parent, request.title, request.start);
}

} // namespace loopbaan
