// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/shortcuts_dialog.h"

#include "gui/look/fonts.h"

#include "ui_shortcuts_dialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// "&Open…" as it is read aloud: without the mark of the mnemonic.
QString plainText(const QString &text)
{
    QString plain = text;
    return plain.replace(u"&&"_s, u"\uFFFF"_s).remove(u'&').replace(u'\uFFFF', u'&');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    for (const QAction *action : menus.actions()) {
        if (action->isVisible() && action->menu() != nullptr)
            addMenu(*action->menu());
    }
    m_ui->commandTree->expandAll();
    m_ui->commandTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->commandTree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->commandTree->header()->setStretchLastSection(false);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::addMenu(const QMenu &menu)
{
    auto group = std::make_unique<QTreeWidgetItem>(QStringList{plainText(menu.title())});
    group->setFont(0, fontFor(TextRole::Strong));
    for (const QAction *action : menu.actions()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (action->isVisible() && !keys.isEmpty())
            group->addChild(new QTreeWidgetItem({plainText(action->text()), keys}));
    }
    if (group->childCount() > 0)
        m_ui->commandTree->addTopLevelItem(group.release());
}

} // namespace loopbaan
