// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace loopbaan {

/// A tinted circle with somebody's initials.
void paintAvatar(QPainter &painter, const QRectF &circle, const QString &initials, const QPalette &palette);

/// The circle of one person as a widget. Says nothing to a screen reader: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace loopbaan
