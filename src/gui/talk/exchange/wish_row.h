// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"

#include <QMenu>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class WishRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A wish that is noted, in a row: the words, when and how important, to be changed in place.
class WishRow : public QWidget
{
    Q_OBJECT

public:
    explicit WishRow(QWidget *parent = nullptr);
    ~WishRow() override;

    void showWish(const Wish &wish);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    void storeNow();
    [[nodiscard]] int horizonWidth() const;
    [[nodiscard]] int importanceWidth() const;
    [[nodiscard]] int moreWidth() const;

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void horizonChosen(std::optional<loopbaan::Horizon> horizon);
    void importanceChosen(std::optional<loopbaan::Importance> importance);
    void upRequested();
    void downRequested();
    void letGoRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCommand(const QKeySequence &keys, void (WishRow::*request)());
    void showTexts();

    const std::unique_ptr<Ui::WishRow> m_ui;
    QMenu m_menu{};
};

} // namespace loopbaan
