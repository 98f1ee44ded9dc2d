// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_line.h"

#include <QKeyEvent>
#include <QWidget>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgreementListHead;
}
QT_END_NAMESPACE

namespace loopbaan {

struct AgreementCounts
{
    std::array<int, 5> ofPick{}; ///< by AgreementPick
    int overduePromises = 0; ///< of the manager

    [[nodiscard]] int of(AgreementPick pick) const { return ofPick[static_cast<size_t>(pick)]; }
};

/// Above the list of agreements: how things stand in a sentence, and what to show in which order.
class AgreementListHead : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementListHead(QWidget *parent = nullptr);
    ~AgreementListHead() override;

    void setReadOnly(bool readOnly);
    void setCounts(const AgreementCounts &counts);
    void setOrder(AgreementColumn column);
    void find(); ///< puts the keyboard into the search
    void clearSearch();
    [[nodiscard]] QString search() const;
    [[nodiscard]] AgreementPick pick() const;

signals:
    void addRequested();
    void pickChosen(loopbaan::AgreementPick pick);
    void searchChanged(const QString &search);
    void groupingChosen(loopbaan::AgreementGrouping grouping);
    void orderChosen(loopbaan::AgreementColumn column);
    void listKeyPressed(QKeyEvent *key); ///< in the search, a key that walks through the list
    void left(); ///< Enter in the search: on to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectChoices();
    void retranslate();
    void showCounts();

    const std::unique_ptr<Ui::AgreementListHead> m_ui;
    QAction *m_searchAction; ///< the drawing in the search; owned as a child
    AgreementCounts m_counts{};
};

} // namespace loopbaan
