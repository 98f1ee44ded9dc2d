// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/form_files.h"

#include "app/form/filled_form_document.h"
#include "documents/paint/pdf.h"
#include "exchange/form/form_json.h"
#include "exchange/form/form_page.h"

namespace loopbaan {

QByteArray formFile(const Form &form, FormFileKind format)
{
    switch (format) {
    case FormFileKind::Html: return formPage(formToJson(form), form.language);
    case FormFileKind::LbForm: return formToJson(form);
    case FormFileKind::Pdf: return toPdf(paperFormDocument(form, FormWords(form)));
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
