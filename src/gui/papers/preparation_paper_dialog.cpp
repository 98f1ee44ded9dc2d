// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papers/preparation_paper_dialog.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/preparation/preparation_paper.h"
#include "documents/layout/layout.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"

#include "ui_preparation_paper_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loopbaan {

PreparationPaperDialog::PreparationPaperDialog(const SessionContext &context, const Conversation &talk,
                                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreparationPaperDialog>())
    , m_context(context)
    , m_talk(talk)
    , m_language(context.language.current())
{
    m_ui->setupUi(this);
    m_ui->lockIcon->setIcon(u"lock-fill"_s);
    m_ui->saveButton->setIcon(icon(u"file-earmark-pdf"_s, Tone::OnPrimary));
    for (const auto &[language, text] : enumTexts<Language>)
        m_ui->languageBox->addItem(nativeName(language), QVariant::fromValue(language));
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(QVariant::fromValue(m_language)));
    connect(m_ui->languageBox, &QComboBox::activated, this, [this](int index) {
        m_language = m_ui->languageBox->itemData(index).value<Language>();
        guarded(m_context.prompts, this, tr("The preparation could not be shown"), [this] { showPaper(); });
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PreparationPaperDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setWindowTitle(tr("Preparation of %1").arg(fullDay(talk.date)));
    showPaper();
}

PreparationPaperDialog::~PreparationPaperDialog() = default;

void PreparationPaperDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Preparation of %1").arg(fullDay(m_talk.date)));
}

void PreparationPaperDialog::showPaper()
{
    m_ui->previewPane->setPages(layOut(preparationPaper(m_context.open.dossier, m_talk.id, m_language)));
}

void PreparationPaperDialog::save()
{
    guarded(m_context.prompts, this, tr("The PDF was not saved"), [this] {
        const OutputFile file = preparationPdf(m_context.open.dossier, m_talk.id, m_language);
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString path = m_context.prompts.fileToSave(this,
                                                          {.title = tr("Save as PDF"),
                                                           .start = folder.filePath(file.name),
                                                           .filter = tr("PDF documents (*.pdf)")});
        if (path.isEmpty())
            return;
        const QFileInfo chosen(path);
        writeFiles(chosen.absolutePath(), {{chosen.fileName(), file.bytes}});
        m_context.showNews(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace loopbaan
