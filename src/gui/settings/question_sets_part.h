// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/question_set.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class QuestionSetsPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The sets of questions of the organisation, of which one is chosen: named, ordered, taken from a file and
/// given away as one. A form starts from the first set.
class QuestionSetsPart : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionSetsPart(const SessionContext &context, QWidget *parent = nullptr);
    ~QuestionSetsPart() override;

    [[nodiscard]] QuestionSetId chosen() const { return m_chosen; } ///< null when there is no set

signals:
    void setChosen(const loopbaan::QuestionSetId &set);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void connectFields();
    void connectButtons();
    [[nodiscard]] int place() const; ///< of the chosen set; -1 when there is none
    void choose(const QuestionSetId &set);
    void showSets();
    void showChosen();
    void add();
    void rename(const QString &name);
    void move(int step);
    void remove();
    void importFile();
    void read(const QByteArray &json);
    void exportFile();
    void store(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::QuestionSetsPart> m_ui;
    SessionContext m_context;
    QList<QuestionSet> m_sets{};
    QuestionSetId m_chosen{};
};

} // namespace loopbaan
