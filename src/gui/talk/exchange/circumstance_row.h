// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/circumstance.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CircumstanceRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What changed circumstances mean for the work: in general what it is about, the consequence, and the
/// employee's tick that it may be kept (R-001-55 to R-001-57).
class CircumstanceRow : public QWidget
{
    Q_OBJECT

public:
    explicit CircumstanceRow(QWidget *parent = nullptr);
    ~CircumstanceRow() override;

    /// `warning`: what is worth a second look in the words, or nothing.
    void showCircumstance(const Circumstance &circumstance, const QString &employee, const QString &warning);
    void setReadOnly(bool readOnly);
    void takeKeyboard();

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void categoryChosen(loopbaan::CircumstanceCategory category);
    void consentGiven();
    void consentWithdrawn();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::CircumstanceRow> m_ui;
};

} // namespace loopbaan
