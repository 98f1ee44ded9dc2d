// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/answer_making.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

class FilledForm;
class Prompts;

/// What is done with a form besides filling it in: saving the answer, keeping a copy, taking one back,
/// printing, emptying. It asks where and says what became of it.
class FormErrands : public QObject
{
    Q_OBJECT

public:
    /// `path` is the form's own file, which nothing may replace. Everything outlives this; `window` is the
    /// parent of this and of its dialogs.
    FormErrands(FilledForm &filled, const QString &path, Prompts &prompts, QWidget *window);

    void saveAnswer();
    void saveCopy();
    void print();
    void reopen();
    void empty();
    void keepElsewhere();
    void openMail(const QString &answer);
    void showFolder(const QString &answer);

signals:
    void answerSaved(const QString &path);
    void refused(const QString &sentence); ///< in the language of the form
    void done(const QString &headline, const QString &more);

private:
    [[nodiscard]] QString placeFor(const OutputFile &file, const QString &title);
    void write(const QString &path, const OutputFile &file);
    void takeBack(const FormDraft &draft, int left);

    FilledForm &m_filled;
    const QString m_path;
    Prompts &m_prompts;
    QWidget *m_window;
    QString m_folder;
};

} // namespace loopbaan
