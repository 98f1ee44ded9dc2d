// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_service.h"
#include "core/content/catalogue.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AnswersView;
}
QT_END_NAMESPACE

namespace loopbaan {

struct AnswerTopic;

/// What an employee sent back for a conversation, to be read and never changed: the last answer, and the
/// earlier ones on request. As high as its text; a page scrolls it.
class AnswersView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(QWidget *parent = nullptr);
    ~AnswersView() override;

    /// In the order in which they came in, as AnswerService::of() gives them; the one saved last is on show,
    /// or that which was chosen while it is still there. `name` is what the employee is called. Questions and
    /// words to choose from are in the language of each answer.
    void setAnswers(const QList<KeptAnswer> &answers, const QString &name,
                    const Catalogue &catalogue = Catalogue::shipped());

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVersions();
    void showChosen();
    void addTopic(const AnswerTopic &topic);

    const std::unique_ptr<Ui::AnswersView> m_ui;
    QList<KeptAnswer> m_answers{}; ///< the one saved last on top
    QString m_name{};
    const Catalogue *m_catalogue = nullptr;
};

} // namespace loopbaan
