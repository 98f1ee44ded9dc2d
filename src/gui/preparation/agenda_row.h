// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgendaRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What one row of the agenda says.
struct AgendaRowWords
{
    int number = 1;
    QString theme{};
    QString reason{}; ///< for the manager alone; empty when there is none
    bool isFirst = false;
    bool isLast = false;
};

/// One theme of the agenda, to be put higher or lower or taken off: with its buttons, or with Alt+Up,
/// Alt+Down and Delete while the keyboard is anywhere in the row.
class AgendaRow : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaRow(QWidget *parent = nullptr);
    ~AgendaRow() override;

    void showWords(const AgendaRowWords &words);
    void setReadOnly(bool readOnly);
    void takeKeyboard();

signals:
    void moveRequested(int by);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool moves(const QKeyEvent &event);

    const std::unique_ptr<Ui::AgendaRow> m_ui;
};

} // namespace loopbaan
