// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "gui/session/session_context.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class UpdatePanel;
}
QT_END_NAMESPACE

namespace loopbaan {

struct ReviewEntry;

/// What came of the agreements that are chosen in a list: status, a note, another day, and what was told of
/// it before. It stores itself while somebody types; what was agreed before is kept as history (R-001-50).
class UpdatePanel : public Surface
{
    Q_OBJECT

public:
    enum class Way { ToDossier, Delete }; ///< what can be done here beside changing

    UpdatePanel(const SessionContext &context, Way way, QWidget *parent = nullptr);
    ~UpdatePanel() override;

    /// Shows these as they are stored; of the same ones, what is being typed stays. `detail` is a line about
    /// the one. Throws StorageError.
    void showAgreements(const QList<Agreement> &agreements, const QString &detail);
    /// Whether the dossier is changing because of what was told here.
    [[nodiscard]] bool isStoring() const { return m_isStoring; }
    void chooseStatus(AgreementStatus status);
    void storeNow();
    void start(); ///< puts the keyboard on the status

signals:
    void changeRequested();
    void dossierRequested();
    void removeRequested();
    void left(); ///< with Escape

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void retranslate();
    void arrange();
    void arrangeIn(bool oneLine);
    void begin(const QList<Agreement> &agreements);
    void showFields();
    void showHistory();
    void finishDay();
    void store(const QString &field);
    [[nodiscard]] bool isOne() const { return m_agreements.size() == 1; }

    const std::unique_ptr<Ui::UpdatePanel> m_ui;
    SessionContext m_context;
    QList<Agreement> m_agreements{};
    bool m_isStoring = false;
    AgreementReviewId m_review{}; ///< what is told of the one agreement, since it was chosen
};

} // namespace loopbaan
