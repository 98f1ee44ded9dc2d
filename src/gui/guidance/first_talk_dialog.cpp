// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guidance/first_talk_dialog.h"

#include "core/content/catalogue.h"
#include "gui/widgets/text_label.h"

#include "ui_first_talk_dialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr QStringView sectionId = u"first_talk";
constexpr int spaceAboveGroup = 10; ///< pixels

void addLine(QVBoxLayout &layout, const QString &text, TextRole role)
{
    if (text.isEmpty())
        return;
    auto *line = new TextLabel(layout.parentWidget());
    line->setText(text);
    line->setRole(role);
    line->setWordWrap(true);
    layout.addWidget(line);
}

} // namespace

FirstTalkDialog::FirstTalkDialog(Language language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FirstTalkDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const CatalogueSection &section = *Catalogue::shipped().findSection(sectionId);
    setWindowTitle(section.title.in(language));
    m_ui->titleLabel->setText(section.title.in(language));
    m_ui->introLabel->setText(section.intro.in(language));
    for (const CatalogueGroup &group : section.groups)
        addGroup(group.id, language);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->practiseButton, &QPushButton::clicked, this, [this] {
        accept();
        emit practiceRequested();
    });
    m_ui->practiseButton->setFocus();
}

FirstTalkDialog::~FirstTalkDialog() = default;

void FirstTalkDialog::setPracticeOffered(bool offered)
{
    m_ui->practiseButton->setVisible(offered);
}

void FirstTalkDialog::addGroup(const QString &id, Language language)
{
    const Catalogue &catalogue = Catalogue::shipped();
    QVBoxLayout &layout = *m_ui->groupsLayout;
    layout.addSpacing(spaceAboveGroup);
    for (const CatalogueGroup &group : catalogue.findSection(sectionId)->groups) {
        if (group.id == id)
            addLine(layout, group.title.in(language), TextRole::Section);
    }
    for (const CatalogueEntry &entry : catalogue.section(sectionId)) {
        if (entry.group != id)
            continue;
        const bool isAnswered = !entry.hint.in(language).isEmpty();
        addLine(layout, entry.text.in(language), isAnswered ? TextRole::Quote : TextRole::Body);
        addLine(layout, entry.hint.in(language), TextRole::Body);
    }
}

} // namespace loopbaan
