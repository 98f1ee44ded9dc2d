// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "exchange/form/aes_gcm.h"
#include "exchange/json/json_problem.h"

namespace loopbaan {

/// What answers are sealed to: the public key goes out with the form, the secret one stays in the dossier.
struct SealingKeys
{
    QByteArray publicKey{}; ///< X25519, 32 bytes
    SecretBytes secretKey{}; ///< 32 bytes
};

/// New keys from the system's randomness. Throws SealingError.
[[nodiscard]] SealingKeys createSealingKeys();

/// The keys that belong to a secret one of 32 bytes. Throws SealingError for any other length.
[[nodiscard]] SealingKeys sealingKeysOf(SecretBytes secretKey);

/// An answer that only the dossier it is for can read (docs/forms.md).
struct SealedAnswer
{
    FormId form{};
    QByteArray key{}; ///< X25519, made for this one answer; 32 bytes
    QByteArray nonce{}; ///< 12 bytes
    QByteArray sealed{}; ///< AES-256-GCM with its tag behind it

    friend bool operator==(const SealedAnswer &, const SealedAnswer &) = default;
};

/// `answerJson` sealed to the public key of its form. Throws SealingError when that is no key.
[[nodiscard]] SealedAnswer sealedAnswer(QByteArrayView answerJson, const FormId &form,
                                        const QByteArray &publicKey);

/// The same with given keys for the one answer and a given nonce, as the test vectors have them.
[[nodiscard]] SealedAnswer sealedAnswer(QByteArrayView answerJson, const FormId &form,
                                        const QByteArray &publicKey, const SealingKeys &ephemeral,
                                        const QByteArray &nonce, AesGcm by = aesGcmOfThisMachine());

/// The answer inside, as answerFromJson() reads it; nothing when it is sealed to other keys, or was changed.
[[nodiscard]] std::optional<QByteArray> openedAnswer(const SealedAnswer &answer, const SealingKeys &keys,
                                                     AesGcm by = aesGcmOfThisMachine());

[[nodiscard]] QByteArray sealedAnswerToJson(const SealedAnswer &answer);

struct SealedAnswerFile
{
    std::optional<SealedAnswer> answer{}; ///< nothing when the file is no sealed answer, or wrong
    QList<JsonProblem> problems{}; ///< see refuses()
};

/// Reads a sealed answer that may be broken or meant to do harm; never throws.
[[nodiscard]] SealedAnswerFile sealedAnswerFromJson(const QByteArray &json);

} // namespace loopbaan
