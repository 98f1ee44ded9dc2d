// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_tree_model.h"
#include "app/dossier/subject.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgreementListView;
}
QT_END_NAMESPACE

namespace loopbaan {

class UpdatePanel;

/// The list of the agreements of all employees, what to show of it, and below it what came of what is chosen.
class AgreementListView : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementListView(const SessionContext &context, QWidget *parent = nullptr);
    ~AgreementListView() override;

    void find(); ///< puts the keyboard into the search
    void comeBackTo(const AgreementId &id); ///< reads again and chooses it
    void storeNow();
    /// What is chosen; null when that is nothing, or several.
    [[nodiscard]] AgreementId agreement() const;
    /// Of the first that is chosen; null when that is nothing.
    [[nodiscard]] EmployeeId employee() const;

signals:
    void addRequested();
    void changeRequested();
    void dossierRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void prepareWidgets();
    void connectHead();
    void connectList();
    void connectStatusKeys();

    void look(Subjects subjects);
    void lookAgain();
    void showCounts();
    void showList();
    void showNothing();
    void showChosen();
    void choose(const QList<AgreementId> &ids);
    void settle();
    void sortBy(AgreementColumn column, Qt::SortOrder direction);
    [[nodiscard]] QList<AgreementId> selected() const;
    void showInPanel(const QList<AgreementId> &ids);
    [[nodiscard]] QString detailOf(const Agreement &agreement) const;
    void remove();

    const std::unique_ptr<Ui::AgreementListView> m_ui;
    SessionContext m_context;
    AgreementTreeModel m_model;
    UpdatePanel *m_update; ///< owned as a child
    QList<AgreementId> m_chosen{}; ///< what the panel is about
    bool m_isStale = true;
};

} // namespace loopbaan
