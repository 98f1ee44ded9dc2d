// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MessageDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

struct Failure;
struct Question;

/// Tells what failed, or asks one thing. Plain text only, also when a file's name looks like markup. Closes
/// itself for good.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MessageDialog(QWidget *parent = nullptr);
    ~MessageDialog() override;

    void setFailure(const Failure &failure);
    void setQuestion(const Question &question);

private:
    void setTexts(const QString &headline, const QString &explanation);

    const std::unique_ptr<Ui::MessageDialog> m_ui;
};

} // namespace loopbaan
