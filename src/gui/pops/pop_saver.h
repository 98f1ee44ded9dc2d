// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "gui/session/session_context.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Asks where POPs are to be saved as PDF and does it, one or a whole series.
class PopSaver : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs belong to `window`, which becomes its parent.
    PopSaver(const SessionContext &context, QWidget *window);

    /// Saves what is on show.
    void saveOne(const Pop &pop);
    void saveSeries(const QList<EmployeeId> &employees, Language language);

signals:
    void saved(const QString &path);

private:
    SessionContext m_context;
    QWidget *m_window;
    QString m_folder; ///< where the last PDF went
};

} // namespace loopbaan
