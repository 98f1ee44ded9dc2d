// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/working_copy.h"

#include "app/form/form_opening.h"
#include "app/output/output_folder.h"
#include "exchange/form/working_copy_json.h"
#include "storage/atomic_file.h"

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void removeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        throw FileError::fromSystem(errno, path);
}

/// Under a name that does not hide an earlier one.
void putAside(const QString &path)
{
    QString aside = path + u".damaged"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1.damaged-%2"_s.arg(path, QString::number(number));
    if (!QFile::rename(path, aside))
        throw FileError::fromSystem(errno, aside);
}

} // namespace

WorkingCopy::WorkingCopy(const Form &form, const QString &folder)
    : m_form(form)
    , m_path(QDir(folder).filePath(form.id.value + u".lbform"_s))
    , m_lock(std::make_unique<QLockFile>(QDir(folder).filePath(form.id.value + u".lock"_s)))
{
    try {
        makeFolder(folder);
    } catch (const FileError &) {
        return; // writing says what is wrong
    }
    m_lock->setStaleLockTime(0); // somebody may think about a question for hours
    m_isHeldElsewhere = !m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError;
}

WorkingCopy::~WorkingCopy() = default;

KeptText WorkingCopy::read(FormDraft &draft) const
{
    const std::optional<QByteArray> bytes = formFileBytes(m_path);
    if (!bytes)
        return KeptText::None;
    const WorkingCopyFile file = workingCopyFromJson(*bytes);
    if (!file.draft || file.draft->form != m_form.id) {
        putAside(m_path);
        return KeptText::Damaged;
    }
    draft = restoredDraft(*file.draft, m_form).draft;
    return KeptText::Read;
}

void WorkingCopy::write(const FormDraft &draft, const QString &warning) const
{
    writeFile(m_path, workingCopyToJson(draft, m_form, warning));
}

void WorkingCopy::moveTo(const QString &path, const FormDraft &draft, const QString &warning)
{
    writeFile(path, workingCopyToJson(draft, m_form, warning));
    const QString before = std::exchange(m_path, path);
    if (QFileInfo(before) != QFileInfo(path))
        QFile::remove(before); // where nothing could be written, nothing may be removable either
}

void WorkingCopy::remove() const
{
    removeFile(m_path);
    const QFileInfo copy(m_path);
    const QStringList more{copy.fileName() + u".damaged*"_s, QString(leftoversOfWriters)};
    for (const QFileInfo &file : copy.dir().entryInfoList(more, QDir::Files | QDir::Hidden))
        removeFile(file.filePath());
}

} // namespace loopbaan
