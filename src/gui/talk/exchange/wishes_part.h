// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/exchange/wish_row.h"
#include "gui/talk/talk_context.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class WishesPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The employee's wishes: the one that is being told in a card, those that were told in rows below it. There
/// is no room for a judgement anywhere (R-001-52 to R-001-54).
class WishesPart : public QWidget
{
    Q_OBJECT

public:
    explicit WishesPart(const TalkContext &context, QWidget *parent = nullptr);
    ~WishesPart() override;

    void showWishes(const Conversation &talk, const QString &employee);
    void takeKeyboard();
    void beginWish(); ///< brings the keyboard to an empty card
    void addWish(const QString &text); ///< as it is, and brings the keyboard to it

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);
    void arranged(); ///< rows may have come, gone or moved

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectCard();
    WishRow *makeRow();
    void fitTitles();
    void noteWish();
    void write(const QString &text);
    void addNew(const QString &text);
    void changeNew(const std::function<void(Wish &)> &edit);
    void change(const WishRow &row, const std::function<void(Wish &)> &edit);
    void move(const WishRow &row, int by);
    void letGo(const WishRow &row);
    void remove(const WishRow &row);
    void run(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::WishesPart> m_ui;
    TalkContext m_context;
    Conversation m_talk{};
    QString m_employee{};
    QList<Wish> m_wishes{}; ///< those in the rows
    WishId m_new{}; ///< the one in the card; null while nothing of it is stored
    QString m_told{}; ///< what is stored of it
    bool m_isAdding = false;
    bool m_isTelling = false; ///< the card is asked for, also when there are wishes
    KeyedRows<WishRow, Wish> m_rows{};
};

} // namespace loopbaan
