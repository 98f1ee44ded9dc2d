// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace loopbaan {

/// The steps of a wizard one under another: those that are done, the one on show, those to come.
class WizardSteps : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int step); ///< from 0

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int step) const;
    void paintMark(QPainter &painter, int step, const QRect &circle) const;

    QStringList m_titles{};
    int m_current = 0;
};

} // namespace loopbaan
