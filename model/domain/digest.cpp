#include "model/domain/digest.h"

#include <nettle/sha2.h>

namespace nevertwice {

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_ctx state;
    sha256_init(&state);
    sha256_update(&state, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.constData()));
    sha256_digest(&state, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QString sha256Text(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace nevertwice
