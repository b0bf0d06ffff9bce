#include "model/store/packing.h"

#include <zstd.h>

#include <memory>

namespace nevertwice {

namespace {

constexpr quint64 kLargestDocument = 1u << 30;
constexpr int kLevel = 1; // a document of ten kilobytes shrinks hardly further at the higher ones
// A save finds the table of zstd's choice in no cache, and waits for its 128 kB longer than it takes to look again
// where a small one was wrong. Larger documents need the larger one.
constexpr qsizetype kSmallDocument = 32'768;
constexpr int kSmallTable = 11;
constexpr int kUsualTable = 0;

struct FreePacker
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

bool isPackedByZlib(const QByteArray &bytes)
{
    return !bytes.startsWith("\x28\xb5\x2f\xfd");
}

// As qCompress() wrote it: the length, then zlib's stream. A damaged length would ask for gigabytes before that is
// found out.
QByteArray unpackedByZlib(const QByteArray &bytes)
{
    const bool isPlausible = bytes.size() > 4 && quint8(bytes[0]) < kLargestDocument >> 24;
    return isPlausible ? qUncompress(bytes) : QByteArray();
}

} // namespace

namespace {

ZSTD_CCtx *newPacker()
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    if (context) ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, kLevel);
    return context;
}

} // namespace

QByteArray packed(const QByteArray &body)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreePacker> context(newPacker());
    thread_local QByteArray room; // for the worst case, twice what is needed as a rule
    if (!context) return qCompress(body, 1);
    room.resize(qsizetype(ZSTD_compressBound(size_t(body.size()))));
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_hashLog, body.size() <= kSmallDocument ? kSmallTable : kUsualTable);
    const size_t size =
        ZSTD_compress2(context.get(), room.data(), size_t(room.size()), body.constData(), size_t(body.size()));
    return ZSTD_isError(size) ? qCompress(body, 1) : QByteArray(room.constData(), qsizetype(size));
}

QByteArray unpacked(const QByteArray &bytes)
{
    if (isPackedByZlib(bytes)) return unpackedByZlib(bytes);
    thread_local const std::unique_ptr<ZSTD_DCtx, FreePacker> context(ZSTD_createDCtx());
    const quint64 size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    // What cannot be told, and what is no frame at all, are the two greatest numbers.
    if (!context || size >= kLargestDocument) return {};
    QByteArray body(qsizetype(size), Qt::Uninitialized);
    const size_t read =
        ZSTD_decompressDCtx(context.get(), body.data(), size_t(body.size()), bytes.constData(), size_t(bytes.size()));
    return !ZSTD_isError(read) && read == size ? body : QByteArray();
}

} // namespace nevertwice
