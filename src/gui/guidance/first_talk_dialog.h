// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class FirstTalkDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What helps a manager who dreads a first conversation: three worries, what one need not be, three things to
/// do, and somebody made up to practise on (R-000-33, R-004-02). Closes itself for good.
class FirstTalkDialog : public QDialog
{
    Q_OBJECT

public:
    FirstTalkDialog(Language language, QWidget *parent);
    ~FirstTalkDialog() override;

    void setPracticeOffered(bool offered);

signals:
    void practiceRequested(); ///< the dialog has closed

private:
    void addGroup(const QString &id, Language language);

    const std::unique_ptr<Ui::FirstTalkDialog> m_ui;
};

} // namespace loopbaan
