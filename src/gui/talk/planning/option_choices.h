// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"
#include "core/language.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

class ChoiceBox;

/// What is chosen rather than typed about one option. The boxes belong to the table they lie in.
class OptionChoices : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<void(CareerOption &)>;

    OptionChoices(QWidget *body, QObject *parent);

    void showOption(const CareerOption &option);
    void showTexts(Language language);
    void setReadOnly(bool readOnly);

    [[nodiscard]] ChoiceBox *scope() const { return m_scope; }
    [[nodiscard]] ChoiceBox *direction() const { return m_direction; }
    [[nodiscard]] ChoiceBox *wanted() const { return m_wanted; }
    [[nodiscard]] ChoiceBox *feasible() const { return m_feasible; }
    [[nodiscard]] ChoiceBox *lens() const { return m_lens; }
    [[nodiscard]] ChoiceBox *change() const { return m_change; }

signals:
    void changed(const loopbaan::OptionChoices::Edit &edit); ///< by a person

private:
    void bind(ChoiceBox *box, void (*assign)(CareerOption &option, std::optional<int> number));

    ChoiceBox *m_scope;
    ChoiceBox *m_direction;
    ChoiceBox *m_wanted;
    ChoiceBox *m_feasible;
    ChoiceBox *m_lens;
    ChoiceBox *m_change;
};

} // namespace loopbaan
