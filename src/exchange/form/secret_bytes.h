// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loopbaan {

/// Bytes that nobody else may learn: in memory that is never swapped out, and wiped when they go.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeros. Throws SealingError when there is no memory.
    explicit SecretBytes(QByteArrayView bytes); ///< a copy; wiping the original is up to its owner
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] uchar *data() { return m_bytes; }
    [[nodiscard]] const uchar *data() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArray copied() const; ///< for the dossier, which keeps them

private:
    uchar *m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace loopbaan
