// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settings_page.h"

#include <QDialog>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SettingsDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The settings: the pages at the left, the one that was chosen beside them. What is changed applies at once;
/// there is nothing to confirm. Gone when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const QList<SettingsPage> &pages, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] QStringList pageIds() const;
    void goTo(int page);

    /// Stores what is being typed.
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTitles();
    void showPage(int page);

    const std::unique_ptr<Ui::SettingsDialog> m_ui;
    QList<SettingsPage> m_pages;
    int m_shown = 0;
};

} // namespace loopbaan
