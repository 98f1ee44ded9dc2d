// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/welcome/new_dossier.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class NewDossierDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

class Prompts;

/// Edits what a new dossier starts with. It makes no file. Until a place is chosen, it proposes one in
/// `folder` named for the organisation that does not exist yet.
class NewDossierDialog : public QDialog
{
    Q_OBJECT

public:
    NewDossierDialog(Prompts &prompts, QString folder, QWidget *parent = nullptr);
    ~NewDossierDialog() override;

    /// With an empty path the dialog keeps proposing one.
    void setDossier(const NewDossier &dossier);
    [[nodiscard]] NewDossier dossier() const;

private:
    void check();
    void choosePlace();
    void setPath(const QString &path);
    void proposePlace();
    void updateCreateButton();

    const std::unique_ptr<Ui::NewDossierDialog> m_ui;
    Prompts &m_prompts;
    QString m_folder;
    Organisation m_organisation; ///< what the fields do not show stays as it was
    QString m_path;
    bool m_placeChosen = false;
};

/// "De Linde vzw.lbdossier", or "De Linde vzw 2.lbdossier" when that exists; without characters a disk
/// refuses.
[[nodiscard]] QString freeDossierPath(const QString &folder, const QString &organisation);

} // namespace loopbaan
