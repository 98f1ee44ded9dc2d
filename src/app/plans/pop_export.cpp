// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_export.h"

#include "app/dossier/dossier.h"
#include "app/lists/dossier_lists.h"
#include "app/output/output_folder.h"
#include "app/plans/plan_service.h"
#include "documents/pop/pop_document.h"
#include "exchange/pop/pop_json.h"
#include "storage/file_batch.h"
#include "storage/stores/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)
};

QByteArray bytesOf(const Pop &pop, PopFormat format)
{
    return format == PopFormat::Json ? popToJson(pop) : popPdf(pop);
}

PopExportFailure wouldReplace(const QString &path, const QString &person)
{
    return {{ExportTexts::tr("the PDP of %1 was not written").arg(ExportTexts::tr("everybody")),
             ExportTexts::tr("%1 is that of %2").arg(path, person), ExportTexts::tr("choose another name")},
            FailureKind::CannotWrite};
}

/// One name for one file, whichever way its folder is spelled.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    return QDir(file.absoluteDir().canonicalPath()).filePath(file.fileName()).toCaseFolded();
}

/// Carries one order out.
class PopExporter
{
public:
    PopExporter(Dossier &dossier, const PopExportOrder &order);
    [[nodiscard]] PopExportResult run() &&;

private:
    void compose();
    void writeEach();
    void writeMerged();
    void finish();
    [[nodiscard]] QString targetFor(const QString &path);
    [[nodiscard]] std::optional<QString> subjectAt(const QString &path) const;
    void fail(const QString &whose, const std::exception &error);

    Dossier &m_dossier;
    const PopExportOrder &m_order;
    QList<Pop> m_pops;
    QSet<QString> m_taken; // paths of this run, case folded
    QHash<QString, QString> m_subjects; // what is in the file at a path, for messages
    FileBatch m_batch;
    PopExportResult m_result;
};

PopExporter::PopExporter(Dossier &dossier, const PopExportOrder &order)
    : m_dossier(dossier)
    , m_order(order)
{
}

PopExportResult PopExporter::run() &&
{
    makeFolder(m_order.folder);
    compose();
    writeEach();
    if (!m_order.merged.isEmpty())
        writeMerged();
    finish();
    return std::move(m_result);
}

void PopExporter::fail(const QString &whose, const std::exception &error)
{
    m_result.failures << PopExportFailure{
        problemText(ExportTexts::tr("the PDP of %1 was not written").arg(whose), error), failureKind(error)};
}

void PopExporter::compose()
{
    const PlanService plans(m_dossier);
    for (const EmployeeId &employee : m_order.employees) {
        try {
            m_pops << (m_order.language ? plans.pop(employee, *m_order.language) : plans.pop(employee));
        } catch (const std::exception &error) {
            fail(employee.value, error);
        }
    }
}

/// Where a file goes that would be called `path`; empty when the one that is there is to stay.
QString PopExporter::targetFor(const QString &path)
{
    QString target = path;
    const QFileInfo wanted(path);
    const QString ending = u'.' + wanted.suffix();
    for (int number = 2; m_order.existing == ExistingFile::Rename
         && (QFileInfo::exists(target) || m_taken.contains(target.toCaseFolded()));
         ++number)
        target = wanted.dir().filePath(wanted.completeBaseName() + u'-' + QString::number(number) + ending);
    m_taken << target.toCaseFolded();
    if (m_order.existing != ExistingFile::Skip || !QFileInfo::exists(target))
        return target;
    m_result.skipped << target;
    return {};
}

/// Whose POP this run writes to `path`.
std::optional<QString> PopExporter::subjectAt(const QString &path) const
{
    for (auto file = m_subjects.cbegin(); file != m_subjects.cend(); ++file) {
        if (placeOf(file.key()) == placeOf(path))
            return file.value();
    }
    return std::nullopt;
}

void PopExporter::writeEach()
{
    const QStringList names = PlanService(m_dossier).fileNames(m_pops);
    const QString ending = u'.' + QString(toText(m_order.format));
    for (qsizetype i = 0; i < m_pops.size(); ++i) {
        const QString path = targetFor(QDir(m_order.folder).filePath(names[i] + ending));
        if (path.isEmpty())
            continue;
        m_subjects.insert(path, m_pops[i].employee);
        m_batch.add(path, bytesOf(m_pops[i], m_order.format));
    }
}

void PopExporter::writeMerged()
{
    const QString path = targetFor(m_order.merged);
    if (path.isEmpty() || m_pops.isEmpty())
        return;
    if (const auto other = subjectAt(path)) {
        m_result.failures << wouldReplace(path, *other);
        return;
    }
    m_subjects.insert(path, ExportTexts::tr("everybody"));
    m_batch.add(path, popsPdf(m_pops));
}

void PopExporter::finish()
{
    for (const FileError &error : m_batch.finish()) {
        fail(m_subjects.value(error.path()), error);
        m_subjects.remove(error.path());
    }
    m_result.written = m_subjects.keys();
    m_result.written.sort();
}

} // namespace

QList<EmployeeId> employeesInService(const Dossier &dossier)
{
    QList<EmployeeId> ids;
    for (const Employee &employee : DossierLists(dossier).employees()) {
        if (inService(employee, dossier.today()))
            ids << employee.id;
    }
    return ids;
}

PopExportResult exportPops(Dossier &dossier, const PopExportOrder &order)
{
    return PopExporter(dossier, order).run();
}

} // namespace loopbaan
