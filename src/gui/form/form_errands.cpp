// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_errands.h"

#include "app/form/filled_form.h"
#include "app/form/filled_form_document.h"
#include "app/form/form_opening.h"
#include "app/form/reopened_answer.h"
#include "gui/form/form_print.h"
#include "gui/guarded.h"
#include "gui/prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString wordsOf(AnswerHindrance hindrance)
{
    switch (hindrance) {
    case AnswerHindrance::None: break;
    case AnswerHindrance::Nothing: return u"nothing"_s;
    case AnswerHindrance::OnlyForOneself: return u"nothingShared"_s;
    case AnswerHindrance::TooMuch: return u"tooMuch"_s;
    case AnswerHindrance::BadKey: return u"badKey"_s;
    }
    Q_UNREACHABLE();
}

/// Beside the form, unless it lies where nothing can be put.
QString folderFor(const QString &formPath)
{
    const QFileInfo folder(QFileInfo(formPath).absolutePath());
    return folder.isWritable() && folder.absoluteFilePath() != QDir::tempPath()
        ? folder.absoluteFilePath()
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

FormErrands::FormErrands(FilledForm &filled, const QString &path, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_filled(filled)
    , m_path(path)
    , m_prompts(prompts)
    , m_window(window)
    , m_folder(folderFor(path))
{
}

void FormErrands::saveAnswer()
{
    guarded(m_prompts, m_window, tr("The answer was not saved"), [this] {
        const MadeAnswer made =
            madeAnswer(m_filled.draft(), m_filled.form(), m_filled.words(), m_filled.now());
        if (made.hindrance != AnswerHindrance::None)
            return void(emit refused(m_filled.words().say(wordsOf(made.hindrance))));
        const QString path = placeFor(made.file, tr("Save the answer"));
        if (path.isEmpty())
            return;
        write(path, made.file);
        emit answerSaved(path);
    });
}

void FormErrands::saveCopy()
{
    guarded(m_prompts, m_window, tr("The copy was not saved"), [this] {
        const FormWords &words = m_filled.words();
        if (m_filled.draft().entries.isEmpty())
            return void(emit refused(words.say(u"nothing"_s)));
        const OutputFile copy = ownCopy(m_filled.draft(), m_filled.form(), words);
        const QString path = placeFor(copy, tr("Save a copy for yourself"));
        if (path.isEmpty())
            return;
        write(path, copy);
        emit done(words.say(u"saved"_s, {{u"file"_s, QFileInfo(path).fileName()}}),
                  words.say(u"copySaved"_s));
    });
}

void FormErrands::print()
{
    guarded(m_prompts, m_window, tr("The form was not printed"), [this] {
        printDocument(filledFormDocument(m_filled.draft(), m_filled.form(), m_filled.words()), m_window);
    });
}

void FormErrands::reopen()
{
    const QString path = m_prompts.fileToOpen(m_window,
                                              {.title = tr("Open an earlier answer"),
                                               .start = m_folder,
                                               .filter = tr("Answers and copies (*.lbform)")});
    if (path.isEmpty())
        return;
    const ReopenedAnswer again = reopenedAnswer(formFileBytes(path).value_or(QByteArray()), m_filled.form());
    if (!again.restored)
        return void(emit refused(m_filled.words().say(loopbaan::wordsOf(again.fault))));
    const RestoredDraft restored = *again.restored;
    if (m_filled.draft().entries.isEmpty())
        return takeBack(restored.draft, restored.left);
    m_prompts.confirm(m_window,
                      {.title = tr("Replace what is filled in?"),
                       .explanation = tr("You can undo this afterwards."),
                       .confirm = tr("Replace"),
                       .decline = tr("Keep")},
                      [this, restored] { takeBack(restored.draft, restored.left); });
}

void FormErrands::empty()
{
    m_prompts.confirm(
        m_window,
        {.title = tr("Empty this form?"),
         .explanation =
             tr("Everything you typed disappears from this computer, also what you keep to "
                "yourself. This cannot be undone. Answers and copies you saved stay where they are."),
         .confirm = tr("Empty the form"),
         .decline = tr("Keep")},
        [this] {
            guarded(m_prompts, m_window, tr("The form was not emptied"), [this] { m_filled.empty(); });
        });
}

void FormErrands::keepElsewhere()
{
    guarded(m_prompts, m_window, tr("Your text is not kept there either"), [this] {
        const OutputFile copy = ownCopy(m_filled.draft(), m_filled.form(), m_filled.words());
        const QString path = placeFor(copy, tr("Keep your text here"));
        if (!path.isEmpty())
            m_filled.keepIn(path);
    });
}

void FormErrands::openMail(const QString &answer)
{
    const FormWords &words = m_filled.words();
    const QString body =
        words.say(u"mailBody"_s,
                  {{u"file"_s, QFileInfo(answer).fileName()}, {u"employee"_s, m_filled.form().givenName}});
    QDesktopServices::openUrl(
        QUrl(u"mailto:?subject=%1&body=%2"_s.arg(encoded(words.say(u"mailSubject"_s)), encoded(body))));
}

void FormErrands::showFolder(const QString &answer)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(answer).absolutePath()));
}

QString FormErrands::placeFor(const OutputFile &file, const QString &title)
{
    return m_prompts.fileToSave(m_window,
                                {.title = title,
                                 .start = QDir(m_folder).filePath(file.name),
                                 .filter = tr("Answers and copies (*.lbform)")});
}

void FormErrands::write(const QString &path, const OutputFile &file)
{
    const QFileInfo chosen(path);
    if (chosen == QFileInfo(m_path) || chosen == QFileInfo(m_filled.keptIn()))
        throw std::runtime_error(tr("that is the form itself; choose another name").toStdString());
    writeFiles(chosen.absolutePath(), {{chosen.fileName(), file.bytes}});
    m_folder = chosen.absolutePath();
}

void FormErrands::takeBack(const FormDraft &draft, int left)
{
    const FormWords &words = m_filled.words();
    m_filled.replaceBy(draft, tr("earlier answer"));
    emit done(words.say(u"restored"_s, {{u"date"_s, words.day(draft.saved.toLocalTime().date())}}),
              left > 0 ? words.sayCount(u"leftOver"_s, left) : QString());
}

} // namespace loopbaan
