// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace loopbaan {

class ChoiceSegment;

/// A few words side by side, of which one may be chosen; clicking the chosen one leaves the choice open
/// again. Starts without a choice.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    /// One segment for each text, numbered from 0; the choice stays.
    void setChoices(const QStringList &texts);
    void setChosen(std::optional<int> number);
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }

    [[nodiscard]] const QList<ChoiceSegment *> &segments() const { return m_segments; }

signals:
    void choiceMade(std::optional<int> number); ///< by a person

private:
    void choose(int number);

    QList<ChoiceSegment *> m_segments{}; ///< owned as children
    std::optional<int> m_chosen{};
};

} // namespace loopbaan
