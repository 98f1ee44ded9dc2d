// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pops_page.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "documents/layout/layout.h"
#include "documents/pop/pop_document.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/pops/pop_state.h"
#include "gui/session/wayfinder.h"
#include "gui/widgets/person_delegate.h"

#include "ui_pops_page.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

PopsPage::PopsPage(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PopsPage>())
    , m_context(context)
    , m_model(context.open.dossier)
    , m_saver(context, this)
    , m_employee(context.wayfinder->employee())
{
    m_ui->setupUi(this);
    prepareWidgets();
    connectList();
    connectDocument();
    retranslate();
}

PopsPage::~PopsPage() = default;

void PopsPage::prepareWidgets()
{
    m_ui->popList->setModel(&m_model);
    m_ui->popList->setItemDelegate(new PersonDelegate(m_ui->popList));
    m_ui->popList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->popList->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_ui->emptyList->setIcon(u"file-earmark-person"_s);
    m_ui->privacyIcon->setIcon(u"lock"_s);
    m_ui->pdfButton->setIcon(icon(u"file-earmark-pdf"_s, Tone::OnPrimary));
    m_ui->approveButton->setIcon(icon(u"check2"_s));
    for (const PopGroup group : {PopGroup::All, PopGroup::Approved, PopGroup::Draft})
        m_ui->groupBox->addItem(QString(), QVariant::fromValue(group));
    for (const auto &language : enumTexts<Language>)
        m_ui->languageBox->addItem(nativeName(language.value), QVariant::fromValue(language.value));
    m_ui->splitter->setSizes({274, 580, 238});
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    m_pdfAction.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_pdfAction.setVisible(false);
    m_context.addCommands(MainWindow::Menu::Document, {&m_pdfAction});
}

void PopsPage::connectList()
{
    connect(m_ui->groupBox, &QComboBox::activated, this, &PopsPage::chooseGroup);
    connect(m_ui->tickAllButton, &QPushButton::clicked, this, &PopsPage::toggleTicks);
    connect(&m_model, &PopListModel::tickedChanged, this, &PopsPage::showTicks);
    connect(m_ui->popList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showEmployee(m_model.employeeAt(current));
            });
    connect(m_context.wayfinder.get(), &Wayfinder::asked, this,
            [this](const QString &, const EmployeeId &employee) { showAnybody(employee); });
    connect(&m_context.open.dossier, &Dossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            lookAgain();
    });
}

void PopsPage::connectDocument()
{
    connect(m_ui->languageBox, &QComboBox::activated, this, &PopsPage::chooseLanguage);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &PopsPage::approve);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &PopsPage::save);
    connect(&m_pdfAction, &QAction::triggered, this, &PopsPage::save);
    connect(&m_saver, &PopSaver::saved, this, [this](const QString &path) {
        m_ui->messageBar->showMessage(Tone::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void PopsPage::showEmployee(const EmployeeId &employee)
{
    if (employee == m_employee && !m_isStale)
        return;
    m_employee = employee;
    m_isStale = m_isStale || !isVisible();
    if (m_isStale)
        return; // until it is on screen
    m_ui->popList->setCurrentIndex(m_model.indexOf(employee));
    showPop();
}

/// As showEmployee, for somebody whom the group on show may leave out.
void PopsPage::showAnybody(const EmployeeId &employee)
{
    if (!m_model.indexOf(employee).isValid() && !m_isStale) {
        m_ui->groupBox->setCurrentIndex(0);
        chooseGroup(0);
    }
    showEmployee(employee);
}

void PopsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void PopsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pdfAction.setVisible(true);
    if (m_isStale)
        lookAgain();
}

void PopsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pdfAction.setVisible(false);
}

void PopsPage::retranslate()
{
    setWindowTitle(tr("PDPs"));
    m_ui->groupBox->setItemText(0, tr("All PDPs"));
    m_ui->groupBox->setItemText(1, tr("Approved"));
    m_ui->groupBox->setItemText(2, tr("Draft"));
    m_pdfAction.setText(tr("Save as &PDF…"));
    m_model.retranslate();
    showTicks();
    showState();
}

/// The dossier has changed: shows what it holds now, at the place where the user was.
void PopsPage::lookAgain()
{
    m_isStale = false;
    guard(tr("The PDPs were not read"), [this] { m_model.reload(); });
    chooseSomebody();
    showTicks();
}

/// Keeps to the employee on show, else takes the first.
void PopsPage::chooseSomebody()
{
    const QModelIndex same = m_model.indexOf(m_employee);
    const QModelIndex index = same.isValid() ? same : m_model.index(0);
    m_employee = m_model.employeeAt(index);
    m_ui->popList->setCurrentIndex(index);
    showPop();
}

void PopsPage::showPop()
{
    const QList<PaperPage> pages = pagesOfPop();
    if (m_onPaper == m_employee) {
        m_ui->previewPane->updatePages(pages);
    } else {
        m_ui->messageBar->hide(); // it was about somebody else
        m_ui->previewPane->setPages(pages);
    }
    m_onPaper = m_employee;
    showState();
}

/// The pages of the POP as the dossier stands; none when there is nobody, or it could not be made.
QList<PaperPage> PopsPage::pagesOfPop()
{
    m_pop = {};
    if (m_employee.isNull())
        return {};
    QList<PaperPage> pages;
    guard(tr("The PDP was not created"), [this, &pages] {
        const PlanService &plans = m_context.open.plans;
        m_pop = m_language ? plans.pop(m_employee, *m_language) : plans.pop(m_employee);
        pages = layOut(popDocument(m_pop, Catalogue::shipped()));
    });
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(QVariant::fromValue(m_pop.language)));
    return pages;
}

void PopsPage::showState()
{
    const bool hasPop = !m_employee.isNull();
    const bool hasRows = m_model.rowCount() > 0;
    m_ui->listStack->setCurrentWidget(hasRows ? m_ui->listPart : m_ui->emptyList);
    m_ui->sideColumn->setVisible(hasPop);
    const bool isFiltered = m_ui->groupBox->currentIndex() > 0;
    m_ui->emptyList->setTexts(isFiltered ? tr("No PDPs here") : tr("No employees yet"),
                              isFiltered ? tr("Choose “All PDPs” to see the others.")
                                         : tr("Add them on the page Employees."));
    const PopState state = popState(m_pop);
    m_ui->stateIcon->setIcon(state.icon);
    m_ui->stateIcon->setTone(state.tone);
    m_ui->stateLabel->setText(state.text);
    m_ui->stateLabel->setTone(state.tone);
    m_ui->approveButton->setVisible(m_pop.isConcept && !m_context.open.dossier.isReadOnly());
}

void PopsPage::showTicks()
{
    const qsizetype ticked = m_model.ticked().size();
    const bool all = ticked > 0 && ticked == m_model.rowCount();
    m_ui->tickAllButton->setText(all ? tr("&Select none") : tr("&Select all"));
    m_ui->tickAllButton->setEnabled(m_model.rowCount() > 0);
    m_ui->pdfButton->setText(ticked > 1 ? tr("Save %n PDP(s) as &PDF…", nullptr, int(ticked))
                                        : tr("Save as &PDF…"));
}

void PopsPage::chooseGroup(int index)
{
    guard(tr("The PDPs were not read"),
          [this, index] { m_model.setGroup(m_ui->groupBox->itemData(index).value<PopGroup>()); });
    chooseSomebody();
}

void PopsPage::chooseLanguage(int index)
{
    m_language = m_ui->languageBox->itemData(index).value<Language>();
    showPop();
}

void PopsPage::toggleTicks()
{
    m_model.tickAll(m_model.ticked().size() != m_model.rowCount());
}

QList<EmployeeId> PopsPage::wanted() const
{
    const QList<EmployeeId> ticked = m_model.ticked();
    return ticked.isEmpty() && !m_employee.isNull() ? QList<EmployeeId>{m_employee} : ticked;
}

void PopsPage::approve()
{
    guard(tr("The PDP was not approved"), [this] {
        const Pop approved = m_context.open.plans.approve(m_employee);
        m_ui->messageBar->showMessage(Tone::Good,
                                      tr("The PDP of %1 is approved as version %2. Undo with Ctrl+Z.")
                                          .arg(approved.employeeCallName, QString::number(approved.version)));
    });
}

void PopsPage::save()
{
    const QList<EmployeeId> employees = wanted();
    if (employees.size() > 1)
        m_saver.saveSeries(employees, m_pop.language);
    else if (employees == QList<EmployeeId>{m_employee})
        m_saver.saveOne(m_pop);
    else if (!employees.isEmpty())
        m_saver.saveOne(m_context.open.plans.pop(employees.first(), m_pop.language));
}

template<typename Command>
void PopsPage::guard(const QString &whatFails, Command command)
{
    guarded(m_context.prompts, this, whatFails, command);
}

} // namespace loopbaan
