// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace loopbaan {

/// Tells when the system wants the program to end (SIGTERM, SIGHUP, SIGINT: a logout, a shutdown), as an
/// event of the loop, so that what is being typed can be stored first. A second such signal ends it at once.
/// One object at a time, made in the main thread.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier{};
};

} // namespace loopbaan
