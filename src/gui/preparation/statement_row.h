// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace loopbaan {

class ChoiceBox;
class TextLabel;

/// A statement with the five steps beside it, in words; the choice may stay open.
class StatementRow : public QWidget
{
    Q_OBJECT

public:
    /// `statement` is its id in the catalogue.
    explicit StatementRow(const QString &statement, QWidget *parent = nullptr);

    void setWords(const QString &text, const QString &hint, const QStringList &steps);
    void setDegree(std::optional<int> degree); ///< 1 to 5
    void setReadOnly(bool readOnly);

signals:
    void degreeChosen(std::optional<int> degree);

private:
    TextLabel *m_label; ///< owned as children, as those below
    TextLabel *m_hint;
    ChoiceBox *m_box;
};

} // namespace loopbaan
