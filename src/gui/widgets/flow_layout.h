// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace loopbaan {

/// Widgets behind each other as words in a text, in as many lines as they need.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// For `parent`; `gap` in pixels between widgets and between lines.
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    /// Of the items that are shown, from the left top of the layout.
    [[nodiscard]] QList<QRect> placesIn(int width) const;
    [[nodiscard]] QList<QLayoutItem *> shown() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace loopbaan
