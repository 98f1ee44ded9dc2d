// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/section_typing.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isDigit(const QKeyEvent &key)
{
    return key.text().size() == 1 && key.text().front().isDigit();
}

bool isSeparator(const QKeyEvent &key)
{
    return key.text().size() == 1 && u"/-.: "_s.contains(key.text());
}

/// QDateTimeEdit keeps its line edit to itself.
bool isSelectedWhole(const QDateTimeEdit &field)
{
    const auto *line = field.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return line != nullptr && line->selectedText() == line->text();
}

} // namespace

bool SectionTyping::begins(QDateTimeEdit &field, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Shift) { // on many keyboards on the way to "/"
        m_section = field.currentSection();
        return true;
    }
    if (m_hasMovedOn && isSeparator(key)) {
        m_hasMovedOn = false;
        return false;
    }
    if (isDigit(key) && isSelectedWhole(field))
        field.setSelectedSection(field.sectionAt(0));
    m_section = field.currentSection();
    return true;
}

void SectionTyping::ends(const QDateTimeEdit &field, const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Shift)
        m_hasMovedOn = isDigit(key) && field.currentSection() != m_section;
}

} // namespace loopbaan
