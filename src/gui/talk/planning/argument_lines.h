// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/cell_text.h"

#include <QStringList>

namespace loopbaan {

/// What speaks for or against an option, one to a line, each with a sign in front.
class ArgumentLines : public CellText
{
    Q_OBJECT

public:
    /// `sign` stands before each line: "+" or "–".
    explicit ArgumentLines(const QString &sign, QWidget *parent = nullptr);

    void showLines(const QStringList &lines); ///< lines that are being added stay
    [[nodiscard]] static QStringList linesOf(const QString &text); ///< without the empty ones

signals:
    void linesToStore(const QStringList &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    void paintSigns();

    QString m_sign;
    QWidget m_gutter{this};
};

} // namespace loopbaan
