// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_dialog.h"

#include "gui/import/column_names.h"

#include "ui_import_dialog.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int samples = 3; ///< cells shown of a column
enum TableColumn { NameColumn, SampleColumn, MeaningColumn };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ImportDialog::ImportDialog(Remap remap, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_remap(std::move(remap))
{
    m_ui->setupUi(this);
    m_ui->columnsTable->horizontalHeader()->setSectionResizeMode(SampleColumn, QHeaderView::Stretch);
    m_ui->columnsTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setPreview(const ImportPreview &preview)
{
    m_preview = preview;
    showColumns();
    showPlan();
}

void ImportDialog::showPlan()
{
    showCounts();
    showChanges();
    showProblems();
}

void ImportDialog::showColumns()
{
    const ColumnMapping &mapping = m_preview.mapping;
    m_choosers.clear();
    m_ui->columnsTable->setRowCount(static_cast<int>(mapping.columns.size()));
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const int row = static_cast<int>(column);
        const QString name = mapping.names.value(column);
        m_ui->columnsTable->setItem(row, NameColumn,
                                    cell(name.isEmpty() ? tr("Column %1").arg(column + 1) : name));
        m_ui->columnsTable->setItem(row, SampleColumn, cell(sampleOf(column)));
        m_ui->columnsTable->setCellWidget(row, MeaningColumn, chooserFor(column));
    }
    showTabOrder();
    m_ui->columnsTable->resizeColumnToContents(NameColumn);
    m_ui->columnsTable->resizeColumnToContents(MeaningColumn);
}

/// From the table to what stands in it, and only then to what is below it.
void ImportDialog::showTabOrder()
{
    QWidget *before = m_ui->columnsTable;
    for (QComboBox *chooser : std::as_const(m_choosers)) {
        setTabOrder(before, chooser);
        before = chooser;
    }
    setTabOrder(before, m_ui->changesList);
}

QComboBox *ImportDialog::chooserFor(qsizetype column)
{
    auto *chooser = new QComboBox(m_ui->columnsTable);
    chooser->setAccessibleName(tr("What column %1 is about").arg(m_preview.mapping.names.value(column)));
    chooser->addItem(tr("Leave out"), -1);
    for (const auto &known : enumTexts<EmployeeColumn>)
        chooser->addItem(nameOf(known.value), static_cast<int>(known.value));
    const std::optional<EmployeeColumn> meaning = m_preview.mapping.columns.at(column);
    chooser->setCurrentIndex(chooser->findData(meaning ? static_cast<int>(*meaning) : -1));
    chooser->setMaximumHeight(chooser->sizeHint().height()); // or it would touch those above and below
    connect(chooser, &QComboBox::activated, this, &ImportDialog::useColumns);
    m_choosers << chooser;
    return chooser;
}

QString ImportDialog::sampleOf(qsizetype column) const
{
    QStringList cells;
    const qsizetype first = m_preview.mapping.headerRow.value_or(-1) + 1;
    for (qsizetype row = first; row < m_preview.table.rows.size() && cells.size() < samples; ++row) {
        const QString text = m_preview.table.rows.at(row).cells.value(column).simplified();
        if (!text.isEmpty())
            cells << text;
    }
    return cells.join(u" · "_s);
}

void ImportDialog::useColumns()
{
    ColumnMapping mapping = m_preview.mapping;
    for (qsizetype column = 0; column < m_choosers.size(); ++column) {
        const int chosen = m_choosers.at(column)->currentData().toInt();
        mapping.columns[column] =
            chosen < 0 ? std::nullopt : std::optional(static_cast<EmployeeColumn>(chosen));
    }
    m_preview = m_remap(m_preview.table, mapping);
    showPlan();
}

void ImportDialog::showCounts()
{
    const auto count = [this](ImportAction action) { return static_cast<int>(m_preview.plan.count(action)); };
    m_ui->newLabel->setText(tr("%n new employee(s)", nullptr, count(ImportAction::Add)));
    m_ui->changedLabel->setText(tr("%n employee(s) will change", nullptr, count(ImportAction::Change)));
    m_ui->keptLabel->setText(tr("%n stay(s) as they are", nullptr, count(ImportAction::Keep)));
    m_ui->refusedLabel->setText(
        tr("%n row(s) cannot be imported", nullptr, static_cast<int>(m_preview.refused())));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(count(ImportAction::Add) + count(ImportAction::Change) > 0);
}

/// Nobody is changed unseen: who is in the dossier already, with what the list says otherwise.
void ImportDialog::showChanges()
{
    m_ui->changesList->clear();
    for (const PlannedImport &row : m_preview.plan.rows) {
        if (row.action == ImportAction::Change)
            m_ui->changesList->addItem(tr("%1: %2").arg(fullName(row.employee),
                                                        QLocale().createSeparatedList(namesOf(row.changed))));
    }
    m_ui->changesGroup->setVisible(m_ui->changesList->count() > 0);
}

void ImportDialog::showProblems()
{
    m_ui->problemsList->clear();
    for (const ProblemText &problem : refusalsOf(m_preview) + remarksOn(m_preview))
        m_ui->problemsList->addItem(asSentence(problem.what) + u' ' + asSentences(problem));
    m_ui->problemsGroup->setVisible(m_ui->problemsList->count() > 0);
}

} // namespace loopbaan
