// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"
#include "core/language.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class WelcomePage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Where the program starts without a dossier: the ways in, what was open before, and the language.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecent(const QList<RecentDossier> &dossiers);
    void setLanguage(Language language);

signals:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void recentChosen(const QString &path);
    void languageChosen(Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLanguages();

    const std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace loopbaan
