// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preparation/preparation_part.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ManagerSide;
}
QT_END_NAMESPACE

namespace loopbaan {

/// All that the manager writes before a talk, private: the four points, how each theme is seen, the agenda
/// that follows, and what one reflects on for oneself. In ten minutes only what is essential (R-004-02).
class ManagerSide : public Surface
{
    Q_OBJECT

public:
    ManagerSide(const TalkContext &context, QWidget *parent);
    ~ManagerSide() override;

    void showPreparation(const PreparationState &state);
    void takeKeyboard();

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParts(const TalkContext &context);
    void add(PreparationPart *part);
    void follow(PreparationPath path);
    void showTexts();

    const std::unique_ptr<Ui::ManagerSide> m_ui;
    QList<PreparationPart *> m_parts{}; ///< owned as children
};

} // namespace loopbaan
