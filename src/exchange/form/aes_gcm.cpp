// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/aes_gcm.h"

#include "exchange/form/raw_bytes.h"
#include "exchange/form/sealing_error.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>

namespace loopbaan {

namespace {

QByteArray sodiumSealed(QByteArrayView plain, const AesGcmInput &input)
{
    QByteArray sealed(plain.size() + aesTagBytes, Qt::Uninitialized);
    crypto_aead_aes256gcm_encrypt(rawBytes(sealed), nullptr, rawBytes(plain), rawSize(plain),
                                  rawBytes(input.additional), rawSize(input.additional), nullptr,
                                  rawBytes(input.nonce), input.key.data());
    return sealed;
}

std::optional<QByteArray> sodiumOpened(QByteArrayView sealed, const AesGcmInput &input)
{
    QByteArray plain(sealed.size() - aesTagBytes, Qt::Uninitialized);
    const int failed = crypto_aead_aes256gcm_decrypt(
        rawBytes(plain), nullptr, nullptr, rawBytes(sealed), rawSize(sealed), rawBytes(input.additional),
        rawSize(input.additional), rawBytes(input.nonce), input.key.data());
    return failed ? std::nullopt : std::optional(plain);
}

/// One run of OpenSSL's AES-256-GCM; `good` turns false at the first step that fails.
class OpenSslGcm
{
public:
    enum Way { Open = 0, Seal = 1 };

    OpenSslGcm(const AesGcmInput &input, Way way)
        : m_context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free)
    {
        int written = 0;
        good = m_context
            && EVP_CipherInit_ex(m_context.get(), EVP_aes_256_gcm(), nullptr, input.key.data(),
                                 rawBytes(input.nonce), way)
                == 1
            && EVP_CipherUpdate(m_context.get(), nullptr, &written, rawBytes(input.additional),
                                static_cast<int>(input.additional.size()))
                == 1;
    }

    /// Whole text in, as many bytes out.
    void run(QByteArrayView in, uchar *out)
    {
        int written = 0;
        good = good
            && EVP_CipherUpdate(m_context.get(), out, &written, rawBytes(in), static_cast<int>(in.size()))
                == 1;
    }

    void finish()
    {
        uchar nothing[aesTagBytes];
        int written = 0;
        good = good && EVP_CipherFinal_ex(m_context.get(), nothing, &written) == 1;
    }

    void tag(int command, uchar *bytes)
    {
        good = good && EVP_CIPHER_CTX_ctrl(m_context.get(), command, aesTagBytes, bytes) == 1;
    }

    bool good = false;

private:
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> m_context; // its keys are wiped with it
};

QByteArray openSslSealed(QByteArrayView plain, const AesGcmInput &input)
{
    QByteArray sealed(plain.size() + aesTagBytes, Qt::Uninitialized);
    OpenSslGcm gcm(input, OpenSslGcm::Seal);
    gcm.run(plain, rawBytes(sealed));
    gcm.finish();
    gcm.tag(EVP_CTRL_AEAD_GET_TAG, rawBytes(sealed) + plain.size());
    if (!gcm.good)
        throw SealingError("sealing: AES-256-GCM is not available");
    return sealed;
}

std::optional<QByteArray> openSslOpened(QByteArrayView sealed, const AesGcmInput &input)
{
    QByteArray plain(sealed.size() - aesTagBytes, Qt::Uninitialized);
    QByteArray tag = sealed.last(aesTagBytes).toByteArray();
    OpenSslGcm gcm(input, OpenSslGcm::Open);
    gcm.tag(EVP_CTRL_AEAD_SET_TAG, rawBytes(tag));
    gcm.run(sealed.chopped(aesTagBytes), rawBytes(plain));
    gcm.finish();
    return gcm.good ? std::optional(plain) : std::nullopt;
}

} // namespace

AesGcm aesGcmOfThisMachine()
{
    return sodium_init() >= 0 && crypto_aead_aes256gcm_is_available() == 1 ? AesGcm::Sodium : AesGcm::OpenSsl;
}

QByteArray aesGcmSealed(QByteArrayView plain, const AesGcmInput &input, AesGcm by)
{
    return by == AesGcm::Sodium ? sodiumSealed(plain, input) : openSslSealed(plain, input);
}

std::optional<QByteArray> aesGcmOpened(QByteArrayView sealed, const AesGcmInput &input, AesGcm by)
{
    if (sealed.size() < aesTagBytes)
        return std::nullopt;
    return by == AesGcm::Sodium ? sodiumOpened(sealed, input) : openSslOpened(sealed, input);
}

} // namespace loopbaan
