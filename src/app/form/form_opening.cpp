// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/form_opening.h"

#include "app/problems/json_problems.h"
#include "exchange/form/form_format.h"
#include "exchange/form/form_json.h"
#include "exchange/json/json_document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace loopbaan {

namespace {

struct FormProblem
{
    Q_DECLARE_TR_FUNCTIONS(FormProblem)
};

FormFault faultOf(const FormFile &file)
{
    const bool isNewer = std::ranges::any_of(
        file.problems, [](const JsonProblem &problem) { return problem.reason == JsonReason::NewerVersion; });
    return isNewer ? FormFault::Newer : FormFault::Damaged;
}

OpenedForm readForm(const QByteArray &bytes)
{
    const FormFile file = formFromJson(bytes);
    if (file.form)
        return {.form = file.form};
    return {.fault = faultOf(file), .problems = file.problems};
}

ProblemText whyUnread(FormFault fault)
{
    switch (fault) {
    case FormFault::Missing:
        return {{},
                FormProblem::tr("there is no such file"),
                FormProblem::tr("check its name, or look in your mail")};
    case FormFault::Unreadable:
        return {{},
                FormProblem::tr("you may not read the file"),
                FormProblem::tr("save it in a folder of your own")};
    case FormFault::IsAnAnswer:
    case FormFault::IsASealedAnswer:
        return {{},
                FormProblem::tr("this is an answer to a form, not the form itself"),
                FormProblem::tr(
                    "to fill in, open the form; to read the answer, open your dossier and choose “Read "
                    "answer” there")};
    case FormFault::IsAWorkingCopy:
        return {
            {},
            FormProblem::tr("this is the copy you kept for yourself, not the form"),
            FormProblem::tr("open the form and choose “Open an earlier answer” there; never mail this copy")};
    case FormFault::Newer:
        return {{},
                FormProblem::tr("it was made by a newer version of this program"),
                FormProblem::tr("ask for a new form or update the program")};
    default:
        return {{},
                FormProblem::tr("it is not a form of this program"),
                FormProblem::tr("choose the file ending in .lbform that came with your invitation")};
    }
}

/// With the first place that is wrong, for whoever has to find out.
ProblemText whyDamaged(const QList<JsonProblem> &problems)
{
    const auto wrong =
        std::ranges::find_if(problems, [](const JsonProblem &problem) { return refuses(problem.reason); });
    const QString advice = FormProblem::tr("open it again from the mail, or ask for a new form");
    if (wrong == problems.end())
        return {{}, FormProblem::tr("the file is damaged"), advice};
    const ProblemText place = problemText(*wrong);
    return {{}, FormProblem::tr("the file is damaged (%1: %2)").arg(place.what, place.why), advice};
}

} // namespace

bool isFormFileName(const QString &path)
{
    return path.endsWith(QLatin1StringView(".lbform"), Qt::CaseInsensitive);
}

std::optional<QByteArray> formFileBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(JsonLimits().bytes + 1); // one more shows that it is too large
}

OpenedForm openedForm(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {.fault = FormFault::Missing};
    const std::optional<QByteArray> bytes = formFileBytes(path);
    if (!bytes)
        return {.fault = FormFault::Unreadable};
    switch (formFormatOf(*bytes).value_or(FormFormat::Form)) {
    case FormFormat::Answer: return {.fault = FormFault::IsAnAnswer};
    case FormFormat::SealedAnswer: return {.fault = FormFault::IsASealedAnswer};
    case FormFormat::WorkingCopy: return {.fault = FormFault::IsAWorkingCopy};
    case FormFormat::Form: break;
    }
    OpenedForm opened = readForm(*bytes);
    if (opened.fault == FormFault::Damaged && !bytes->contains(toText(FormFormat::Form).data()))
        opened.fault = FormFault::NotAForm; // and not one that was cut off
    return opened;
}

ProblemText problemText(const OpenedForm &opened, const QString &path)
{
    ProblemText problem =
        opened.fault == FormFault::Damaged ? whyDamaged(opened.problems) : whyUnread(opened.fault);
    problem.what = FormProblem::tr("“%1” was not opened").arg(QFileInfo(path).fileName());
    return problem;
}

} // namespace loopbaan
