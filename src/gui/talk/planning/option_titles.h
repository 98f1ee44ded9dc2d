// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace loopbaan {

class TextLabel;

/// What the lines of the table of options are about, in front of them; it moves with them up and down.
class OptionTitles : public QWidget
{
    Q_OBJECT

public:
    explicit OptionTitles(QWidget *parent = nullptr);

    /// Each on as many lines as its words ask for; the rows of `cells` become as high.
    void showTitles(const QString &employee, QGridLayout &cells);
    [[nodiscard]] int wantedWidth() const { return m_wantedWidth; } ///< pixels, for what is shown
    /// Puts each title beside its line of `cells`, which is scrolled to `top`.
    void placeBeside(const QGridLayout &cells, int top);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TextLabel *> m_labels{}; ///< owned as children
    int m_wantedWidth = 0;
};

} // namespace loopbaan
