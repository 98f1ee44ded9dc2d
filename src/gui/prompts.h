// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Something that did not work, as a person wants to hear it: what, why, and what to do about it.
struct Failure
{
    QString what{};
    QString why{};
    QString advice{}; ///< empty when there is nothing to do

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A question before something that cannot be undone. The buttons say what happens, never yes and no.
struct Question
{
    QString title{};
    QString explanation{};
    QString confirm{};
    QString decline{};
};

/// Which file is asked for: the title of the dialog, where it starts, and what may be chosen.
struct FileRequest
{
    QString title{};
    QString start{}; ///< folder, or folder and suggested name
    QString filter{}; ///< as QFileDialog takes it: "Dossiers (*.lbdossier)"
};

/// The questions and news that would stop a test: tests answer them with a fake.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void showFailure(QWidget *parent, const Failure &failure) = 0;
    /// Calls `confirmed` later, only when the person confirms.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> confirmed) = 0;
    /// Empty when the person changed their mind.
    virtual QString fileToOpen(QWidget *parent, const FileRequest &request) = 0;
    /// As fileToOpen, for as many as the person wants.
    virtual QStringList filesToOpen(QWidget *parent, const FileRequest &request) = 0;
    /// Empty when the person changed their mind; an existing file has been asked about already.
    virtual QString fileToSave(QWidget *parent, const FileRequest &request) = 0;
    /// A folder that is there, to put files into; empty when the person changed their mind.
    virtual QString folder(QWidget *parent, const FileRequest &request) = 0;
};

} // namespace loopbaan
