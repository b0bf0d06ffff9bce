#include "ui/kit/localfiles.h"

#include <QMimeData>
#include <QUrl>

namespace nevertwice {

QStringList localFilesOf(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

} // namespace nevertwice
