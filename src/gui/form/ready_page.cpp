// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/ready_page.h"

#include "app/form/filled_form.h"
#include "gui/look/icons.h"
#include "gui/widgets/breakable_text.h"

#include "ui_ready_page.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

TextLabel *labelIn(QWidget *card, const QString &text, TextRole role, Tone tone)
{
    auto *label = new TextLabel(card);
    label->setText(breakable(text));
    label->setRole(role);
    label->setTone(tone);
    label->setWordWrap(true);
    card->layout()->addWidget(label);
    return label;
}

} // namespace

ReadyPage::ReadyPage(FilledForm &filled, QWidget *parent)
    : FormPage(parent)
    , m_ui(std::make_unique<Ui::ReadyPage>())
    , m_filled(filled)
{
    m_ui->setupUi(this);
    showWords();
    showProtection();
    connectButtons();
    m_ui->resultPart->hide();
    m_ui->previewEmptyLabel->setText(filled.words().say(u"previewEmpty"_s));
    reload();
}

ReadyPage::~ReadyPage() = default;

void ReadyPage::reload()
{
    m_ui->tallyLabel->setText(m_filled.words().tally(tallyOf(m_filled.draft(), m_filled.form())));
    const QList<GoingAlong> going = goingAlong(m_filled.draft(), m_filled.form(), m_filled.words());
    m_ui->previewEmptyLabel->setVisible(going.isEmpty());
    if (going == m_going)
        return;
    m_going = going;
    m_ui->resultPart->hide(); // it was about another answer
    showGoing();
}

void ReadyPage::takeKeyboard()
{
    m_ui->pageArea->ensureVisible(0, 0);
    m_ui->saveButton->setFocus(Qt::OtherFocusReason);
}

void ReadyPage::showSaved(const QString &path)
{
    const FormWords &words = m_filled.words();
    m_saved = path;
    QStringList lines{words.say(u"handOver"_s)};
    lines << words.say(protectionOf(m_filled.form()) == AnswerProtection::Sealed ? u"sealedHere"_s
                                                                                 : u"isNotSealed"_s);
    if (keepsSomething(m_filled.draft(), m_filled.form()))
        lines << words.say(u"aidsStayHere"_s);
    lines << words.say(u"attach"_s);
    showResult(words.say(u"saved"_s, {{u"file"_s, QFileInfo(path).fileName()}}), lines, true);
    m_ui->mailButton->setFocus(Qt::OtherFocusReason);
}

void ReadyPage::showProblem(const QString &sentence)
{
    m_ui->resultPart->hide();
    m_ui->problemBar->showMessage(Tone::Warn, sentence);
    bringInSight(m_ui->problemBar);
}

void ReadyPage::showDone(const QString &headline, const QString &more)
{
    showResult(headline, more.isEmpty() ? QStringList() : QStringList{more}, false);
}

void ReadyPage::showWords()
{
    const FormWords &words = m_filled.words();
    m_ui->pageArea->setAccessibleName(words.say(u"lastTopic"_s));
    m_ui->titleLabel->setText(words.say(u"ready"_s));
    m_ui->goingTitle->setText(words.say(u"goesAlong"_s));
    m_ui->saveButton->setText(words.say(u"saveAnswer"_s));
    m_ui->mailButton->setText(words.say(u"openMail"_s));
    m_ui->mailButton->setIcon(icon(u"envelope"_s));
    m_ui->folderButton->setText(words.say(u"showFolder"_s));
    m_ui->folderButton->setIcon(icon(u"folder2-open"_s));
    m_ui->ownTitle->setText(words.say(u"forYourself"_s));
    m_ui->copyLabel->setText(words.say(u"copyNote"_s));
    m_ui->copyButton->setText(words.say(u"saveCopyTo"_s));
    m_ui->printButton->setText(words.say(u"printForm"_s));
    m_ui->reopenButton->setText(words.say(u"reopen"_s));
    m_ui->emptyLabel->setText(words.say(u"emptyNote"_s));
    m_ui->emptyButton->setText(words.say(u"emptyForm"_s));
    m_ui->resultIcon->setIcon(u"check-circle-fill"_s);
}

/// Said before anything is saved.
void ReadyPage::showProtection()
{
    const FormWords &words = m_filled.words();
    const AnswerProtection protection = protectionOf(m_filled.form());
    m_ui->sealedIcon->setIcon(u"lock"_s);
    m_ui->sealedLabel->setText(breakable(words.say(u"willBeSealed"_s)));
    m_ui->sealedPart->setVisible(protection == AnswerProtection::Sealed);
    if (protection == AnswerProtection::NoKey)
        m_ui->openBar->showMessage(Tone::Soon, words.say(u"notSealed"_s));
    if (protection == AnswerProtection::BadKey)
        m_ui->openBar->showMessage(Tone::Warn, words.say(u"badKey"_s));
}

void ReadyPage::showGoing()
{
    while (QLayoutItem *item = m_ui->goingLayout->takeAt(1)) { // behind "Nothing yet"
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const GoingAlong &going : m_going)
        addGoing(going);
}

void ReadyPage::addGoing(const GoingAlong &going)
{
    labelIn(m_ui->goingCard, going.asked, TextRole::Detail, Tone::Muted);
    const QString text = going.isTold ? m_filled.words().say(u"toldInTalk"_s) : going.lines.join(u'\n');
    labelIn(m_ui->goingCard, text, going.isTold ? TextRole::Quote : TextRole::Body, Tone::Text)
        ->setContentsMargins(0, 0, 0, 8);
}

void ReadyPage::connectButtons()
{
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReadyPage::saveAsked);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ReadyPage::copyAsked);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReadyPage::printAsked);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &ReadyPage::reopenAsked);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &ReadyPage::emptyAsked);
    connect(m_ui->mailButton, &QPushButton::clicked, this, [this] { emit mailAsked(m_saved); });
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] { emit folderAsked(m_saved); });
}

void ReadyPage::showResult(const QString &headline, const QStringList &lines, bool isAnswer)
{
    m_ui->problemBar->hide();
    m_ui->resultTitle->setText(breakable(headline));
    m_ui->resultLabel->setText(breakable(lines.join(u'\n')));
    m_ui->resultLabel->setVisible(!lines.isEmpty());
    m_ui->mailButton->setVisible(isAnswer);
    m_ui->folderButton->setVisible(isAnswer);
    m_ui->resultPart->show();
    bringInSight(m_ui->resultPart);
}

/// Once the page has its new height.
void ReadyPage::bringInSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { m_ui->pageArea->ensureWidgetVisible(part); });
}

} // namespace loopbaan
