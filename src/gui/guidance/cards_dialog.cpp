// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guidance/cards_dialog.h"

#include "gui/look/fonts.h"
#include "gui/widgets/text_label.h"

#include "ui_cards_dialog.h"

namespace loopbaan {

namespace {

/// What can be said as it stands, in any of the three languages.
bool isSpoken(const QString &line)
{
    return line.startsWith(u'“') || line.startsWith(u'«');
}

} // namespace

CardsDialog::CardsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CardsDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->cardTree, &QTreeWidget::currentItemChanged, this, &CardsDialog::read);
}

CardsDialog::~CardsDialog() = default;

void CardsDialog::showCard(const QString &id, Language language)
{
    if (m_language != language)
        fill(language);
    for (QTreeWidgetItemIterator item(m_ui->cardTree); *item != nullptr; ++item) {
        if ((*item)->data(0, Qt::UserRole) == id)
            m_ui->cardTree->setCurrentItem(*item);
    }
    show();
    raise();
    activateWindow();
    m_ui->cardTree->setFocus();
}

void CardsDialog::fill(Language language)
{
    m_language = language;
    m_ui->retranslateUi(this);
    m_ui->cardTree->clear();
    m_cards.clear();
    for (const CardGroup &group : cardGroups(Catalogue::shipped(), language)) {
        auto *heading = new QTreeWidgetItem(m_ui->cardTree, {group.title});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(0, fontFor(TextRole::Strong));
        for (const Card &card : group.cards) {
            auto *item = new QTreeWidgetItem(heading, {card.title});
            item->setData(0, Qt::UserRole, card.id);
            m_cards.insert(card.id, card);
        }
    }
    m_ui->cardTree->expandAll();
}

void CardsDialog::read(const QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    const auto card = m_cards.constFind(item->data(0, Qt::UserRole).toString());
    if (card == m_cards.cend())
        return;
    m_ui->cardTitleLabel->setText(card->title);
    for (qsizetype place = 0; place < card->lines.size(); ++place) {
        TextLabel *line = lineAt(place);
        line->setText(card->lines.at(place));
        line->setRole(isSpoken(line->text()) ? TextRole::Quote : TextRole::Lead);
        line->show();
    }
    for (qsizetype place = card->lines.size(); place < m_lines.size(); ++place)
        m_lines.at(place)->hide();
    m_ui->cardScroll->ensureVisible(0, 0);
    m_ui->cardTree->setAccessibleDescription(card->lines.join(u' '));
}

TextLabel *CardsDialog::lineAt(qsizetype place)
{
    while (m_lines.size() <= place) {
        auto *line = new TextLabel(m_ui->cardPart);
        line->setWordWrap(true);
        m_ui->linesLayout->addWidget(line);
        m_lines << line;
    }
    return m_lines.at(place);
}

} // namespace loopbaan
