// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/preparation_page.h"

#include "app/language/display_language.h"

#include "ui_preparation_page.h"

#include <QHeaderView>

namespace loopbaan {

namespace {

constexpr int minutesPerQuestion = 2; // rather more than less

enum QuestionColumn { TextColumn, CountColumn };

bool isOn(const QTreeWidgetItem &item)
{
    return item.checkState(TextColumn) == Qt::Checked;
}

int onWithin(const QTreeWidgetItem &topic)
{
    int count = 0;
    for (int at = 0; at < topic.childCount(); ++at)
        count += isOn(*topic.child(at)) ? 1 : 0;
    return count;
}

QTreeWidgetItem *newLine(QTreeWidgetItem *topic, const QString &text, Qt::ItemFlags more)
{
    auto *line = new QTreeWidgetItem(topic, {text});
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | more);
    return line;
}

} // namespace

PreparationPage::PreparationPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::PreparationPage>())
{
    m_ui->setupUi(this);
    QHeaderView &columns = *m_ui->questionTree->header();
    columns.setStretchLastSection(false);
    columns.setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    columns.setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    for (const auto &language : enumTexts<Language>)
        m_ui->languageCombo->addItem(nativeName(language.value), static_cast<int>(language.value));
    connect(m_ui->questionTree, &QTreeWidget::itemChanged, this, &PreparationPage::showCounts);
    connect(m_ui->languageCombo, &QComboBox::activated, this, &PreparationPage::languageChosen);
    connect(m_ui->usualButton, &QPushButton::clicked, this, &PreparationPage::usualWanted);
    for (const DateField *field : {m_ui->dueField, m_ui->remindField})
        connect(field, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

PreparationPage::~PreparationPage() = default;

void PreparationPage::setEmployee(const QString &callName)
{
    m_callName = callName;
    m_ui->titleLabel->setText(tr("How does %1 prepare?").arg(callName));
}

void PreparationPage::setForm(const FormRequest &request, const Form &choices)
{
    m_request = request;
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(static_cast<int>(request.language)));
    showDays();
    showTopics(choices);
    showCounts();
}

void PreparationPage::followDays(const FormRequest &suggestion)
{
    const bool isUntouched =
        m_ui->dueField->date() == m_request.dueOn && m_ui->remindField->date() == m_request.remindOn;
    if (!isUntouched)
        return;
    m_request.dueOn = suggestion.dueOn;
    m_request.remindOn = suggestion.remindOn;
    showDays();
}

void PreparationPage::showDays()
{
    m_ui->dueField->setDate(m_request.dueOn);
    m_ui->remindField->setDate(m_request.remindOn);
}

void PreparationPage::showTopics(const Form &choices)
{
    const QSignalBlocker quiet(m_ui->questionTree);
    m_ui->questionTree->clear();
    QHash<QString, QTreeWidgetItem *> topics;
    for (const FormTopic &topic : choices.topics) {
        topics[topic.id] =
            newLine(m_ui->questionTree->invisibleRootItem(), topic.title, Qt::ItemIsAutoTristate);
    }
    for (const FormQuestion &question : choices.questions) {
        QTreeWidgetItem *line = newLine(topics.value(question.topic), question.text, {});
        const auto chosen = std::ranges::find(m_request.questions, question.id, &SetQuestion::question);
        const bool isAsked = chosen != m_request.questions.end() && chosen->isOn;
        line->setData(TextColumn, Qt::UserRole, question.id);
        line->setCheckState(TextColumn, isAsked ? Qt::Checked : Qt::Unchecked);
    }
}

void PreparationPage::showCounts()
{
    const QSignalBlocker quiet(m_ui->questionTree);
    int asked = 0;
    for (int at = 0; at < m_ui->questionTree->topLevelItemCount(); ++at) {
        QTreeWidgetItem &topic = *m_ui->questionTree->topLevelItem(at);
        const int on = onWithin(topic);
        const QString some = tr("%1 of %2").arg(QString::number(on), QString::number(topic.childCount()));
        const QString all = on == 0 ? tr("off") : QString::number(on);
        topic.setText(CountColumn, on == 0 || on == topic.childCount() ? all : some);
        topic.setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        asked += on;
    }
    const QString choice = tr("%1 chooses for each question what you read beforehand.").arg(m_callName);
    const QString size = tr("%n question(s), about %1 minutes.", nullptr, asked)
                             .arg(QString::number(asked * minutesPerQuestion));
    m_ui->leadLabel->setText(asked == 0 ? tr("No form goes along.") : choice + u' ' + size);
    emit completeChanged();
}

FormRequest PreparationPage::request() const
{
    FormRequest request = m_request;
    request.language = static_cast<Language>(m_ui->languageCombo->currentData().toInt());
    request.dueOn = m_ui->dueField->date();
    request.remindOn = m_ui->remindField->date();
    QHash<QString, bool> asked;
    for (QTreeWidgetItemIterator line(m_ui->questionTree); *line != nullptr; ++line)
        asked.insert((*line)->data(TextColumn, Qt::UserRole).toString(), isOn(**line));
    for (SetQuestion &question : request.questions)
        question.isOn = asked.value(question.question, false);
    return request;
}

bool PreparationPage::isComplete() const
{
    return m_ui->dueField->isUnderstood() && m_ui->remindField->isUnderstood();
}

} // namespace loopbaan
