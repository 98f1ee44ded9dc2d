// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/answers_part.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "gui/look/icons.h"
#include "gui/talk/exchange/answer_block.h"
#include "gui/widgets/text_label.h"

#include "ui_answers_part.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int leastBlockWidth = 260;
constexpr int mostColumns = 2;

} // namespace

AnswersPart::AnswersPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswersPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->bodyLayout->setHorizontalSpacing(20);
    m_ui->foldButton->setFont(fontFor(TextRole::Section));
    connect(m_ui->foldButton, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

AnswersPart::~AnswersPart() = default;

void AnswersPart::showAnswers(const Conversation &talk, const QString &employee)
{
    const QList<PreparedAnswer> answers =
        preparedAnswers(m_context.open.dossier, talk.id, m_context.catalogue, m_context.language.current());
    setVisible(!answers.isEmpty());
    if (answers == m_answers && employee == m_employee)
        return;
    m_answers = answers;
    m_employee = employee;
    showBlocks();
    showHead();
}

void AnswersPart::setOpen(bool open)
{
    m_isOpen = open;
    m_ui->bodyPart->setVisible(open);
    showHead();
}

void AnswersPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showHead();
}

void AnswersPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswersPart::showBlocks()
{
    qDeleteAll(m_blocks);
    m_blocks.clear();
    m_columns = 0;
    for (const PreparedAnswer &answer : std::as_const(m_answers)) {
        if (answer.isToldInPerson) {
            auto *label = new TextLabel(m_ui->bodyPart);
            label->setWordWrap(true);
            label->setText(
                tr("%1 · %2 would rather tell this. Ask about it.").arg(answer.question, m_employee));
            m_blocks.append(label);
            continue;
        }
        auto *block = new AnswerBlock(answer, m_ui->bodyPart);
        block->setDisabled(m_context.open.dossier.isReadOnly());
        connect(block, &AnswerBlock::wishRequested, this, &AnswersPart::wishRequested);
        m_blocks.append(block);
    }
    arrange();
}

/// Beside each other where there is room.
void AnswersPart::arrange()
{
    const int columns = width() < mostColumns * leastBlockWidth ? 1 : mostColumns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (QWidget *block : std::as_const(m_blocks)) {
        m_ui->bodyLayout->addWidget(block, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < mostColumns; ++column)
        m_ui->bodyLayout->setColumnStretch(column, column < columns ? 1 : 0);
}

void AnswersPart::showHead()
{
    const auto told = std::ranges::count_if(m_answers, &PreparedAnswer::isToldInPerson);
    const int written = static_cast<int>(m_answers.size() - told);
    m_ui->foldButton->setText(tr("What %1 wrote beforehand").arg(m_employee));
    m_ui->foldButton->setIcon(icon(m_isOpen ? u"chevron-down"_s : u"chevron-right"_s, Tone::Muted));
    m_ui->foldButton->setAccessibleDescription(m_isOpen ? tr("open") : tr("folded"));
    const QDate day = m_answers.isEmpty() ? QDate() : m_answers.first().writtenOn;
    const QString count = tr("%n answers", nullptr, written);
    m_ui->countLabel->setText(
        m_isOpen       ? (day.isValid() ? tr("%1, unchanged").arg(dayAndMonth(day)) : tr("unchanged"))
            : told > 0 ? tr("%1 · %2 rather tells the rest").arg(count, m_employee)
                       : count);
}

} // namespace loopbaan
