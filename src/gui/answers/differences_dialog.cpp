// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/differences_dialog.h"

#include "app/language/date_words.h"
#include "gui/answers/answer_passage_view.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/long_text.h"

#include "ui_differences_dialog.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString headText(const QDateTime &saved)
{
    const QDateTime at = saved.toLocalTime();
    return DifferencesDialog::tr("Answer of %1").arg(momentText(at.date(), at.time(), {}));
}

} // namespace

DifferencesDialog::DifferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DifferencesDialog>())
{
    m_ui->setupUi(this);
    m_ui->listLayout->setColumnStretch(0, 1);
    m_ui->listLayout->setColumnStretch(1, 1);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DifferencesDialog::~DifferencesDialog() = default;

void DifferencesDialog::setAnswers(const AnswerOutcome &outcome, const QString &name)
{
    m_ui->titleLabel->setText(tr("What %1 answered differently").arg(name));
    addHeads(outcome);
    for (const AnswerDifference &difference : outcome.match.differences)
        addDifference(difference, outcome.answer.language, name);
    m_ui->listLayout->setRowStretch(m_row, 1);
}

void DifferencesDialog::addHeads(const AnswerOutcome &outcome)
{
    int column = 0;
    for (const QDateTime &saved : {outcome.match.before, outcome.answer.saved}) {
        auto *head = new TextLabel(m_ui->listPart);
        head->setRole(TextRole::Section);
        head->setWordWrap(true);
        head->setText(headText(saved));
        m_ui->listLayout->addWidget(head, m_row, column++);
    }
    ++m_row;
}

void DifferencesDialog::addDifference(const AnswerDifference &difference, Language language,
                                      const QString &name)
{
    auto *question = new TextLabel(m_ui->listPart);
    question->setTone(Tone::Muted);
    question->setWordWrap(true);
    question->setContentsMargins(0, 10, 0, 0);
    const AnsweredQuestion &asked = difference.now ? *difference.now : *difference.before;
    question->setText(breakable(beginningOf(asked.asked)));
    m_ui->listLayout->addWidget(question, m_row++, 0, 1, 2);
    addSide(0, difference.before, language, name);
    addSide(1, difference.now, language, name);
    ++m_row;
}

void DifferencesDialog::addSide(int column, const std::optional<AnsweredQuestion> &answered,
                                Language language, const QString &name)
{
    AnswerPassage passage{.lines = {{.choice = tr("not answered")}}};
    if (answered)
        passage = passageOf(*answered, Catalogue::shipped(), language);
    passage.question.clear(); // it stands above both
    m_ui->listLayout->addWidget(new AnswerPassageView(passage, name, m_ui->listPart), m_row, column,
                                Qt::AlignTop);
}

} // namespace loopbaan
