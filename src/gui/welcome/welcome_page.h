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
/// Built when it first comes on show: who opens a dossier at once does not wait for it.
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
    void firstTalkRequested(); ///< what helps a manager who has never held one
    void recentChosen(const QString &path);
    void fileDropped(const QString &path);
    void languageChosen(Language language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addLanguages();
    void showRecent();
    void showLanguage();

    std::unique_ptr<Ui::WelcomePage> m_ui; ///< null until the page was on show
    QList<RecentDossier> m_recent{};
    Language m_language = Language::Dutch;
};

} // namespace loopbaan
