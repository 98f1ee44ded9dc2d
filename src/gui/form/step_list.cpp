// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/step_list.h"

#include "gui/form/step_delegate.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString iconOf(FormStep::State state)
{
    switch (state) {
    case FormStep::State::Plain: return u"circle"_s;
    case FormStep::State::Begun: return u"circle-half"_s;
    case FormStep::State::Complete: return u"check-circle-fill"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_steps);
    setItemDelegate(new StepDelegate(this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setResizeMode(Adjust); // titles run on over as many lines as they need
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Midlight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            emit chosen(current.row());
    });
}

void StepList::setSteps(const QList<FormStep> &steps)
{
    m_steps.setRowCount(static_cast<int>(steps.size()));
    m_steps.setColumnCount(1);
    for (int row = 0; row < steps.size(); ++row) {
        const FormStep &step = steps.at(row);
        const QModelIndex index = m_steps.index(row, 0);
        m_steps.setData(index, step.title, Qt::DisplayRole);
        m_steps.setData(index, step.note, StepDelegate::NoteRole);
        m_steps.setData(index, iconOf(step.state), StepDelegate::IconRole);
        m_steps.setData(index, step.state == FormStep::State::Complete, StepDelegate::CompleteRole);
        m_steps.setData(index, step.note.isEmpty() ? step.title : step.title + u", "_s + step.note,
                        Qt::AccessibleTextRole);
    }
}

void StepList::choose(int step)
{
    setCurrentIndex(m_steps.index(step, 0));
}

} // namespace loopbaan
