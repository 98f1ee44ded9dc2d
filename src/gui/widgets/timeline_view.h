// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace loopbaan {

/// A time line of TimelineRow values: as wide as it is, its details wrapped anew whenever that changes.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace loopbaan
