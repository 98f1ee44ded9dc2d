// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_reading.h"

#include <QProcess>
#include <QTemporaryFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QByteArray output(const QString &tool, const QByteArray &pdf, const QStringList &before,
                  const QStringList &after)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        throw std::runtime_error("no room for a temporary file");
    QProcess process;
    process.start(tool, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error(tool.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

} // namespace

QString read(const QString &tool, const QByteArray &pdf, const QStringList &options)
{
    return QString::fromUtf8(output(tool, pdf, options, {}));
}

QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(output(u"pdftotext"_s, pdf, {u"-nopgbrk"_s}, {u"-"_s})).simplified();
}

QImage pictureOf(const QByteArray &pdf, int number)
{
    const QString page = QString::number(number);
    const QStringList options{u"-r"_s, u"72"_s, u"-png"_s, u"-f"_s, page, u"-l"_s, page, u"-singlefile"_s};
    return QImage::fromData(output(u"pdftoppm"_s, pdf, options, {}), "PNG");
}

} // namespace loopbaan::test
