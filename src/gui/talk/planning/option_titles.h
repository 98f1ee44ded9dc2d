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

    /// Each on as many lines as `width` asks for; the rows of `cells` become as high.
    void showTitles(const QString &employee, int width, QGridLayout &cells);
    /// Puts each title beside its line of `cells`, which is scrolled to `top`.
    void placeBeside(const QGridLayout &cells, int top);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TextLabel *> m_labels{}; ///< owned as children
};

} // namespace loopbaan
