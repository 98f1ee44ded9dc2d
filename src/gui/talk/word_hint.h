// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sensitive_words.h"
#include "gui/talk/talk_context.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
namespace Ui {
class WordHint;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Below a note: a quiet question about a word that may be sensitive, with what to write instead. It never
/// blocks, can be put away, and stores nothing (R-001-57).
class WordHint : public QWidget
{
    Q_OBJECT

public:
    explicit WordHint(QWidget *parent = nullptr);
    ~WordHint() override;

    /// Once; both outlive the hint. Reads along after a moment without a key.
    void watch(QPlainTextEdit &note, const TalkContext &context);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void leaveIt();

    const std::unique_ptr<Ui::WordHint> m_ui;
    QPlainTextEdit *m_note = nullptr;
    std::optional<TalkContext> m_context{};
    std::optional<SensitiveWords> m_words{};
    QTimer m_pause{};
};

} // namespace loopbaan
