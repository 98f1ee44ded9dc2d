// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_window.h"

#include "gui/form/form_errands.h"
#include "gui/form/greeting_page.h"
#include "gui/form/ready_page.h"
#include "gui/form/topic_page.h"
#include "gui/look/icons.h"
#include "gui/prompts.h"
#include "gui/window/button_keys.h"
#include "gui/window/view_commands.h"
#include "gui/window/window_place.h"

#include "ui_form_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace loopbaan {

FormWindow::FormWindow(std::unique_ptr<FilledForm> filled, const QString &path,
                       const WindowSurroundings &surroundings)
    : m_ui(std::make_unique<Ui::FormWindow>())
    , m_surroundings(surroundings)
    , m_preferences(surroundings.preferences.load())
    , m_filled(std::move(filled))
    , m_path(path)
    , m_topics(askedTopics(m_filled->form()))
{
    m_ui->setupUi(this);
    m_viewCommands = new ViewCommands(viewActionsOf(*m_ui), m_surroundings, m_preferences, this);
    m_errands = new FormErrands(*m_filled, path, m_surroundings.prompts, this);
    m_ready = new ReadyPage(*m_filled, m_ui->pageStack);
    m_pages.resize(m_topics.size() + 2);
    m_pages.last() = m_ready;
    m_ui->pageStack->addWidget(m_ready);
    showFrame();
    connectMenus();
    connectPages();
    connectErrands();
    connectKeeping();
    restorePlace(*this, {});
    sayHowItBegan();
    m_ui->stepList->choose(0);
}

FormWindow::~FormWindow()
{
    m_filled->disconnect(this);
}

int FormWindow::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

void FormWindow::goToPage(int page)
{
    m_ui->stepList->choose(page);
}

void FormWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showFrame();
    showUndo();
    showSafety();
}

void FormWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus(); // a field stores its text when it loses the keyboard
    if (m_filled->safety() != FormSafety::NotKept || m_closesUnkept) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    m_surroundings.prompts.confirm(
        this,
        {.title = tr("Close without keeping your text?"),
         .explanation = tr("What you typed last could not be kept on this computer and would be lost."),
         .confirm = tr("Close"),
         .decline = tr("Stay")},
        [this] {
            m_closesUnkept = true;
            close();
        });
}

void FormWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressesButton(*this, *event))
        QMainWindow::keyPressEvent(event);
}

/// What stands around the pages: in the language of the form, but for the menus and the bottom line.
void FormWindow::showFrame()
{
    const FormWords &words = m_filled->words();
    const Form &form = m_filled->form();
    setWindowTitle(u"%1 – %2"_s.arg(QFileInfo(m_path).fileName(), QGuiApplication::applicationDisplayName()));
    m_ui->titleLabel->setText(words.say(u"yourPreparation"_s));
    m_ui->whoLabel->setText(words.say(u"conversationWith"_s, {{u"name"_s, form.manager}}));
    m_ui->whoLabel->setVisible(!form.manager.isEmpty());
    m_ui->whenLabel->setText(words.startOfTalk());
    m_ui->whenLabel->setVisible(form.conversationOn.isValid());
    m_ui->staysLabel->setText(words.say(u"staysHere"_s));
    m_ui->stepList->setAccessibleName(words.say(u"topics"_s));
    m_ui->previousButton->setText(words.say(u"previous"_s));
    m_ui->previousButton->setIcon(icon(u"arrow-left"_s));
    m_ui->keysLabel->setText(words.say(u"keys"_s));
    m_ui->answerButton->setText(words.say(u"makeAnswer"_s));
    m_ui->nextButton->setText(words.say(u"next"_s));
    m_ui->nextButton->setIcon(icon(u"arrow-right"_s, Tone::OnPrimary));
    m_ui->nextButton->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_ui->statusLine->setNote(tr("Only your form, no dossier open"));
}

void FormWindow::connectMenus()
{
    m_ui->editMenu->addSeparator();
    m_ui->editMenu->addActions(m_text.actions());
    connect(m_viewCommands, &ViewCommands::chosen, this, &FormWindow::savePreferences);
    connect(m_ui->openAction, &QAction::triggered, this, &FormWindow::openAsked);
    connect(m_ui->closeAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->quitAction, &QAction::triggered, this, &FormWindow::quitAsked);
    connect(m_ui->undoAction, &QAction::triggered, this, [this] { step(&QUndoStack::undo); });
    connect(m_ui->redoAction, &QAction::triggered, this, [this] { step(&QUndoStack::redo); });
    connect(&m_filled->undoStack(), &QUndoStack::indexChanged, this, &FormWindow::showUndo);
    showUndo();
}

void FormWindow::connectPages()
{
    connect(m_ui->stepList, &StepList::chosen, this, &FormWindow::turnTo);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_ui->answerButton, &QPushButton::clicked, this, &FormWindow::goToReady);
    connect(m_ui->previousPageAction, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_ui->nextPageAction, &QAction::triggered, this, [this] { turn(1); });
    connect(m_ui->answerAction, &QAction::triggered, this, &FormWindow::goToReady);
    showSteps();
}

void FormWindow::connectErrands()
{
    connect(m_ready, &ReadyPage::saveAsked, m_errands, &FormErrands::saveAnswer);
    connect(m_ready, &ReadyPage::copyAsked, m_errands, &FormErrands::saveCopy);
    connect(m_ready, &ReadyPage::printAsked, m_errands, &FormErrands::print);
    connect(m_ready, &ReadyPage::reopenAsked, m_errands, &FormErrands::reopen);
    connect(m_ready, &ReadyPage::emptyAsked, m_errands, &FormErrands::empty);
    connect(m_ready, &ReadyPage::mailAsked, m_errands, &FormErrands::openMail);
    connect(m_ready, &ReadyPage::folderAsked, m_errands, &FormErrands::showFolder);
    connect(m_ui->copyAction, &QAction::triggered, m_errands, &FormErrands::saveCopy);
    connect(m_ui->printAction, &QAction::triggered, m_errands, &FormErrands::print);
    connect(m_ui->reopenAction, &QAction::triggered, m_errands, &FormErrands::reopen);
    connect(m_ui->emptyAction, &QAction::triggered, m_errands, &FormErrands::empty);
    connect(m_errands, &FormErrands::answerSaved, m_ready, &ReadyPage::showSaved);
    connect(m_errands, &FormErrands::refused, this, [this](const QString &sentence) {
        goToReady();
        m_ready->showProblem(sentence);
    });
    connect(m_errands, &FormErrands::done, this, [this](const QString &headline, const QString &more) {
        goToReady();
        m_ready->showDone(headline, more);
    });
}

void FormWindow::connectKeeping()
{
    connect(m_filled.get(), &FilledForm::changed, this, [this] {
        showSteps();
        m_pages.at(m_page)->reload();
        if (m_filled->keptBefore() == KeptText::Read && !m_saysNotKept)
            m_ui->noticeBar->hide(); // the text that came back is being worked on
    });
    connect(m_filled.get(), &FilledForm::safetyChanged, this, &FormWindow::showSafety);
    connect(m_filled.get(), &FilledForm::keepingFailed, this, &FormWindow::sayNotKept);
    connect(m_ui->noticeBar, &MessageBar::actionTriggered, this, [this] {
        if (m_filled->safety() == FormSafety::NotKept)
            return m_errands->keepElsewhere();
        m_ui->noticeBar->hide();
    });
    showSafety();
}

} // namespace loopbaan
