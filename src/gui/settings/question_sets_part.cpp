// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/question_sets_part.h"

#include "app/output/output_folder.h"
#include "app/problems/question_set_problems.h"
#include "gui/look/icons.h"
#include "gui/prompts.h"
#include "gui/session/guarded_store.h"

#include "ui_question_sets_part.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype mostReasons = 5; // more do not fit in a dialog
constexpr qint64 mostBytes = 2 * 1024 * 1024 + 1; // what is larger is refused anyway

QString reasonsIn(const QList<ProblemText> &refusals)
{
    QStringList lines;
    for (const ProblemText &refusal : refusals.first(qMin(mostReasons, refusals.size())))
        lines << u"%1: %2"_s.arg(refusal.what, asSentence(refusal.why));
    if (const qsizetype others = refusals.size() - mostReasons; others > 0)
        lines << QuestionSetsPart::tr("And %n more.", nullptr, static_cast<int>(others));
    return lines.join(u'\n');
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QuestionSetsPart::QuestionSetsPart(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QuestionSetsPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    dress();
    connectFields();
    connectButtons();
    showSets();
}

QuestionSetsPart::~QuestionSetsPart()
{
    m_ui->nameEdit->disconnect(this); // it may still hold a name that is being typed
}

void QuestionSetsPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showSets();
}

void QuestionSetsPart::dress()
{
    m_ui->earlierButton->setIcon(icon(u"arrow-up"_s));
    m_ui->laterButton->setIcon(icon(u"arrow-down"_s));
    m_ui->removeButton->setIcon(icon(u"x-circle"_s));
    m_ui->addButton->setIcon(icon(u"plus"_s));
    const bool readOnly = m_context.open.dossier.isReadOnly();
    m_ui->addButton->setDisabled(readOnly);
    m_ui->importButton->setDisabled(readOnly);
    m_ui->nameEdit->setReadOnly(readOnly);
}

void QuestionSetsPart::connectFields()
{
    connect(m_ui->setBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        if (number)
            choose(m_sets.at(*number).id);
    });
    connect(m_ui->nameEdit, &SavedLine::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(m_ui->nameEdit, &SavedLine::textToStore, this, &QuestionSetsPart::rename);
    connect(&m_context.open.dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects.testFlag(Subject::House))
            showSets();
    });
}

void QuestionSetsPart::connectButtons()
{
    connect(m_ui->earlierButton, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->laterButton, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->removeButton, &QToolButton::clicked, this, &QuestionSetsPart::remove);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QuestionSetsPart::add);
    connect(m_ui->importButton, &QPushButton::clicked, this, &QuestionSetsPart::importFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &QuestionSetsPart::exportFile);
}

int QuestionSetsPart::place() const
{
    const auto found = std::ranges::find(m_sets, m_chosen, &QuestionSet::id);
    return found == m_sets.end() ? -1 : static_cast<int>(found - m_sets.begin());
}

void QuestionSetsPart::choose(const QuestionSetId &set)
{
    m_ui->nameEdit->storeNow();
    const bool isOther = set != m_chosen;
    m_chosen = set;
    showChosen();
    if (isOther)
        emit setChosen(m_chosen);
}

/// The same set again; when it is gone, the usual one.
void QuestionSetsPart::showSets()
{
    guarded(m_context.prompts, this, tr("The settings could not be read"), [this] {
        m_sets = m_context.open.questionSets.all();
        QStringList names;
        for (const QuestionSet &set : m_sets)
            names << set.name;
        m_ui->setBox->setChoices(names, m_sets.isEmpty() ? tr("The questions of the program") : QString());
        if (place() < 0)
            choose(m_sets.isEmpty() ? QuestionSetId() : m_sets.constFirst().id);
        showChosen();
    });
}

void QuestionSetsPart::showChosen()
{
    const int at = place();
    const bool canChange = at >= 0 && !m_context.open.dossier.isReadOnly();
    m_ui->setBox->setChosen(at < 0 ? std::nullopt : std::optional(at));
    m_ui->setBox->setEnabled(at >= 0);
    m_ui->nameEdit->setStoredText(at < 0 ? QString() : m_sets.at(at).name);
    m_ui->nameLabel->setVisible(at >= 0);
    m_ui->nameEdit->setVisible(at >= 0);
    m_ui->earlierButton->setEnabled(canChange && at > 0);
    m_ui->laterButton->setEnabled(canChange && at < m_sets.size() - 1);
    m_ui->removeButton->setEnabled(canChange);
    m_ui->exportButton->setEnabled(at >= 0);
    if (at < 0)
        m_ui->setHint->setText(
            tr("Forms ask these questions. Make a set to choose others, or ask your own."));
    else if (at == 0)
        m_ui->setHint->setText(tr("The usual set: forms start from it."));
    else
        m_ui->setHint->setText(tr("Move it to the front to make it the usual set."));
}

void QuestionSetsPart::add()
{
    store(tr("The set was not added"), [this] {
        choose(m_context.open.questionSets.add(tr("Own questions")).id);
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
        m_ui->nameEdit->selectAll();
    });
}

void QuestionSetsPart::rename(const QString &name)
{
    if (name.trimmed().isEmpty())
        return m_ui->setHint->setText(tr("A set has a name: until you write one it keeps the old one."));
    store(tr("What you typed was not saved"), [&] { m_context.open.questionSets.rename(m_chosen, name); });
}

void QuestionSetsPart::move(int step)
{
    store(tr("The set was not moved"), [&] { m_context.open.questionSets.move(m_chosen, place() + step); });
}

void QuestionSetsPart::remove()
{
    m_ui->setBox->setFocus(Qt::OtherFocusReason); // stores what is being typed
    store(tr("The set was not deleted"), [this] {
        m_context.open.questionSets.remove(m_chosen);
        m_context.showNews(tr("The set is deleted. Undo: Ctrl+Z"));
    });
}

void QuestionSetsPart::importFile()
{
    const QString path =
        m_context.prompts.fileToOpen(this,
                                     {.title = tr("Import a set of questions"),
                                      .start = documents(),
                                      .filter = tr("Sets of questions (*.json);;All files (*)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return read(file.read(mostBytes));
    m_context.prompts.showFailure(this,
                                  {.what = tr("The set was not read"),
                                   .why = asSentence(file.errorString()),
                                   .advice = tr("Check its name, and whether you may read it.")});
}

void QuestionSetsPart::read(const QByteArray &json)
{
    store(tr("The set was not added"), [&] {
        const QuestionSetImport import = m_context.open.questionSets.importFrom(json);
        if (import.set) {
            choose(import.set->id);
            return m_context.showNews(tr("The set is added. Undo: Ctrl+Z"));
        }
        const QList<ProblemText> refusals = refusalsOf(import);
        m_context.prompts.showFailure(
            this,
            {.what = tr("The set was not added"),
             .why = reasonsIn(refusals),
             .advice = refusals.isEmpty() ? QString() : asSentence(refusals.constFirst().advice)});
    });
}

void QuestionSetsPart::exportFile()
{
    m_ui->nameEdit->storeNow();
    const QString path = m_context.prompts.fileToSave(this,
                                                      {.title = tr("Export this set of questions"),
                                                       .start = documents() + u'/' + tr("questions.json"),
                                                       .filter = tr("Sets of questions (*.json)")});
    if (path.isEmpty())
        return;
    guarded(m_context.prompts, this, tr("The set was not exported"), [&] {
        const QFileInfo file(path);
        writeFiles(file.absolutePath(),
                   {{.name = file.fileName(), .bytes = m_context.open.questionSets.exported(m_chosen)}});
        m_context.showNews(tr("The set is exported."));
    });
}

void QuestionSetsPart::store(const QString &whatFails, const std::function<void()> &command)
{
    guardedStore(m_context, this, whatFails, command);
}

} // namespace loopbaan
