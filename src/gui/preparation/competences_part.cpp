// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/competences_part.h"

#include "app/dossier/open_dossier.h"
#include "gui/look/icons.h"

#include "ui_preparation_rows.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

CompetencesPart::CompetencesPart(const TalkContext &context, QWidget *parent)
    : PreparationPart(context, parent)
    , m_ui(std::make_unique<Ui::PreparationRows>())
{
    m_ui->setupUi(this);
    setObjectName(u"competencesPart"_s);
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->addButton->setDisabled(isReadOnly());
    connect(m_ui->addButton, &QPushButton::clicked, this, &CompetencesPart::add);
}

CompetencesPart::~CompetencesPart() = default;

void CompetencesPart::showState()
{
    QStringList levels;
    for (int level = 1; level <= 5; ++level)
        levels << words(u"lvl.%1"_s.arg(level));
    m_ui->titleLabel->setText(tr("How far in each competence"));
    m_ui->titleLabel->setVisible(!state().preparation.levels.isEmpty());
    m_ui->addButton->setText(tr("Add a competence"));
    m_rows.show(
        *m_ui->rowsLayout, state().preparation.levels, [this] { return makeRow(); },
        [&levels](CompetenceRow &row, const CompetenceLevel &level) { row.showLevel(level, levels); });
}

CompetenceRow *CompetencesPart::makeRow()
{
    auto *row = new CompetenceRow(m_ui->rowsPart);
    row->setReadOnly(isReadOnly());
    connect(row, &CompetenceRow::typing, this, &PreparationPart::typing);
    connect(row, &CompetenceRow::nameToStore, this, [this, row](const QString &text) {
        store([&] { context().open.competences.rename(m_rows.idOf(*row), text); });
    });
    connect(row, &CompetenceRow::exampleToStore, this, [this, row](const QString &text) {
        store([&] { context().open.competences.writeExample(m_rows.idOf(*row), text); });
    });
    connect(row, &CompetenceRow::levelChosen, this, [this, row](std::optional<int> level) {
        store([&] { context().open.competences.setLevel(m_rows.idOf(*row), level); });
    });
    connect(row, &CompetenceRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void CompetencesPart::add()
{
    store([this] {
        const CompetenceLevel level = context().open.competences.add(state().talk, {});
        if (CompetenceRow *row = m_rows.find(level.id))
            row->takeKeyboard();
    });
}

void CompetencesPart::remove(const CompetenceRow &row)
{
    m_ui->addButton->setFocus(Qt::OtherFocusReason);
    store([&] { context().open.competences.remove(m_rows.idOf(row)); });
    emit newsArrived(tr("The competence is deleted. Undo: Ctrl+Z"));
}

} // namespace loopbaan
