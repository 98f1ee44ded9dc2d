// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/read_aloud_page.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_documents.h"

#include "ui_read_aloud_page.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

ReadAloudPage::ReadAloudPage(const TalkContext &context, QWidget *parent)
    : ClosingPage(parent)
    , m_ui(std::make_unique<Ui::ReadAloudPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
}

ReadAloudPage::~ReadAloudPage() = default;

void ReadAloudPage::showTalk(const Conversation &talk)
{
    const QList<ReadAloudPart> parts = readAloud(talkReport(
        m_context.open.dossier, {.conversation = talk.id, .language = m_context.language.current()}));
    if (parts == m_parts)
        return;
    m_parts = parts;
    showParts();
}

void ReadAloudPage::takeKeyboard()
{
    m_ui->scrollArea->setFocus(Qt::OtherFocusReason);
}

QString ReadAloudPage::title() const
{
    return tr("Read aloud");
}

void ReadAloudPage::showParts()
{
    clear();
    for (const ReadAloudPart &part : std::as_const(m_parts))
        showPart(part);
    m_ui->linesLayout->addStretch();
}

void ReadAloudPage::clear()
{
    while (QLayoutItem *item = m_ui->linesLayout->takeAt(0)) {
        if (QWidget *label = item->widget())
            label->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
}

void ReadAloudPage::showPart(const ReadAloudPart &part)
{
    addLabel(part.title, TextRole::Strong, Tone::Primary, m_ui->linesLayout->count() == 0 ? 0 : 18);
    for (const ReadAloudLine &line : part.lines) {
        addLabel(line.text, TextRole::ConversationTitle, Tone::Text, 4);
        if (!line.detail.isEmpty())
            addLabel(line.detail, TextRole::Lead, Tone::Muted, 0);
    }
}

void ReadAloudPage::addLabel(const QString &text, TextRole role, Tone tone, int above)
{
    auto *label = new TextLabel(m_ui->linesPart);
    label->setRole(role);
    label->setTone(tone);
    label->setWordWrap(true);
    label->setText(text);
    m_ui->linesLayout->addSpacing(above);
    m_ui->linesLayout->addWidget(label);
}

} // namespace loopbaan
