// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SharingBanner;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Says above a talk that two people look at the screen, and asks before it shows anything else: a slip of a
/// finger shows nothing.
class SharingBanner : public QWidget
{
    Q_OBJECT

public:
    explicit SharingBanner(QWidget *parent = nullptr);
    ~SharingBanner() override;

    /// `employee` as one calls them.
    void showCompany(const QString &employee);
    /// Asks whether all may be seen again; the keyboard is on staying.
    void ask();
    [[nodiscard]] bool isAsking() const;

signals:
    void staying();
    void showAllChosen();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuestion(bool asked);
    void stay();

    const std::unique_ptr<Ui::SharingBanner> m_ui;
    QString m_employee{};
    bool m_isAsking = false;
};

} // namespace loopbaan
