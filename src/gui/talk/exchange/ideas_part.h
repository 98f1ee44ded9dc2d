// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/exchange/idea_row.h"
#include "gui/talk/talk_context.h"
#include "gui/widgets/keyed_rows.h"
#include "gui/widgets/surface.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class IdeasPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The manager's own ideas, folded until a wish is noted or the step is knowingly skipped; listening comes
/// first (R-001-58). It never opens by itself.
class IdeasPart : public Surface
{
    Q_OBJECT

public:
    explicit IdeasPart(const TalkContext &context, QWidget *parent = nullptr);
    ~IdeasPart() override;

    void showIdeas(const Conversation &talk, const QString &employee);

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);
    void placed(QWidget *row); ///< a new one stands where it belongs

protected:
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool open);
    void showHead();
    IdeaRow *makeRow();
    void skip();
    void add();
    void write(const IdeaRow &row, const QString &text);
    void share(const IdeaRow &row);
    void remove(const IdeaRow &row);

    const std::unique_ptr<Ui::IdeasPart> m_ui;
    TalkContext m_context;
    Conversation m_talk{};
    QString m_employee{};
    QList<ManagerIdea> m_ideas{};
    bool m_mayOpen = false;
    bool m_isOpen = false;
    KeyedRows<IdeaRow, ManagerIdea> m_rows{};
};

} // namespace loopbaan
