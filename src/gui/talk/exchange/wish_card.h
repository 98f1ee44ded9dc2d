// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class WishCard;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Where a new wish is written down while it is told: the words, when, and how important. All three start
/// empty (R-001-52).
class WishCard : public Surface
{
    Q_OBJECT

public:
    explicit WishCard(QWidget *parent = nullptr);
    ~WishCard() override;

    void showWish(const Wish &wish);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    void storeNow();

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void horizonChosen(std::optional<loopbaan::Horizon> horizon);
    void importanceChosen(std::optional<loopbaan::Importance> importance);
    void noted(); ///< the wish is written down; what was typed is stored by then

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    const std::unique_ptr<Ui::WishCard> m_ui;
};

} // namespace loopbaan
