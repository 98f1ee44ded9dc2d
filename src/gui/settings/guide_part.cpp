// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/guide_part.h"

#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "gui/look/icons.h"
#include "gui/session/guarded_store.h"

#include "ui_guide_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isShipped(QList<GuidePrompt> guide, PhaseId phase)
{
    for (GuidePrompt &prompt : guide)
        prompt.id = {};
    return guide == guideOf(phase, {}, Catalogue::shipped());
}

} // namespace

GuidePart::GuidePart(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GuidePart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_model.setReadOnly(context.open.dossier.isReadOnly());
    m_ui->guideList->setModel(&m_model);
    dress();
    retranslate();
    m_ui->phaseBar->setCurrent(static_cast<int>(PhaseId::Opening));
    m_ui->phaseBar->tabAfter(m_ui->addButton);
    connectList();
    connectButtons();
    showGuide();
}

GuidePart::~GuidePart()
{
    // The list still has a sentence that is being typed when the fields of this are gone.
    m_ui->guideList->disconnect(this);
    m_model.disconnect(this);
    m_ui->guideList->setModel(nullptr);
}

void GuidePart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    showGuide();
}

PhaseId GuidePart::phase() const
{
    return static_cast<PhaseId>(m_ui->phaseBar->current());
}

void GuidePart::dress()
{
    m_ui->upButton->setIcon(icon(u"arrow-up"_s));
    m_ui->downButton->setIcon(icon(u"arrow-down"_s));
    m_ui->removeButton->setIcon(icon(u"x-circle"_s));
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->addButton->setDisabled(m_context.open.dossier.isReadOnly());
}

void GuidePart::connectList()
{
    const GuideList *list = m_ui->guideList;
    connect(list, &GuideList::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(list, &GuideList::moveAsked, this, &GuidePart::move);
    connect(list, &GuideList::removeAsked, this, &GuidePart::remove);
    connect(list, &GuideList::rowChanged, this, &GuidePart::updateCommands);
    connect(&m_model, &GuideListModel::toggleAsked, this, [this](int row) {
        store(tr("The sentence was not switched"), [&] { m_context.open.guide.toggle(phase(), row); });
    });
    connect(&m_model, &GuideListModel::textAsked, this, [this](int row, const QString &text) {
        store(tr("What you typed was not saved"), [&] { m_context.open.guide.write(phase(), row, text); });
    });
    connect(&m_context.open.dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects.testFlag(Subject::House))
            showGuide();
    });
}

void GuidePart::connectButtons()
{
    connect(m_ui->phaseBar, &SegmentBar::chosen, this, [this] {
        showGuide();
        m_ui->guideList->choose(0);
    });
    connect(m_ui->upButton, &QToolButton::clicked, this,
            [this] { move(m_ui->guideList->row(), m_ui->guideList->row() - 1); });
    connect(m_ui->downButton, &QToolButton::clicked, this,
            [this] { move(m_ui->guideList->row(), m_ui->guideList->row() + 1); });
    connect(m_ui->removeButton, &QToolButton::clicked, this, [this] { remove(m_ui->guideList->row()); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &GuidePart::add);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &GuidePart::restore);
}

void GuidePart::retranslate()
{
    QStringList titles;
    for (const auto &phase : enumTexts<PhaseId>)
        titles.append(titleOf(phase.value, m_context.language.current()));
    m_ui->phaseBar->setTexts(titles);
}

/// The same row again; a list that was made anew has forgotten it.
void GuidePart::showGuide()
{
    guarded(m_context.prompts, this, tr("The settings could not be read"), [this] {
        const int row = qMax(0, m_ui->guideList->row());
        const QList<GuidePrompt> guide = m_context.open.guide.guide(phase());
        m_model.setGuide(guide, m_context.language.current());
        if (m_ui->guideList->row() < 0)
            m_ui->guideList->choose(row);
        const bool canRestore = !m_context.open.dossier.isReadOnly() && !isShipped(guide, phase());
        m_ui->restoreButton->setEnabled(canRestore);
        updateCommands();
    });
}

void GuidePart::updateCommands()
{
    const int row = m_ui->guideList->row();
    const bool canChange = !m_context.open.dossier.isReadOnly();
    const bool isOwn = m_model.index(row).data(GuideListModel::OwnRole).toBool();
    m_ui->upButton->setEnabled(canChange && row > 0);
    m_ui->downButton->setEnabled(canChange && row >= 0 && row < m_model.rowCount() - 1);
    m_ui->removeButton->setEnabled(canChange && isOwn);
}

void GuidePart::add()
{
    store(tr("The sentence was not added"), [this] {
        m_context.open.guide.add(phase(), {});
        m_ui->guideList->choose(m_model.rowCount() - 1);
        m_ui->guideList->setFocus(Qt::OtherFocusReason);
        m_ui->guideList->edit(m_ui->guideList->currentIndex());
    });
}

void GuidePart::move(int from, int to)
{
    if (m_context.open.dossier.isReadOnly() || from < 0 || to < 0 || to >= m_model.rowCount())
        return;
    store(tr("The sentence was not moved"), [&] {
        m_context.open.guide.move(phase(), from, to);
        m_ui->guideList->choose(to);
    });
}

void GuidePart::remove(int row)
{
    if (m_context.open.dossier.isReadOnly() || !m_model.index(row).data(GuideListModel::OwnRole).toBool())
        return;
    m_ui->guideList->setFocus(Qt::OtherFocusReason);
    store(tr("The sentence was not deleted"), [&] {
        m_context.open.guide.remove(phase(), row);
        m_context.showNews(tr("The sentence is deleted. Undo: Ctrl+Z"));
    });
}

void GuidePart::restore()
{
    m_ui->guideList->setFocus(Qt::OtherFocusReason); // the button has nothing more to do
    store(tr("The guide was not restored"), [this] { m_context.open.guide.restore(phase()); });
}

void GuidePart::store(const QString &whatFails, const std::function<void()> &command)
{
    guardedStore(m_context, this, whatFails, command);
}

} // namespace loopbaan
