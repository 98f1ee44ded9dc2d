// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/coach_advice.h"
#include "core/plan/pop_agreement.h"
#include "gui/widgets/wheel_guard.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
namespace Ui {
class AgreementForm;
}
QT_END_NAMESPACE

namespace loopbaan {

class DateField;
class SavedText;

/// What stands around an agreement while it is written.
struct AgreementSetting
{
    PopNames names{};
    QDate today{}; ///< the day on which a tick confirms
    Language language = Language::Dutch; ///< of the window
};

/// The fields of an agreement. They ask to be stored by themselves, texts while they are being typed.
class AgreementForm : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementForm(QWidget *parent = nullptr);
    ~AgreementForm() override;

    void setSetting(const AgreementSetting &setting);
    /// Shows what is stored; of the same agreement, what is being typed stays.
    void setAgreement(const Agreement &agreement);
    /// As it stands in the fields, with what is not stored yet.
    [[nodiscard]] Agreement agreement() const;
    void setReadOnly(bool readOnly);
    void storeNow();
    void start(); ///< puts the keyboard into the first field

    void underline(const QList<TextSpan> &places); ///< in what will happen
    void replace(const CoachReplacement &replacement); ///< a step to undo of its own

signals:
    void edited(); ///< by every key and every choice
    void typing(); ///< something is not stored yet
    /// `field` names the text that is being typed; empty for a choice.
    void toStore(const loopbaan::Agreement &agreement, const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTexts();
    void connectDays();
    void connectConsent(QCheckBox *tick, QDate Agreement::*day);
    template<typename Value>
    void connectChoice(QComboBox *box, Value Agreement::*choice);
    void connectChoices();
    void finishDay(DateField *edit);
    void fillTexts();
    void showDays();
    void showChoices();
    void showConsent();
    void showMore();
    [[nodiscard]] bool saysMore() const;
    void store(const QString &field);

    const std::unique_ptr<Ui::AgreementForm> m_ui;
    WheelGuard m_wheel{};
    AgreementSetting m_setting{};
    Agreement m_agreement{}; ///< as it was stored last, with what was chosen since
};

} // namespace loopbaan
