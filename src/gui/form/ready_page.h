// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/answer_making.h"
#include "gui/form/form_page.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ReadyPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class FilledForm;

/// The end of the form: exactly what goes along, saving it, and what to do with it then.
class ReadyPage : public FormPage
{
    Q_OBJECT

public:
    ReadyPage(FilledForm &filled, QWidget *parent);
    ~ReadyPage() override;

    void reload() override;
    void takeKeyboard() override;

    /// The answer is in `path`: what now.
    void showSaved(const QString &path);
    /// Why there is no answer, or another sentence about what was asked.
    void showProblem(const QString &sentence);
    void showDone(const QString &headline, const QString &more);

signals:
    void saveAsked();
    void copyAsked();
    void printAsked();
    void reopenAsked();
    void emptyAsked();
    void mailAsked(const QString &path);
    void folderAsked(const QString &path);

private:
    void showWords();
    void showProtection();
    void showGoing();
    void addGoing(const GoingAlong &going);
    void connectButtons();
    void bringInSight(QWidget *part);
    void showResult(const QString &headline, const QStringList &lines, bool isAnswer);

    const std::unique_ptr<Ui::ReadyPage> m_ui;
    FilledForm &m_filled;
    QList<GoingAlong> m_going{}; ///< on show
    QString m_saved{}; ///< path of the answer that was saved last
};

} // namespace loopbaan
