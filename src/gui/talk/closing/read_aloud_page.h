// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/talk/read_aloud.h"
#include "gui/talk/closing/closing_page.h"
#include "gui/widgets/text_label.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ReadAloudPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What was agreed and what is open, in large calm letters, to read aloud together. Shared text only.
class ReadAloudPage : public ClosingPage
{
    Q_OBJECT

public:
    explicit ReadAloudPage(const TalkContext &context, QWidget *parent = nullptr);
    ~ReadAloudPage() override;

    void showTalk(const Conversation &talk) override;
    void takeKeyboard() override;
    [[nodiscard]] QString title() const override;

private:
    void showParts();
    void clear();
    void showPart(const ReadAloudPart &part);
    void addLabel(const QString &text, TextRole role, Tone tone, int above);

    const std::unique_ptr<Ui::ReadAloudPage> m_ui;
    TalkContext m_context;
    QList<ReadAloudPart> m_parts{};
};

} // namespace loopbaan
