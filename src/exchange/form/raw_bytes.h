// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loopbaan {

/// Bytes as the libraries of cryptography take them.
[[nodiscard]] inline const uchar *rawBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

[[nodiscard]] inline uchar *rawBytes(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

[[nodiscard]] inline size_t rawSize(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace loopbaan
