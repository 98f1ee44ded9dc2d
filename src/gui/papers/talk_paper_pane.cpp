// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papers/talk_paper_pane.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "documents/layout/layout.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"

#include "ui_talk_paper_pane.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkPaperPane::TalkPaperPane(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TalkPaperPane>())
    , m_context(context)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_ui->setupUi(this);
    m_order.language = context.open.settings.organisation().language;
    m_ui->saveButton->setIcon(icon(u"file-earmark-pdf"_s, Tone::OnPrimary));
    fillChoices();
    connect(m_ui->paperBar, &SegmentBar::chosen, this, [this](int index) {
        choose([index](TalkPaperOrder &order) { order.paper = static_cast<TalkPaper>(index); });
    });
    connect(m_ui->languageBox, &QComboBox::activated, this, [this](int index) {
        choose([&](TalkPaperOrder &order) {
            order.language = m_ui->languageBox->itemData(index).value<Language>();
        });
    });
    connect(m_ui->feedbackCheck, &QCheckBox::clicked, this, [this](bool told) {
        choose([told](TalkPaperOrder &order) {
            order.feedback = told ? FeedbackInReport::Told : FeedbackInReport::LeftOut;
        });
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TalkPaperPane::save);
}

TalkPaperPane::~TalkPaperPane() = default;

void TalkPaperPane::showTalk(const ConversationId &talk)
{
    const bool isOther = talk != m_order.conversation;
    if (isOther)
        m_order.feedback = FeedbackInReport::LeftOut;
    m_order.conversation = talk;
    const TalkReport told =
        talkReport(m_context.open.dossier, {.conversation = talk, .feedback = FeedbackInReport::Told});
    const bool isReport = m_order.paper == TalkPaper::Report;
    m_ui->saveButton->setText(isReport ? tr("Report for %1…").arg(told.employeeCallName)
                                       : tr("Match sheet for %1…").arg(told.employeeCallName));
    m_ui->feedbackCheck->setText(tr("With what %1 thought of the talk").arg(told.employeeCallName));
    m_ui->feedbackCheck->setVisible(isReport && told.feedback.has_value());
    m_ui->feedbackCheck->setChecked(m_order.feedback == FeedbackInReport::Told);
    m_ui->paperBar->setCurrent(static_cast<int>(m_order.paper));
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(QVariant::fromValue(m_order.language)));
    const QList<PaperPage> pages = layOut(talkDocument(m_context.open.dossier, m_order));
    if (isOther)
        m_ui->previewPane->setPages(pages);
    else
        m_ui->previewPane->updatePages(pages);
}

void TalkPaperPane::choosePaper(TalkPaper paper)
{
    choose([paper](TalkPaperOrder &order) { order.paper = paper; });
}

void TalkPaperPane::takeKeyboard()
{
    m_ui->saveButton->setFocus(Qt::OtherFocusReason);
}

void TalkPaperPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
}

void TalkPaperPane::fillChoices()
{
    m_ui->paperBar->setTexts({tr("Report"), tr("Match sheet")});
    m_ui->languageBox->clear();
    for (const auto &[language, text] : enumTexts<Language>)
        m_ui->languageBox->addItem(nativeName(language), QVariant::fromValue(language));
}

void TalkPaperPane::choose(const std::function<void(TalkPaperOrder &)> &edit)
{
    edit(m_order);
    if (!m_order.conversation.isNull())
        guarded(m_context.prompts, this, tr("The report could not be shown"),
                [this] { showTalk(m_order.conversation); });
}

void TalkPaperPane::save()
{
    guarded(m_context.prompts, this, tr("The PDF was not saved"), [this] {
        const OutputFile file = talkPdf(m_context.open.dossier, m_order);
        const QString path = m_context.prompts.fileToSave(this,
                                                          {.title = tr("Save as PDF"),
                                                           .start = QDir(m_folder).filePath(file.name),
                                                           .filter = tr("PDF documents (*.pdf)")});
        if (path.isEmpty())
            return;
        const QFileInfo chosen(path);
        writeFiles(chosen.absolutePath(), {{chosen.fileName(), file.bytes}});
        m_folder = chosen.absolutePath();
        emit saved(path);
    });
}

} // namespace loopbaan
