// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/feedback_part.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/session/guarded_store.h"
#include "gui/widgets/segment_bar.h"

#include "ui_feedback_part.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Statement
{
    QLatin1StringView id;
    std::optional<int> ConversationFeedback::*answer;
};

constexpr int roomForPairs = 640; // pixels

constexpr std::array<Statement, 4> statements{{{"fdb.heard"_L1, &ConversationFeedback::heard},
                                               {"fdb.free"_L1, &ConversationFeedback::free},
                                               {"fdb.clear"_L1, &ConversationFeedback::clear},
                                               {"fdb.honest"_L1, &ConversationFeedback::honest}}};

} // namespace

FeedbackPart::FeedbackPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FeedbackPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    addStatements();
    m_ui->openEdit->setReadOnly(context.open.dossier.isReadOnly());
    connect(m_ui->openEdit, &SavedText::typing, this, &FeedbackPart::typing);
    connect(m_ui->openEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store([&] { m_context.open.feedback.write(m_talk, text); }); });
    showTexts();
}

FeedbackPart::~FeedbackPart() = default;

void FeedbackPart::showFeedback(const ConversationId &talk, const QString &employee)
{
    m_talk = talk;
    const ConversationFeedback feedback = m_context.open.feedback.of(talk);
    for (size_t at = 0; at < statements.size(); ++at)
        m_bars[at]->setCurrent((feedback.*statements[at].answer).value_or(0) - 1);
    m_ui->openEdit->setStoredText(feedback.open);
    m_ui->forLabel->setText(tr("for %1").arg(employee));
}

void FeedbackPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

/// As narrow as what stands below each other, also while it stands beside: else it would never go back.
QSize FeedbackPart::minimumSizeHint() const
{
    int widest = 0;
    for (const SegmentBar *bar : m_bars)
        widest = qMax(widest, bar->minimumSizeHint().width());
    const QSize least = QWidget::minimumSizeHint();
    return {qMin(least.width(), widest), least.height()};
}

/// A statement and its answers beside each other where there is room.
void FeedbackPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QBoxLayout *pair : m_pairs)
        pair->setDirection(width() < roomForPairs ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FeedbackPart::addStatements()
{
    QWidget *before = nullptr;
    for (size_t at = 0; at < statements.size(); ++at) {
        auto *label = new TextLabel(this);
        label->setObjectName(u"statement%1"_s.arg(at));
        label->setWordWrap(true);
        auto *bar = new SegmentBar(this);
        bar->setObjectName(u"answer%1"_s.arg(at));
        bar->setClearable(true);
        bar->setTexts(QStringList(5));
        bar->setDisabled(m_context.open.dossier.isReadOnly());
        connect(bar, &SegmentBar::chosen, this, [this, at](int index) {
            const std::optional<int> answer = index < 0 ? std::nullopt : std::optional(index + 1);
            store([&] { m_context.open.feedback.answer(m_talk, statements[at].answer, answer); });
        });
        auto *pair = new QBoxLayout(QBoxLayout::TopToBottom);
        pair->setSpacing(4);
        pair->addWidget(label, 1);
        pair->addWidget(bar);
        m_ui->statementsLayout->addLayout(pair);
        m_pairs[at] = pair;
        if (before != nullptr)
            bar->tabAfter(before);
        before = bar;
        m_bars[at] = bar;
    }
}

void FeedbackPart::showTexts()
{
    const Language language = m_context.language.current();
    QStringList words;
    for (int answer = 1; answer <= 5; ++answer)
        words << m_context.catalogue.text(u"fdb.scale.%1"_s.arg(answer), language);
    for (size_t at = 0; at < statements.size(); ++at) {
        const QString text = m_context.catalogue.text(QString(statements[at].id), language);
        findChild<TextLabel *>(u"statement%1"_s.arg(at))->setText(text);
        m_bars[at]->setAccessibleName(text);
        m_bars[at]->setTexts(words);
    }
    m_ui->openLabel->setText(m_context.catalogue.text(u"fdb.open"_s, language));
    m_ui->openEdit->setAccessibleName(m_ui->openLabel->text());
}

void FeedbackPart::store(const std::function<void()> &command)
{
    guardedStore(m_context, this, tr("The answer was not saved"), command);
}

} // namespace loopbaan
