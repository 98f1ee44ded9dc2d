// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pop_series_dialog.h"

#include "ui_pop_series_dialog.h"

#include <QDir>

namespace loopbaan {

PopSeriesDialog::PopSeriesDialog(std::unique_ptr<PopSeries> series, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PopSeriesDialog>())
    , m_series(std::move(series))
    , m_existing(m_series->existing())
{
    m_ui->setupUi(this);
    m_ui->progressBar->setRange(0, int(m_series->size()));
    connect(m_ui->startButton, &QPushButton::clicked, this, &PopSeriesDialog::begin);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &PopSeriesDialog::finish);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_timer, &QTimer::timeout, this, &PopSeriesDialog::saveNext);
    if (m_existing > 0)
        show(Step::Asking);
    else
        begin();
}

PopSeriesDialog::~PopSeriesDialog() = default;

void PopSeriesDialog::reject()
{
    if (m_step == Step::Saving)
        finish();
    else
        QDialog::reject();
}

void PopSeriesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void PopSeriesDialog::begin()
{
    m_series->setExistingFiles(chosenPolicy());
    show(Step::Saving);
    m_timer.start(0); // one employee between two events, so that Stop and the bar stay alive
}

void PopSeriesDialog::saveNext()
{
    if (m_series->isDone())
        return finish();
    m_series->writeNext();
    m_ui->progressBar->setValue(int(m_series->done()));
    showTexts();
}

void PopSeriesDialog::finish()
{
    m_timer.stop();
    m_series->finish();
    show(Step::Done);
}

void PopSeriesDialog::show(Step step)
{
    m_step = step;
    m_ui->questionPart->setVisible(step == Step::Asking);
    m_ui->startButton->setVisible(step == Step::Asking);
    m_ui->cancelButton->setVisible(step == Step::Asking);
    m_ui->progressBar->setVisible(step == Step::Saving);
    m_ui->stopButton->setVisible(step == Step::Saving);
    m_ui->closeButton->setVisible(step == Step::Done);
    m_ui->closeButton->setDefault(step == Step::Done);
    m_ui->unsavedList->setVisible(step == Step::Done && !m_series->unsaved().isEmpty());
    (step == Step::Done ? m_ui->closeButton : m_ui->stopButton)->setFocus();
    if (step == Step::Asking)
        m_ui->skipButton->setFocus();
    showTexts();
}

void PopSeriesDialog::showTexts()
{
    setWindowTitle(tr("Save PDPs as PDF"));
    switch (m_step) {
    case Step::Asking:
        m_ui->titleLabel->setText(tr("%n of these file(s) are there already.", nullptr, m_existing));
        m_ui->textLabel->setText(tr("What do you want to do with them?"));
        break;
    case Step::Saving:
        m_ui->titleLabel->setText(tr("Saving %n PDP(s)", nullptr, int(m_series->size())));
        m_ui->textLabel->setText(m_series->isDone() ? QString() : m_series->next().person);
        break;
    case Step::Done:
        m_ui->titleLabel->setText(tr("%n PDP(s) saved", nullptr, int(m_series->saved())));
        m_ui->textLabel->setText(tr("In the folder %1").arg(QDir::toNativeSeparators(m_series->folder())));
        showUnsaved();
        break;
    }
}

void PopSeriesDialog::showUnsaved()
{
    m_ui->unsavedList->clear();
    for (const UnsavedPop &pop : m_series->unsaved()) {
        m_ui->unsavedList->addItem(pop.isKept
                                       ? tr("%1 skipped: %2 was there already").arg(pop.person, pop.name)
                                       : tr("%1 not saved: %2").arg(pop.person, pop.why));
    }
    if (!m_series->isDone())
        m_ui->unsavedList->addItem(
            tr("%n not made: you stopped", nullptr, int(m_series->size() - m_series->done())));
    m_ui->unsavedList->setVisible(m_ui->unsavedList->count() > 0);
}

ExistingFiles PopSeriesDialog::chosenPolicy() const
{
    if (m_ui->replaceButton->isChecked())
        return ExistingFiles::Replace;
    return m_ui->newNameButton->isChecked() ? ExistingFiles::NewName : ExistingFiles::Skip;
}

} // namespace loopbaan
