// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/talk/talk_documents.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkPaperPane;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The report of a talk or its match sheet, as it will be printed, in the language that is chosen; saved as
/// PDF with one button.
class TalkPaperPane : public QWidget
{
    Q_OBJECT

public:
    explicit TalkPaperPane(const SessionContext &context, QWidget *parent = nullptr);
    ~TalkPaperPane() override;

    /// Shows the paper of this talk, read anew. Throws StorageError.
    void showTalk(const ConversationId &talk);
    void choosePaper(TalkPaper paper);
    void takeKeyboard();

signals:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void choose(const std::function<void(TalkPaperOrder &)> &edit);
    void save();

    const std::unique_ptr<Ui::TalkPaperPane> m_ui;
    SessionContext m_context;
    TalkPaperOrder m_order{};
    QString m_folder; ///< where the last PDF went
};

} // namespace loopbaan
