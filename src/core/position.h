// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace loopbaan {

/// `values` with the one of that id at place `to` (from 0, kept within the list), their positions counted
/// anew. As they were when there is none of that id.
template<typename Value>
[[nodiscard]] QList<Value> reordered(QList<Value> values, const decltype(Value::id) &id, qsizetype to)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    if (found != values.end())
        values.move(found - values.begin(), std::clamp<qsizetype>(to, 0, values.size() - 1));
    int position = 0;
    for (Value &value : values)
        value.position = position++;
    return values;
}

} // namespace loopbaan
