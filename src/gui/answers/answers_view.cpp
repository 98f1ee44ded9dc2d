// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answers_view.h"

#include "app/language/date_words.h"
#include "app/preparation/answer_words.h"
#include "gui/answers/answer_passage_view.h"
#include "gui/widgets/surface.h"
#include "gui/widgets/text_label.h"

#include "ui_answers_view.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString versionText(const KeptAnswer &kept, bool isLast)
{
    const QDateTime at = kept.receivedAt.toLocalTime();
    const QString moment = momentText(at.date(), at.time(), {});
    return isLast ? AnswersView::tr("Last answer · %1").arg(moment)
                  : AnswersView::tr("Earlier answer · %1").arg(moment);
}

QString receivedText(const KeptAnswer &kept)
{
    const QString day = fullDay(kept.receivedAt.toLocalTime().date());
    return kept.wasSealed
        ? AnswersView::tr("Received on %1, kept unchanged. It was sealed on the way.").arg(day)
        : AnswersView::tr("Received on %1, kept unchanged. It was not sealed on the way.").arg(day);
}

} // namespace

AnswersView::AnswersView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswersView>())
{
    m_ui->setupUi(this);
    connect(m_ui->versionBox, &QComboBox::activated, this, &AnswersView::showChosen);
}

AnswersView::~AnswersView() = default;

void AnswersView::setAnswers(const QList<KeptAnswer> &answers, const QString &name,
                             const Catalogue &catalogue)
{
    QList<KeptAnswer> sorted = answers;
    std::ranges::reverse(sorted);
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const KeptAnswer &kept) { return kept.answer.saved; });
    if (sorted == m_answers && name == m_name && &catalogue == m_catalogue)
        return;
    const int before = m_ui->versionBox->currentIndex();
    const KeptAnswer chosen = before > 0 ? m_answers.value(before) : KeptAnswer();
    m_answers = sorted;
    m_name = name;
    m_catalogue = &catalogue;
    showVersions();
    m_ui->versionBox->setCurrentIndex(qMax(0, static_cast<int>(m_answers.indexOf(chosen))));
    showChosen();
}

void AnswersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const int chosen = m_ui->versionBox->currentIndex();
    showVersions();
    m_ui->versionBox->setCurrentIndex(chosen);
    showChosen();
}

void AnswersView::showVersions()
{
    m_ui->versionBox->clear();
    for (const KeptAnswer &kept : std::as_const(m_answers))
        m_ui->versionBox->addItem(versionText(kept, m_ui->versionBox->count() == 0));
    m_ui->versionBox->setVisible(m_answers.size() > 1);
}

void AnswersView::showChosen()
{
    qDeleteAll(m_ui->bodyPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const int chosen = m_ui->versionBox->currentIndex();
    m_ui->receivedLabel->setVisible(chosen >= 0);
    if (chosen < 0)
        return;
    const KeptAnswer &kept = m_answers.at(chosen);
    m_ui->receivedLabel->setText(receivedText(kept));
    for (const AnswerTopic &topic : answerTopics(kept.answer, *m_catalogue))
        addTopic(topic);
}

void AnswersView::addTopic(const AnswerTopic &topic)
{
    auto *part = new Surface(m_ui->bodyPart);
    part->setKind(Surface::Kind::Page);
    part->setEdges(Qt::BottomEdge);
    m_ui->bodyLayout->addWidget(part);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(8);
    auto *title = new TextLabel(part);
    title->setRole(TextRole::Strong);
    title->setWordWrap(true);
    title->setText(topic.title.isEmpty() ? tr("Questions of your organisation") : topic.title);
    layout->addWidget(title);
    for (const AnswerPassage &passage : topic.passages)
        layout->addWidget(new AnswerPassageView(passage, m_name, part));
}

} // namespace loopbaan
