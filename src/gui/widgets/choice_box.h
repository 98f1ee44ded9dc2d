// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace loopbaan {

/// A choice that may stay open, as a list that drops down. The wheel scrolls the page it lies in and never
/// changes the choice.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The words to choose from, numbered from 0. With `open` a first line says that nothing is chosen.
    void setChoices(const QStringList &texts, const QString &open = {});
    void setChosen(std::optional<int> number);
    [[nodiscard]] std::optional<int> chosen() const;

signals:
    void choiceMade(std::optional<int> number); ///< by a person

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QStringList m_lines{};
    int m_openLines = 0; ///< 1 when the choice may stay open
};

} // namespace loopbaan
