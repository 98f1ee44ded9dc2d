// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/preparation_page.h"

#include "app/language/display_language.h"
#include "gui/look/icons.h"
#include "gui/planning/own_question_dialog.h"

#include "ui_preparation_page.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int minutesPerQuestion = 2; // rather more than less

enum QuestionColumn { TextColumn, CountColumn };
constexpr int QuestionRole = Qt::UserRole; // the id
constexpr int TopicRole = Qt::UserRole + 1;

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

/// Empty for a topic, and for nothing.
QString questionOf(const QTreeWidgetItem *line)
{
    return line == nullptr ? QString() : line->data(TextColumn, QuestionRole).toString();
}

QStringList unfoldedIn(const QTreeWidget &tree)
{
    QStringList topics;
    for (int at = 0; at < tree.topLevelItemCount(); ++at) {
        if (tree.topLevelItem(at)->isExpanded())
            topics << tree.topLevelItem(at)->data(TextColumn, TopicRole).toString();
    }
    return topics;
}

/// Null when it is not there.
QTreeWidgetItem *lineOf(const QString &question, QTreeWidget &tree)
{
    for (QTreeWidgetItemIterator line(&tree); *line != nullptr; ++line) {
        if (questionOf(*line) == question)
            return *line;
    }
    return nullptr;
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
    connectQuestions();
    connect(m_ui->languageCombo, &QComboBox::activated, this, &PreparationPage::wordsWanted);
    for (const DateField *field : {m_ui->dueField, m_ui->remindField})
        connect(field, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

PreparationPage::~PreparationPage() = default;

void PreparationPage::connectQuestions()
{
    m_ui->ownButton->setIcon(icon(u"plus"_s));
    m_ui->upButton->setIcon(icon(u"arrow-up"_s));
    m_ui->downButton->setIcon(icon(u"arrow-down"_s));
    m_ui->removeButton->setIcon(icon(u"x-circle"_s));
    connect(m_ui->questionTree, &QTreeWidget::itemChanged, this, &PreparationPage::showCounts);
    connect(m_ui->questionTree, &QTreeWidget::currentItemChanged, this, &PreparationPage::showButtons);
    connect(m_ui->ownButton, &QPushButton::clicked, this, &PreparationPage::askOwn);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->removeButton, &QToolButton::clicked, this, &PreparationPage::removeOwn);
    connect(m_ui->usualButton, &QPushButton::clicked, this, &PreparationPage::usualWanted);
    connect(m_ui->viewButton, &QPushButton::clicked, this, &PreparationPage::viewWanted);
    new QShortcut(
        Qt::ALT | Qt::Key_Up, m_ui->questionTree, this, [this] { move(-1); }, Qt::WidgetShortcut);
    new QShortcut(
        Qt::ALT | Qt::Key_Down, m_ui->questionTree, this, [this] { move(1); }, Qt::WidgetShortcut);
}

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
    showButtons();
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
    const QStringList unfolded = unfoldedIn(*m_ui->questionTree);
    m_ui->questionTree->clear();
    QHash<QString, QTreeWidgetItem *> topics;
    for (const FormTopic &topic : choices.topics) {
        QTreeWidgetItem *line =
            newLine(m_ui->questionTree->invisibleRootItem(), topic.title, Qt::ItemIsAutoTristate);
        line->setData(TextColumn, TopicRole, topic.id);
        line->setExpanded(unfolded.contains(topic.id));
        topics[topic.id] = line;
    }
    for (const FormQuestion &question : choices.questions) {
        QTreeWidgetItem *line = newLine(topics.value(question.topic), question.text, {});
        const auto chosen = std::ranges::find(m_request.questions, question.id, &SetQuestion::question);
        const bool isAsked = chosen != m_request.questions.end() && chosen->isOn;
        line->setData(TextColumn, QuestionRole, question.id);
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
    m_ui->viewButton->setDisabled(asked == 0);
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
        asked.insert(questionOf(*line), isOn(**line));
    for (SetQuestion &question : request.questions)
        question.isOn = asked.value(question.question, question.isOn);
    return request;
}

void PreparationPage::showButtons()
{
    QTreeWidgetItem *line = m_ui->questionTree->currentItem();
    const QTreeWidgetItem *topic = line == nullptr ? nullptr : line->parent();
    const int at = topic == nullptr ? 0 : topic->indexOfChild(line);
    m_ui->upButton->setEnabled(topic != nullptr && at > 0);
    m_ui->downButton->setEnabled(topic != nullptr && at + 1 < topic->childCount());
    m_ui->removeButton->setEnabled(isOwn({.question = questionOf(line)}));
}

/// About the topic that is chosen.
void PreparationPage::askOwn()
{
    const QTreeWidgetItem *line = m_ui->questionTree->currentItem();
    const QTreeWidgetItem *topic = line == nullptr || line->parent() == nullptr ? line : line->parent();
    const QString about = (topic == nullptr ? m_ui->questionTree->topLevelItem(0) : topic)
                              ->data(TextColumn, TopicRole)
                              .toString();
    auto *dialog = new OwnQuestionDialog(newOwnQuestion({}, about), request().language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_request = request();
        m_request.questions << dialog->question();
        takeQuestions(dialog->question().question);
    });
    dialog->open();
}

void PreparationPage::removeOwn()
{
    const QString question = questionOf(m_ui->questionTree->currentItem());
    m_request = request();
    m_request.questions.removeIf([&question](const SetQuestion &each) { return each.question == question; });
    takeQuestions({});
}

void PreparationPage::move(int by)
{
    QTreeWidgetItem *line = m_ui->questionTree->currentItem();
    const QTreeWidgetItem *topic = line == nullptr ? nullptr : line->parent();
    const QTreeWidgetItem *other = topic == nullptr ? nullptr : topic->child(topic->indexOfChild(line) + by);
    if (other == nullptr)
        return;
    m_request = request();
    const auto place = [this](const QTreeWidgetItem *of) {
        return std::ranges::find(m_request.questions, questionOf(of), &SetQuestion::question);
    };
    std::iter_swap(place(line), place(other));
    takeQuestions(questionOf(line));
}

/// Shows the questions as they are by now, with the keyboard on one of them.
void PreparationPage::takeQuestions(const QString &chosen)
{
    emit wordsWanted();
    if (QTreeWidgetItem *line = lineOf(chosen, *m_ui->questionTree))
        m_ui->questionTree->setCurrentItem(line);
    m_ui->questionTree->setFocus(Qt::OtherFocusReason);
}

bool PreparationPage::isComplete() const
{
    return m_ui->dueField->isUnderstood() && m_ui->remindField->isUnderstood();
}

} // namespace loopbaan
