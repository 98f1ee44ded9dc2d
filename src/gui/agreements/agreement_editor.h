// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/agreements/agreement_form.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgreementEditor;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The SMART editor: an agreement in its fields, and beside them what the coach says, 0.3 s after the last
/// key. It stores nothing itself and blocks nothing (R-001-70).
class AgreementEditor : public QWidget
{
    Q_OBJECT

public:
    /// What the coach says about an agreement; may not throw.
    using Coach = std::function<CoachAdvice(const Agreement &)>;

    explicit AgreementEditor(QWidget *parent = nullptr);
    ~AgreementEditor() override;

    void setCoach(const Coach &coach);
    void setSetting(const AgreementSetting &setting);
    /// Shows what is stored; of the same agreement, what is being typed stays.
    void setAgreement(const Agreement &agreement);
    /// As it stands in the fields, with what is not stored yet.
    [[nodiscard]] Agreement agreement() const;
    void setReadOnly(bool readOnly);
    void storeNow();
    void start(); ///< puts the keyboard into the first field
    void lookAgain(); ///< the coach may know something new

signals:
    void typing(); ///< something is not stored yet
    /// `field` names the text that is being typed; empty for a choice.
    void toStore(const loopbaan::Agreement &agreement, const QString &field);

private:
    void lookSoon();

    const std::unique_ptr<Ui::AgreementEditor> m_ui;
    Coach m_coach{};
    QTimer m_pause{};
    Agreement m_read{}; ///< what the coach read last
};

} // namespace loopbaan
