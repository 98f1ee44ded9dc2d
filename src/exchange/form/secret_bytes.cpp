// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/secret_bytes.h"

#include "exchange/form/sealing_error.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace loopbaan {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (sodium_init() < 0) // does nothing the second time
        throw SealingError("sealing: the library cannot be used on this machine");
    m_bytes = static_cast<uchar *>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_bytes)
        throw SealingError("sealing: no memory for a key");
    std::fill_n(m_bytes, size, uchar{0});
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(bytes.size())
{
    std::ranges::copy(bytes, m_bytes);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes them first
}

QByteArray SecretBytes::copied() const
{
    return m_bytes ? QByteArrayView(m_bytes, m_size).toByteArray() : QByteArray();
}

} // namespace loopbaan
