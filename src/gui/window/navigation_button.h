// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace loopbaan {

/// A line at the foot of the navigation that opens something beside the pages; it looks as their lines do.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit NavigationButton(QWidget *parent = nullptr);

    [[nodiscard]] const QString &iconName() const { return m_iconName; }
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName{};
};

} // namespace loopbaan
