// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

/// A ground for other widgets: a card, a column, a tip. It draws its colour and its hairlines itself.
class Surface : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Card, ///< white, rounded, outlined
        Column, ///< a list or guide beside the work
        Navigation, ///< the outermost column
        Desk, ///< what a document lies on
        Page, ///< as the window, for a header or footer with a hairline
        Tip, ///< a tinted box with a bar at its start
        Chip, ///< a small tinted box around a word
        Private, ///< what only the manager reads
        PrivateCard, ///< the same as a card in a page
    };

    explicit Surface(QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// On which sides a hairline runs; cards and tips have their own outline.
    [[nodiscard]] Qt::Edges edges() const { return m_edges; }
    void setEdges(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Card;
    Qt::Edges m_edges{};
};

} // namespace loopbaan
