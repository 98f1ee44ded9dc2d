// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/subject.h"
#include "app/people/employee_list_model.h"
#include "gui/session/session_context.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EmployeeListPane;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The list of employees: search, groups, order, and one employee chosen as long as anybody is left.
class EmployeeListPane : public Surface
{
    Q_OBJECT

public:
    explicit EmployeeListPane(const SessionContext &context, QWidget *parent = nullptr);
    ~EmployeeListPane() override;

    /// Reads again what `subjects` touches. The chosen employee stays chosen. Throws StorageError.
    void reload(Subjects subjects);
    /// Also when a search or a group hides that employee: they give way.
    void choose(const EmployeeId &id);
    void findSomebody(); ///< to the search field
    [[nodiscard]] const EmployeeId &chosen() const { return m_chosen; } ///< null when the list is empty
    [[nodiscard]] bool isEmpty() const; ///< nobody at all, whatever is searched
    [[nodiscard]] int inService() const;

signals:
    void employeeChosen(const loopbaan::EmployeeId &id);
    void employeeOpened(); ///< Enter on a row: go on in the dossier
    void newRequested();
    void completed(); ///< everybody is in the list now

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();
    void complete();
    void prepareToOpen(QObject *watched);
    void fillChoices();
    void showCounts();
    void useGroup();
    void search();
    void showList(int otherwise = 0);
    void showNobody();
    void clearSearch();
    void rowChosen(const QModelIndex &index);

    const std::unique_ptr<Ui::EmployeeListPane> m_ui;
    SessionContext m_context;
    EmployeeListModel m_model;
    QAction *m_searchAction = nullptr; ///< the drawing in the field, owned by it
    EmployeeId m_chosen{};
};

} // namespace loopbaan
