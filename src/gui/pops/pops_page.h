// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plans/pop_list_model.h"
#include "documents/layout/page.h"
#include "gui/pops/pop_saver.h"

#include <QAction>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class PopsPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The page of the POPs: whose there are, what the one that is chosen looks like on paper, and saving one or
/// many of them as PDF (R-001-04).
class PopsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PopsPage(const SessionContext &context, QWidget *parent = nullptr);
    ~PopsPage() override;

    void showEmployee(const EmployeeId &employee);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareWidgets();
    void connectList();
    void connectDocument();
    void retranslate();

    void lookAgain();
    void chooseSomebody();
    void showAnybody(const EmployeeId &employee);
    [[nodiscard]] QList<PaperPage> pagesOfPop();
    void showPop();
    void showState();
    void showTicks();
    void chooseGroup(int index);
    void chooseLanguage(int index);
    void toggleTicks();

    [[nodiscard]] QList<EmployeeId> wanted() const;
    void approve();
    void save();
    template<typename Command>
    void guard(const QString &whatFails, Command command);

    const std::unique_ptr<Ui::PopsPage> m_ui;
    SessionContext m_context;
    PopListModel m_model;
    PopSaver m_saver;
    QAction m_pdfAction{};
    EmployeeId m_employee{}; ///< whose POP is asked for
    EmployeeId m_onPaper{}; ///< whose the pages on show are
    Pop m_pop{};
    std::optional<Language> m_language{}; ///< nothing: that of the organisation
    bool m_isStale = true;
};

} // namespace loopbaan
