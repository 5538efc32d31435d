#include "core/base/sha256.h"

#include <QIODevice>

namespace vizard {

Sha256::Sha256() {
    sha256_init(&context_);
}

void Sha256::add(QByteArrayView bytes) {
    sha256_update(&context_, std::size_t(bytes.size()), reinterpret_cast<const uint8_t*>(bytes.data()));
}

bool Sha256::add(QIODevice& device) {
    QByteArray part(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 size = device.read(part.data(), part.size());
        if (size <= 0)
            return size == 0;
        add(QByteArrayView(part.constData(), size));
    }
}

QByteArray Sha256::result() const {
    sha256_ctx last = context_;
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&last, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t*>(digest.data()));
    return digest;
}

QByteArray sha256(QByteArrayView bytes) {
    Sha256 sum;
    sum.add(bytes);
    return sum.result();
}

} // namespace vizard
