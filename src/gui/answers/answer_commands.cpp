// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answer_commands.h"

#include "app/dossier/open_dossier.h"
#include "gui/answers/answers_read_dialog.h"
#include "gui/guarded.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isFolderOrDevice(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile(); // to open a pipe would wait for its other end
}

} // namespace

AnswerCommands::AnswerCommands(const SessionContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    m_readAction.setObjectName(u"readAnswerAction"_s);
    m_readAction.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(&m_readAction, &QAction::triggered, this, [this] { chooseFiles(); });
    qApp->installEventFilter(this); // a QAction is not told when the language changes
    showTexts();
}

void AnswerCommands::chooseFiles(const EmployeeId &expected)
{
    if (m_context.open.dossier.isReadOnly())
        return sayWhyNot();
    const QStringList paths = m_context.prompts.filesToOpen(
        &m_window,
        {.title = tr("Read answers"),
         .start = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
         .filter = tr("Answers to forms (*.lbform *.json);;All files (*)")});
    read(paths, expected);
}

void AnswerCommands::read(const QStringList &paths, const EmployeeId &expected)
{
    if (m_context.open.dossier.isReadOnly())
        return sayWhyNot();
    if (paths.isEmpty())
        return;
    m_batches << Batch{.expected = expected, .paths = paths};
    if (m_batches.size() == 1)
        QTimer::singleShot(0, this, &AnswerCommands::openNext);
}

bool AnswerCommands::isReady() const
{
    return !m_context.open.dossier.isReadOnly() && !m_window.hasFullView();
}

void AnswerCommands::sayWhyNot()
{
    m_context.prompts.showFailure(&m_window,
                                  {.what = tr("Answers cannot be read now"),
                                   .why = tr("You can read this dossier, not change it."),
                                   .advice = m_context.open.dossier.readOnlyReason()});
}

void AnswerCommands::sayQuietlyWhyNot()
{
    m_context.showNews(m_window.hasFullView() ? tr("Answers are not read during a conversation.")
                                              : tr("You can read this dossier, not change it."));
}

bool AnswerCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == qApp)
        showTexts();
    return QObject::eventFilter(watched, event);
}

void AnswerCommands::showTexts()
{
    m_readAction.setText(tr("&Read answer…"));
}

/// One file a turn, between which the window draws itself and listens.
void AnswerCommands::openNext()
{
    Batch &batch = m_batches.first();
    if (batch.paths.isEmpty())
        return keep();
    guarded(m_context.prompts, &m_window, tr("The answers were not read"), [&] {
        const QString path = batch.paths.takeFirst();
        if (isFolderOrDevice(path)) {
            const AnswerOutcome outcome{.fault = AnswerFault::NotAnAnswer};
            batch.reports << AnswerReport{path, outcome,
                                          subjectOf(outcome, path, batch.expected, m_context.open.dossier)};
            return;
        }
        batch.reports << openedReport(path, batch.expected, m_context.open.answers, m_context.open.dossier);
    });
    if (!batch.paths.isEmpty())
        m_context.showNews(tr("Reading answers: %n to go", nullptr, static_cast<int>(batch.paths.size())));
    QTimer::singleShot(0, this, &AnswerCommands::openNext);
}

void AnswerCommands::keep()
{
    Batch batch = m_batches.takeFirst();
    guarded(m_context.prompts, &m_window, tr("The answers were not kept"), [&] {
        keepAll(batch.reports, batch.expected, AnswerConsent::Nothing, m_context.open.answers,
                m_context.open.dossier);
        tell(batch);
    });
    if (!m_batches.isEmpty())
        QTimer::singleShot(0, this, &AnswerCommands::openNext);
}

void AnswerCommands::tell(const Batch &batch)
{
    if (batch.reports.size() == 1)
        tellOne(batch.reports.first(), batch.expected);
    else if (!batch.reports.isEmpty())
        showAll(batch);
}

void AnswerCommands::tellOne(const AnswerReport &report, const EmployeeId &expected)
{
    switch (fateOf(report.outcome)) {
    case AnswerFate::Asks: return ask(report, expected);
    case AnswerFate::Refused:
        return m_context.prompts.showFailure(&m_window,
                                             failureOf(problemText(report.outcome, report.subject)));
    case AnswerFate::WasHere: return offerToGo(report);
    case AnswerFate::Kept: break;
    }
    if (isRemarkable(report.outcome))
        return showAll({.expected = expected, .reports = {report}});
    m_context.showNews(tr("Answer read. Undo: Ctrl+Z"));
    offerToGo(report);
}

void AnswerCommands::ask(const AnswerReport &report, const EmployeeId &expected)
{
    const bool isOthers = report.outcome.match.kind == AnswerMatchKind::WrongPerson;
    const AnswerSubject &subject = report.subject;
    const QString why = asSentence(problemText(report.outcome, subject).why);
    const Question question{
        .title = isOthers ? tr("%1 Read it for %2?").arg(why, subject.callName)
                          : tr("%1 Keep the answer all the same?").arg(why),
        .explanation = isOthers
            ? tr("Nothing is read for anybody else.")
            : tr("The answer of %1 is then kept with that conversation.").arg(subject.callName),
        .confirm = consentText(report),
        .decline = tr("Do not read it")};
    m_context.prompts.confirm(&m_window, question,
                              [this, report, expected] { keepAllTheSame(report, expected); });
}

void AnswerCommands::keepAllTheSame(AnswerReport report, const EmployeeId &expected)
{
    guarded(m_context.prompts, &m_window, tr("The answers were not kept"), [&] {
        QList<AnswerReport> reports{report};
        const AnswerConsents consents = consentFor(report.outcome);
        const bool isOthers = consents.testFlag(AnswerConsent::OtherPerson);
        keepAll(reports, isOthers ? EmployeeId() : expected, consents, m_context.open.answers,
                m_context.open.dossier);
        tellOne(reports.first(), isOthers ? EmployeeId() : expected);
    });
}

/// Quietly: a bar above the page that leads to whose answer it is.
void AnswerCommands::offerToGo(const AnswerReport &report)
{
    const bool wasHere = fateOf(report.outcome) == AnswerFate::WasHere;
    const QString &name = report.subject.callName;
    QStringList texts{wasHere ? tr("The answer of %1 was here already.").arg(name)
                              : tr("The answer of %1 is read.").arg(name)};
    if (!wasHere)
        texts << remarksOn(report.outcome);
    m_window.offer(texts.join(u' '), tr("Go to %1").arg(name),
                   [wayfinder = m_context.wayfinder, match = report.outcome.match] {
                       wayfinder->prepare(match.employee, match.conversation);
                   });
    // The next change may be its undoing.
    connect(&m_context.open.dossier, &Dossier::changed, &m_window, &MainWindow::withdrawOffer,
            Qt::SingleShotConnection);
}

void AnswerCommands::showAll(const Batch &batch)
{
    auto *dialog = new AnswersReadDialog(m_context, batch.expected, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReports(batch.reports);
    dialog->open();
}

AnswerConsents consentFor(const AnswerOutcome &outcome)
{
    return outcome.match.kind == AnswerMatchKind::WrongPerson ? AnswerConsent::OtherPerson
                                                              : AnswerConsent::ClosedTalk;
}

QString consentText(const AnswerReport &report)
{
    return report.outcome.match.kind == AnswerMatchKind::WrongPerson
        ? AnswerCommands::tr("Read it for %1").arg(report.subject.callName)
        : AnswerCommands::tr("Keep it all the same");
}

} // namespace loopbaan
