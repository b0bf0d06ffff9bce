#include "model/store/filesystem.h"

#include <QFile>
#include <QFileInfo>

#include <sys/vfs.h>

#include <algorithm>

namespace nevertwice {

namespace {

// From the manual of statfs(2) and linux/magic.h. What runs through FUSE may be a disk or a far computer (sshfs, cloud
// drives): nobody can tell, so it is taken for the latter.
constexpr quint32 kFarAway[] = {
    0x00006969, // NFS
    0x0000517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x65735546, // FUSE
    0x01021997, // 9p
    0x0000564c, // NCP
    0x73757245, // Coda
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x00c36400, // Ceph
    0x013661ff, // IBRIX
    0x0bd00bd0, // Lustre
    0x19830326, // FhGFS, BeeGFS
    0x47504653, // GPFS
    0x7461636f, // OCFS2
    0x01161970, // GFS2
    0x786f4256, // shared folder of VirtualBox
    0xbacbacbc, // shared folder of VMware
    0xa501fcf5, // VxFS of a cluster
};

QString nearestThere(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info.setFile(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

FileSystem fileSystemOfType(quint32 type)
{
    const bool isFar = std::find(std::begin(kFarAway), std::end(kFarAway), type) != std::end(kFarAway);
    return isFar ? FileSystem::Network : FileSystem::Local;
}

FileSystem fileSystemOf(const QString &path)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(nearestThere(path)).constData(), &status) != 0) return FileSystem::Local;
    return fileSystemOfType(quint32(status.f_type));
}

} // namespace nevertwice
