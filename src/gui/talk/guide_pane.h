// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class GuidePane;
}
QT_END_NAMESPACE

namespace loopbaan {

class WrappedCheckBox;

/// A line of the guide as it is shown.
struct GuideLine
{
    TalkPromptId id{};
    QString text{};
    bool isTicked = false;
};

/// What the guide says in one phase.
struct GuideContent
{
    QString title{};
    QString aim{};
    QString agenda{}; ///< the themes to talk about, for both to see
    QList<GuideLine> lines{};
    QStringList tellMore{}; ///< what to say to hear more; only where listening comes first
    QString tip{};
};

/// The guide beside a talk: what the phase is for, lines to tick, and a tip. For the manager.
class GuidePane : public Surface
{
    Q_OBJECT

public:
    explicit GuidePane(QWidget *parent = nullptr);
    ~GuidePane() override;

    void showGuide(const GuideContent &content);
    void setReadOnly(bool readOnly);
    /// Whether this talk has a guide at all.
    void setWanted(bool wanted);
    /// Leaves its place to the step while that shows something wide.
    void stepAside(bool aside);

signals:
    void lineToggled(const loopbaan::TalkPromptId &id);
    void cardsWanted();

private:
    void appear();
    void showTellMore();
    WrappedCheckBox *boxAt(qsizetype place);

    const std::unique_ptr<Ui::GuidePane> m_ui;
    QList<WrappedCheckBox *> m_boxes{}; ///< owned as children; those that are not needed are hidden
    QList<GuideLine> m_lines{};
    QStringList m_tellMore{};
    qsizetype m_told = 0; ///< place in m_tellMore
    bool m_isWanted = true;
    bool m_isAside = false;
};

} // namespace loopbaan
