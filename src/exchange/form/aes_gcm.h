// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/form/secret_bytes.h"

#include <optional>

namespace loopbaan {

/// Who computes AES-256-GCM: libsodium where the processor can, else OpenSSL. The bytes are the same.
enum class AesGcm { Sodium, OpenSsl };

[[nodiscard]] AesGcm aesGcmOfThisMachine();

inline constexpr qsizetype aesKeyBytes = 32;
inline constexpr qsizetype aesNonceBytes = 12;
inline constexpr qsizetype aesTagBytes = 16;

/// What AES-256-GCM works with beside the text itself.
struct AesGcmInput
{
    const SecretBytes &key; ///< aesKeyBytes, used once
    QByteArrayView nonce; ///< aesNonceBytes
    QByteArrayView additional; ///< is not sealed, but changing it breaks the seal
};

/// The ciphertext followed by its tag. Throws SealingError.
[[nodiscard]] QByteArray aesGcmSealed(QByteArrayView plain, const AesGcmInput &input, AesGcm by);

/// The plain text; nothing when one bit of anything differs.
[[nodiscard]] std::optional<QByteArray> aesGcmOpened(QByteArrayView sealed, const AesGcmInput &input,
                                                     AesGcm by);

} // namespace loopbaan
