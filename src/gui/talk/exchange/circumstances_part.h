// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sensitive_words.h"
#include "gui/talk/exchange/circumstance_row.h"
#include "gui/talk/talk_context.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class CircumstancesPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Changed circumstances, only as what they mean for the work; there is no field for health.
class CircumstancesPart : public QWidget
{
    Q_OBJECT

public:
    explicit CircumstancesPart(const TalkContext &context, QWidget *parent = nullptr);
    ~CircumstancesPart() override;

    void showCircumstances(const Conversation &talk, const QString &employee);

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    CircumstanceRow *makeRow();
    [[nodiscard]] QString warningOn(const QString &text) const;
    void add();
    void remove(const CircumstanceRow &row);
    void run(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::CircumstancesPart> m_ui;
    TalkContext m_context;
    SensitiveWords m_words;
    Conversation m_talk{};
    KeyedRows<CircumstanceRow, Circumstance> m_rows{};
};

} // namespace loopbaan
