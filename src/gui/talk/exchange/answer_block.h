// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AnswerBlock;
}
QT_END_NAMESPACE

namespace loopbaan {

struct PreparedAnswer;

/// One answer that was written beforehand, as it was written, with a button that makes it a wish.
class AnswerBlock : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBlock(const PreparedAnswer &answer, QWidget *parent = nullptr);
    ~AnswerBlock() override;

signals:
    void wishRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const std::unique_ptr<Ui::AnswerBlock> m_ui;
};

} // namespace loopbaan
