// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

#include <QWidget>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
class QBoxLayout;
namespace Ui {
class FeedbackPart;
}
QT_END_NAMESPACE

namespace loopbaan {

class SegmentBar;

/// What the employee thought of the talk: four statements in five words, and an open question. Nothing has to
/// be answered, and an answer can be taken back (R-001-71).
class FeedbackPart : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackPart(const TalkContext &context, QWidget *parent = nullptr);
    ~FeedbackPart() override;

    void showFeedback(const ConversationId &talk, const QString &employee);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void typing(); ///< something is not stored yet

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addStatements();
    void showTexts();
    void store(const std::function<void()> &command);

    const std::unique_ptr<Ui::FeedbackPart> m_ui;
    TalkContext m_context;
    std::array<QBoxLayout *, 4> m_pairs{}; ///< of a statement and its bar
    std::array<SegmentBar *, 4> m_bars{}; ///< owned as children, one for each statement
    ConversationId m_talk{};
};

} // namespace loopbaan
