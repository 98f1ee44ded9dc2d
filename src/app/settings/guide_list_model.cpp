// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/guide_list_model.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isOwn(const GuidePrompt &prompt)
{
    return prompt.prompt.isEmpty();
}

/// What makes a line the same one: those of the catalogue have no id until they are stored.
QStringList keysOf(const QList<GuidePrompt> &guide)
{
    QStringList keys;
    for (const GuidePrompt &prompt : guide)
        keys << (isOwn(prompt) ? prompt.id.value : prompt.prompt);
    return keys;
}

} // namespace

void GuideListModel::setGuide(const QList<GuidePrompt> &guide, Language language)
{
    const bool sameLines = keysOf(guide) == keysOf(m_guide);
    if (!sameLines)
        beginResetModel();
    m_guide = guide;
    m_language = language;
    if (!sameLines)
        endResetModel();
    else if (!guide.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void GuideListModel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

int GuideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_guide.size());
}

QVariant GuideListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GuidePrompt &prompt = m_guide.at(index.row());
    const QString words = wordsOf(prompt, Catalogue::shipped(), m_language);
    switch (role) {
    case Qt::DisplayRole: return isOwn(prompt) && words.isEmpty() ? tr("(nothing written yet)") : words;
    case Qt::EditRole: return words;
    case Qt::CheckStateRole: return static_cast<int>(prompt.isOn ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleDescriptionRole:
    case RemarkRole: return remarkOf(prompt);
    case OwnRole: return isOwn(prompt);
    default: return {};
    }
}

bool GuideListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_isReadOnly)
        return false;
    if (role == Qt::CheckStateRole)
        emit toggleAsked(index.row());
    else if (role == Qt::EditRole && isOwn(m_guide.at(index.row())))
        emit textAsked(index.row(), value.toString());
    else
        return false;
    return true;
}

Qt::ItemFlags GuideListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_isReadOnly)
        return flags;
    flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
    return isOwn(m_guide.at(index.row())) ? flags | Qt::ItemIsEditable : flags;
}

QString GuideListModel::remarkOf(const GuidePrompt &prompt) const
{
    QStringList remarks;
    const CatalogueEntry *entry = Catalogue::shipped().find(prompt.prompt);
    const QString condition = entry == nullptr ? QString() : entry->condition;
    if (isOwn(prompt))
        remarks << tr("own sentence");
    if (condition == u"first")
        remarks << tr("first conversation");
    if (condition == u"followup")
        remarks << tr("follow-up");
    if (!prompt.isOn)
        remarks << tr("off");
    return remarks.join(u" · "_s);
}

} // namespace loopbaan
