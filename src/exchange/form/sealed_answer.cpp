// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/sealed_answer.h"

#include "exchange/form/form_document.h"
#include "exchange/form/raw_bytes.h"
#include "exchange/form/sealing_error.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {secret.data(), secret.size()};
}

SecretBytes hmacSha256(QByteArrayView key, QByteArrayView message)
{
    SecretBytes state(sizeof(crypto_auth_hmacsha256_state)); // knows the key, so it is wiped too
    SecretBytes mac(crypto_auth_hmacsha256_BYTES);
    auto *hmac = reinterpret_cast<crypto_auth_hmacsha256_state *>(state.data());
    crypto_auth_hmacsha256_init(hmac, rawBytes(key), rawSize(key));
    crypto_auth_hmacsha256_update(hmac, rawBytes(message), rawSize(message));
    crypto_auth_hmacsha256_final(hmac, mac.data());
    return mac;
}

/// HKDF-SHA256 (RFC 5869) of one block.
SecretBytes aesKeyFrom(const SecretBytes &shared, QByteArrayView salt)
{
    const SecretBytes extracted = hmacSha256(salt, viewOf(shared));
    return hmacSha256(viewOf(extracted), "loopbaangesprek answer 1\x01");
}

/// Nothing when `publicKey` is one of the few with which anybody knows what is shared.
std::optional<SecretBytes> sharedSecret(const SecretBytes &secretKey, const QByteArray &publicKey)
{
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (publicKey.size() != sealingKeyBytes || secretKey.size() != sealingKeyBytes
        || crypto_scalarmult(shared.data(), secretKey.data(), rawBytes(publicKey)) != 0)
        return std::nullopt;
    return shared;
}

SealedAnswer readSealedAnswer(ObjectReader &object)
{
    for (const QLatin1StringView key : {"key"_L1, "nonce"_L1, "sealed"_L1})
        object.require(key);
    return {.form = readFormId(object, "form"_L1),
            .key = object.bytes("key"_L1, sealingKeyBytes),
            .nonce = object.bytes("nonce"_L1, aesNonceBytes),
            .sealed = object.bytes("sealed"_L1)};
}

} // namespace

SealingKeys createSealingKeys()
{
    SecretBytes secretKey(sealingKeyBytes);
    randombytes_buf(secretKey.data(), static_cast<size_t>(secretKey.size()));
    return sealingKeysOf(std::move(secretKey));
}

SealingKeys sealingKeysOf(SecretBytes secretKey)
{
    QByteArray publicKey(sealingKeyBytes, Qt::Uninitialized);
    if (secretKey.size() != sealingKeyBytes
        || crypto_scalarmult_base(rawBytes(publicKey), secretKey.data()) != 0)
        throw SealingError("sealing: a secret key has 32 bytes");
    return {.publicKey = publicKey, .secretKey = std::move(secretKey)};
}

SealedAnswer sealedAnswer(QByteArrayView answerJson, const FormId &form, const QByteArray &publicKey)
{
    const SealingKeys ephemeral = createSealingKeys();
    QByteArray nonce(aesNonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), rawSize(nonce));
    return sealedAnswer(answerJson, form, publicKey, ephemeral, nonce);
}

SealedAnswer sealedAnswer(QByteArrayView answerJson, const FormId &form, const QByteArray &publicKey,
                          const SealingKeys &ephemeral, const QByteArray &nonce, AesGcm by)
{
    const std::optional<SecretBytes> shared = sharedSecret(ephemeral.secretKey, publicKey);
    if (!shared)
        throw SealingError("sealing: the public key of the form is no key");
    const SecretBytes key = aesKeyFrom(*shared, ephemeral.publicKey + publicKey);
    return {.form = form,
            .key = ephemeral.publicKey,
            .nonce = nonce,
            .sealed = aesGcmSealed(answerJson, {key, nonce, form.value.toUtf8()}, by)};
}

std::optional<QByteArray> openedAnswer(const SealedAnswer &answer, const SealingKeys &keys, AesGcm by)
{
    const std::optional<SecretBytes> shared = sharedSecret(keys.secretKey, answer.key);
    if (!shared || answer.nonce.size() != aesNonceBytes)
        return std::nullopt;
    const SecretBytes key = aesKeyFrom(*shared, answer.key + keys.publicKey);
    return aesGcmOpened(answer.sealed, {key, answer.nonce, answer.form.value.toUtf8()}, by);
}

QByteArray sealedAnswerToJson(const SealedAnswer &answer)
{
    OrderedJson document = formHead(FormFormat::SealedAnswer);
    document.update({{"form", toJson(answer.form.value)},
                     {"key", bytesToJson(answer.key)},
                     {"nonce", bytesToJson(answer.nonce)},
                     {"sealed", bytesToJson(answer.sealed)}});
    return toBytes(document);
}

SealedAnswerFile sealedAnswerFromJson(const QByteArray &json)
{
    SealedAnswerFile file;
    file.answer =
        readFormDocument(json, FormFormat::SealedAnswer, readSealedAnswer, file.problems, sealedLimits);
    return file;
}

} // namespace loopbaan
