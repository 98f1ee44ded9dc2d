// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/occasion_page.h"

#include "gui/look/icons.h"

#include "ui_occasion_page.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Stands for an occasion that is not in the list yet.
const QString ownOccasionId = u"own"_s;

constexpr int iconSide = 16;

/// A lock for what is sensitive; as much air for the others, so that the texts stand in line.
QIcon markOf(const OccasionChoice &occasion)
{
    if (occasion.sensitive)
        return icon(u"lock"_s);
    QPixmap air(iconSide, iconSide);
    air.fill(Qt::transparent);
    return air;
}

} // namespace

OccasionPage::OccasionPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::OccasionPage>())
{
    m_ui->setupUi(this);
    m_ui->occasionList->setIconSize({iconSide, iconSide});
    m_ui->titleLabel->setText(tr("What leads to the conversation?"));
    connect(m_ui->occasionList, &QListWidget::currentRowChanged, this, &OccasionPage::showOccasion);
    connect(m_ui->ownSensitiveCheck, &QCheckBox::toggled, this, &OccasionPage::showOccasion);
    connect(m_ui->ownEdit, &QLineEdit::textChanged, this, [this] {
        emit completeChanged();
        emit edited();
    });
}

OccasionPage::~OccasionPage() = default;

void OccasionPage::setOccasions(const QList<OccasionChoice> &occasions)
{
    const auto *const item = m_ui->occasionList->currentItem();
    const QString chosen = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    {
        const QSignalBlocker quiet(m_ui->occasionList);
        m_occasions = occasions;
        m_ui->occasionList->clear();
        for (const OccasionChoice &occasion : occasions) {
            auto *line = new QListWidgetItem(markOf(occasion), occasion.text, m_ui->occasionList);
            line->setData(Qt::UserRole, occasion.id);
        }
        auto *own = new QListWidgetItem(markOf({}), tr("Another occasion…"), m_ui->occasionList);
        own->setData(Qt::UserRole, ownOccasionId);
        choose(chosen);
    }
    showOccasion();
}

void OccasionPage::choose(const QString &id)
{
    int row = 0;
    for (int at = 0; at < m_ui->occasionList->count(); ++at) {
        if (m_ui->occasionList->item(at)->data(Qt::UserRole) == id)
            row = at;
    }
    m_ui->occasionList->setCurrentRow(row);
}

void OccasionPage::show(const PlanningRequest &request)
{
    choose(request.occasion);
    showOccasion();
}

void OccasionPage::putInto(PlanningRequest &request) const
{
    const auto *const item = m_ui->occasionList->currentItem();
    request.occasion = isOwn() || item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    request.ownOccasion = {};
    if (isOwn())
        request.ownOccasion = {.text = m_ui->ownEdit->text(), .sensitive = isSensitive()};
}

bool OccasionPage::isComplete() const
{
    return !isOwn() || !m_ui->ownEdit->text().trimmed().isEmpty();
}

bool OccasionPage::isOwn() const
{
    const auto *const item = m_ui->occasionList->currentItem();
    return item != nullptr && item->data(Qt::UserRole) == ownOccasionId;
}

bool OccasionPage::isSensitive() const
{
    if (isOwn())
        return m_ui->ownSensitiveCheck->isChecked();
    const int row = m_ui->occasionList->currentRow();
    return row >= 0 && m_occasions.value(row).sensitive;
}

void OccasionPage::showOccasion()
{
    m_ui->ownPart->setVisible(isOwn());
    m_ui->sensitiveLabel->setVisible(isSensitive());
    emit completeChanged();
    emit edited();
}

} // namespace loopbaan
