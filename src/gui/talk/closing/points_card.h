// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/closing/point_row.h"
#include "gui/talk/talk_context.h"
#include "gui/widgets/keyed_rows.h"
#include "gui/widgets/surface.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class PointsCard;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What is possible, what is not, or what is still open: one of the three, line under line.
class PointsCard : public Surface
{
    Q_OBJECT

public:
    PointsCard(const TalkContext &context, OpenPointKind kind, QWidget *parent = nullptr);
    ~PointsCard() override;

    void showPoints(const ConversationId &talk);
    void takeKeyboard();
    [[nodiscard]] QList<QWidget *> stops() const; ///< where Tab halts

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    PointRow *makeRow();
    void showTexts();
    void add();
    void write(const PointRow &row, QString OpenPoint::*field, const QString &text);
    void remove(const PointRow &row);
    void run(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::PointsCard> m_ui;
    TalkContext m_context;
    OpenPointKind m_kind;
    ConversationId m_talk{};
    KeyedRows<PointRow, OpenPoint> m_rows{};
};

} // namespace loopbaan
