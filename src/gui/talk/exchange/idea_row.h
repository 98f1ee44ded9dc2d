// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class IdeaRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// An idea of the manager, private until it is shared: then the row says with whom.
class IdeaRow : public QWidget
{
    Q_OBJECT

public:
    explicit IdeaRow(QWidget *parent = nullptr);
    ~IdeaRow() override;

    void showIdea(const ManagerIdea &idea, const QString &employee);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    void storeNow();

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void noted(); ///< Enter: on to the next one
    void shareRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void share();

    const std::unique_ptr<Ui::IdeaRow> m_ui;
    bool m_isShared = false;
};

} // namespace loopbaan
