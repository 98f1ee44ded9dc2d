// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_series.h"

#include "app/plans/plan_service.h"
#include "app/problems/problem_text.h"
#include "core/plan/pop_file_name.h"
#include "documents/pop/pop_document.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr auto ending = ".pdf"_L1;

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

/// `name`, or with "-2" and so on when there is such a file already or another one takes that name.
QString freeName(const QString &folder, const QString &name, const QStringList &taken)
{
    const QString base = name.chopped(ending.size());
    QString candidate = name;
    for (int number = 2; isThere(QDir(folder).filePath(candidate))
         || (candidate != name && taken.contains(candidate, Qt::CaseInsensitive));
         ++number)
        candidate = u"%1-%2%3"_s.arg(base, QString::number(number), ending);
    return candidate;
}

} // namespace

QString pdfName(const PlanService &plans, const Pop &pop)
{
    return plans.fileNames({pop}).constFirst() + ending;
}

void writePopPdf(const QString &path, const Pop &pop)
{
    writeFile(path, popPdf(pop));
}

PopSeries::PopSeries(const PlanService &plans, const QList<EmployeeId> &employees, Language language,
                     const QString &folder)
    : m_plans(plans)
    , m_language(language)
    , m_folder(folder)
{
    QList<Pop> pops;
    for (const EmployeeId &employee : employees)
        pops.append(plans.pop(employee, language));
    const QStringList names = plans.fileNames(pops);
    for (qsizetype file = 0; file < pops.size(); ++file)
        m_files.append({.employee = employees.at(file),
                        .person = pops.at(file).employee,
                        .name = names.at(file) + ending});
}

int PopSeries::existing() const
{
    return int(
        std::ranges::count_if(m_files, [this](const PopToSave &file) { return isThere(pathOf(file)); }));
}

void PopSeries::setExistingFiles(ExistingFiles policy)
{
    m_policy = policy;
    if (policy != ExistingFiles::NewName)
        return;
    QStringList taken;
    for (const PopToSave &file : std::as_const(m_files))
        taken.append(file.name);
    for (PopToSave &file : m_files) {
        file.name = freeName(m_folder, file.name, taken);
        taken.append(file.name);
    }
}

void PopSeries::writeNext()
{
    const PopToSave &file = m_files.at(m_done);
    ++m_done;
    if (m_policy == ExistingFiles::Skip && isThere(pathOf(file)))
        m_unsaved.append({.person = file.person, .name = file.name, .isKept = true});
    else
        write(file);
}

void PopSeries::finish()
{
    for (const FileError &error : m_batch.finish()) {
        const QString name = QFileInfo(error.path()).fileName();
        const auto file = std::ranges::find(m_files, name, &PopToSave::name);
        m_unsaved.append({.person = file == m_files.cend() ? QString() : file->person,
                          .name = name,
                          .why = asSentences(problemText({}, error))});
        --m_saved;
    }
}

QString PopSeries::pathOf(const PopToSave &file) const
{
    return QDir(m_folder).filePath(file.name);
}

void PopSeries::write(const PopToSave &file)
{
    try {
        m_batch.add(pathOf(file), popPdf(m_plans.pop(file.employee, m_language)));
        ++m_saved;
    } catch (const std::exception &error) {
        m_unsaved.append(
            {.person = file.person, .name = file.name, .why = asSentences(problemText({}, error))});
    }
}

} // namespace loopbaan
