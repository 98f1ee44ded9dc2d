// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/readiness_lines.h"

#include "gui/widgets/icon_label.h"
#include "gui/widgets/row_painting.h"
#include "gui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString iconOf(const SideWords &words)
{
    switch (words.mark) {
    case StatusMark::Done: return u"check-circle-fill"_s;
    case StatusMark::InProgress: return u"circle-half"_s;
    case StatusMark::Waiting: return u"hourglass-split"_s;
    case StatusMark::Missing:
    case StatusMark::None: break;
    }
    return u"circle"_s;
}

} // namespace

ReadinessLines::ReadinessLines(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    m_manager = addLine(u"managerReadiness"_s);
    m_employee = addLine(u"employeeReadiness"_s);
}

void ReadinessLines::showWords(const ReadinessWords &words)
{
    fill(m_manager, words.manager);
    fill(m_employee, words.employee);
}

ReadinessLines::Line ReadinessLines::addLine(const QString &name)
{
    const Line line{new IconLabel(this), new TextLabel(this)};
    line.icon->setExtent(14);
    line.label->setObjectName(name);
    line.label->setWordWrap(true);
    line.label->setRole(TextRole::Detail);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    grid->addWidget(line.icon, row, 0, Qt::AlignTop);
    grid->addWidget(line.label, row, 1);
    return line;
}

void ReadinessLines::fill(const Line &line, const SideWords &words)
{
    line.icon->setIcon(iconOf(words));
    line.icon->setTone(toneOf(words.tone));
    line.label->setTone(toneOf(words.tone));
    line.label->setText(words.text);
}

} // namespace loopbaan
