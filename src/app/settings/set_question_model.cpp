// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/set_question_model.h"

#include "core/form/asked_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What makes a question the same one.
QStringList questionIds(const QList<SetQuestion> &questions)
{
    QStringList ids;
    for (const SetQuestion &question : questions)
        ids << question.question + u' ' + topicOf(question, Catalogue::shipped());
    return ids;
}

QString titleOfTopic(const QString &topic, Language language)
{
    if (topic == attitudesTopic)
        return Catalogue::shipped().findSection(topic)->title.in(language);
    const QList<QuestionTopic> topics = questionTopics(language);
    const auto found = std::ranges::find(topics, topic, &QuestionTopic::id);
    return found == topics.end() ? topic : found->title;
}

} // namespace

QList<QuestionTopic> questionTopics(Language language)
{
    QList<QuestionTopic> topics;
    for (const CatalogueGroup &group : Catalogue::shipped().findSection(u"employee_prep")->groups)
        topics << QuestionTopic{group.id, group.title.in(language)};
    return topics;
}

void SetQuestionModel::setQuestions(const QList<SetQuestion> &questions, Language language)
{
    const bool sameLines = questionIds(questions) == questionIds(m_questions);
    if (!sameLines)
        beginResetModel();
    m_questions = questions;
    m_lines = linesOf(questions);
    m_language = language;
    if (!sameLines)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<SetQuestion> SetQuestionModel::question(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).place < 0)
        return std::nullopt;
    return m_questions.at(m_lines.at(row).place);
}

int SetQuestionModel::rowOf(const QString &question) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.place >= 0 && m_questions.at(line.place).question == question;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

std::optional<int> SetQuestionModel::placeFor(int from, int to) const
{
    if (!question(from))
        return std::nullopt;
    const int step = to < from ? -1 : 1;
    int row = from;
    while (row != to && question(row + step)) // as far as the next title
        row += step;
    return row == from ? std::nullopt : std::optional(static_cast<int>(m_lines.at(row).place));
}

int SetQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SetQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return words(line);
    const std::optional<SetQuestion> asked = question(index.row());
    if (!asked)
        return {};
    switch (role) {
    case Qt::CheckStateRole: return static_cast<int>(asked->isOn ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleDescriptionRole:
    case RemarkRole: return remarkOf(*asked);
    case OwnRole: return isOwn(*asked);
    default: return {};
    }
}

bool SetQuestionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_isReadOnly || role != Qt::CheckStateRole)
        return false;
    const std::optional<SetQuestion> asked = question(index.row());
    if (!asked)
        return false;
    emit switchAsked(asked->question, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SetQuestionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    if (!question(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isReadOnly ? flags : flags | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
}

/// Topics in the order in which they are first asked about, as composeForm() has them.
QList<SetQuestionModel::Line> SetQuestionModel::linesOf(const QList<SetQuestion> &questions) const
{
    QStringList topics;
    for (const SetQuestion &question : questions)
        topics << topicOf(question, Catalogue::shipped());
    QList<Line> lines;
    for (qsizetype first = 0; first < topics.size(); ++first) {
        const QString &topic = topics.at(first);
        if (topics.indexOf(topic) < first)
            continue;
        lines << Line{topic};
        for (qsizetype place = first; place < topics.size(); ++place) {
            if (topics.at(place) == topic)
                lines << Line{topic, place};
        }
    }
    return lines;
}

QString SetQuestionModel::words(const Line &line) const
{
    if (line.place < 0)
        return titleOfTopic(line.topic, m_language);
    const SetQuestion &question = m_questions.at(line.place);
    if (!isOwn(question))
        return Catalogue::shipped().text(question.question, m_language);
    const QString text = askedWords(question.text, m_language);
    return text.isEmpty() ? tr("(nothing written yet)") : text;
}

QString SetQuestionModel::remarkOf(const SetQuestion &question) const
{
    QStringList remarks;
    if (isOwn(question))
        remarks << tr("own question");
    if (!question.isOn)
        remarks << tr("off");
    else if (!maySwitchOff(question.question, m_questions, Catalogue::shipped()))
        remarks << tr("stays on");
    return remarks.join(u" · "_s);
}

} // namespace loopbaan
