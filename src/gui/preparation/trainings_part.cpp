// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/trainings_part.h"

#include "app/dossier/open_dossier.h"
#include "gui/look/icons.h"

#include "ui_preparation_rows.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

TrainingsPart::TrainingsPart(const TalkContext &context, QWidget *parent)
    : PreparationPart(context, parent)
    , m_ui(std::make_unique<Ui::PreparationRows>())
{
    m_ui->setupUi(this);
    setObjectName(u"trainingsPart"_s);
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->addButton->setDisabled(isReadOnly());
    connect(m_ui->addButton, &QPushButton::clicked, this, &TrainingsPart::add);
}

TrainingsPart::~TrainingsPart() = default;

void TrainingsPart::showState()
{
    m_ui->titleLabel->setText(words(u"mgr.person.training"_s));
    m_ui->addButton->setText(tr("Add a training"));
    m_rows.show(
        *m_ui->rowsLayout, state().preparation.trainings, [this] { return makeRow(); },
        [](TrainingRow &row, const TrainingNeed &need) { row.showNeed(need); });
}

TrainingRow *TrainingsPart::makeRow()
{
    auto *row = new TrainingRow(m_ui->rowsPart);
    row->setReadOnly(isReadOnly());
    connect(row, &TrainingRow::typing, this, &PreparationPart::typing);
    connect(row, &TrainingRow::textToStore, this, [this, row](const QString &text) {
        store([&] { context().open.trainings.write(m_rows.idOf(*row), text); });
    });
    connect(row, &TrainingRow::purposeToStore, this, [this, row](const QString &text) {
        store([&] { context().open.trainings.writePurpose(m_rows.idOf(*row), text); });
    });
    connect(row, &TrainingRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void TrainingsPart::add()
{
    store([this] {
        const TrainingNeed need = context().open.trainings.add(state().talk, {});
        if (TrainingRow *row = m_rows.find(need.id))
            row->takeKeyboard();
    });
}

void TrainingsPart::remove(const TrainingRow &row)
{
    m_ui->addButton->setFocus(Qt::OtherFocusReason);
    store([&] { context().open.trainings.remove(m_rows.idOf(row)); });
    emit newsArrived(tr("The training is deleted. Undo: Ctrl+Z"));
}

} // namespace loopbaan
