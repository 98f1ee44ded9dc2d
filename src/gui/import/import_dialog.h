// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_service.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
namespace Ui {
class ImportDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Shows what an employee list would bring before anything is done: how its columns are understood, to be
/// corrected; how many people are new or change; and each row that cannot come in, with the reason.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks at the list again with other columns.
    using Remap = std::function<ImportPreview(const Table &table, const ColumnMapping &mapping)>;

    explicit ImportDialog(Remap remap, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setPreview(const ImportPreview &preview);
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }

private:
    void showColumns();
    void showTabOrder();
    void showPlan();
    void showCounts();
    void showChanges();
    void showProblems();
    void useColumns();
    [[nodiscard]] QComboBox *chooserFor(qsizetype column);
    [[nodiscard]] QString sampleOf(qsizetype column) const;

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    Remap m_remap;
    ImportPreview m_preview{};
    QList<QComboBox *> m_choosers{}; ///< owned by the table, one a column of the list
};

} // namespace loopbaan
