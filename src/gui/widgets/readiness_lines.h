// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/readiness_words.h"

#include <QWidget>

namespace loopbaan {

class IconLabel;
class TextLabel;

/// How far both sides are before a talk, one under the other: a drawing and words, never colour alone.
class ReadinessLines : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessLines(QWidget *parent = nullptr);

    void showWords(const ReadinessWords &words);

private:
    struct Line
    {
        IconLabel *icon = nullptr; ///< owned as children
        TextLabel *label = nullptr;
    };

    [[nodiscard]] Line addLine(const QString &name);
    static void fill(const Line &line, const SideWords &words);

    Line m_manager{};
    Line m_employee{};
};

} // namespace loopbaan
