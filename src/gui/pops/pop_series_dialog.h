// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plans/pop_series.h"

#include <QDialog>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PopSeriesDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Saves a series of POPs: asks once about files that are there already, shows how far it is, can be stopped
/// after the employee at hand, and lists at the end what was not saved.
class PopSeriesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PopSeriesDialog(std::unique_ptr<PopSeries> series, QWidget *parent = nullptr);
    ~PopSeriesDialog() override;

    /// Stops a series that runs, as Stop does; what was made is kept.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Asking, Saving, Done };

    void begin();
    void saveNext();
    void finish();
    void show(Step step);
    void showTexts();
    void showUnsaved();
    [[nodiscard]] ExistingFiles chosenPolicy() const;

    const std::unique_ptr<Ui::PopSeriesDialog> m_ui;
    const std::unique_ptr<PopSeries> m_series;
    QTimer m_timer{};
    Step m_step = Step::Asking;
    int m_existing;
};

} // namespace loopbaan
