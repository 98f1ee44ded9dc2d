// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/page.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PreviewPane;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A document on its desk, with the buttons to see it larger, smaller or as a whole page.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows another document from its first page; none says that there is nothing.
    void setPages(const QList<PaperPage> &pages);
    /// Shows the same document after a change, at the same place.
    void updatePages(const QList<PaperPage> &pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggleFit();
    void showView();

    const std::unique_ptr<Ui::PreviewPane> m_ui;
};

} // namespace loopbaan
