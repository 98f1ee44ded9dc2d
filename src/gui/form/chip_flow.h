// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

class TextLabel;

/// Words to take over, each a small button, behind a label and in as many lines as they need; not there
/// while there are none.
class ChipFlow : public QWidget
{
    Q_OBJECT

public:
    ChipFlow(const QString &label, QWidget *parent);

    /// `spoken` is what a screen reader says for each.
    void setChips(const QStringList &texts, const QStringList &spoken);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QRect> placesIn(int width) const;
    [[nodiscard]] QList<QWidget *> parts() const;

    TextLabel *m_label; ///< owned as children
    QList<QPushButton *> m_chips{};
    QStringList m_texts{};
};

} // namespace loopbaan
