#include "ui/write/attachmentcopies.h"

#include "ui/kit/format.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeDatabase>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kLongestCopyName = 120;

// What a program of the desktop may be given to look at, and the end of its name: the desktop goes by that.
struct Openable
{
    QLatin1StringView mediaType;
    QLatin1StringView suffix;
};
constexpr std::array kOpenable = {
    Openable{"image/png"_L1, ".png"_L1},   Openable{"image/jpeg"_L1, ".jpg"_L1},
    Openable{"image/gif"_L1, ".gif"_L1},   Openable{"image/bmp"_L1, ".bmp"_L1},
    Openable{"image/webp"_L1, ".webp"_L1}, Openable{"application/pdf"_L1, ".pdf"_L1},
    Openable{"text/plain"_L1, ".txt"_L1},  Openable{"text/csv"_L1, ".txt"_L1},
    Openable{"text/x-log"_L1, ".txt"_L1},  Openable{"text/markdown"_L1, ".txt"_L1},
};

const Openable *openableOf(const Attachment &attachment)
{
    const auto found = std::find_if(kOpenable.begin(), kOpenable.end(),
                                    [&](const Openable &one) { return attachment.mediaType == one.mediaType; });
    return found == kOpenable.end() ? nullptr : &*found;
}

// A text is shown as text whatever stands in it; anything else has to be what it says it is.
bool isWhatItSays(const QByteArray &content, const Openable &openable)
{
    return openable.suffix == ".txt"_L1 || QMimeDatabase().mimeTypeForData(content).name() == openable.mediaType;
}

// Nothing that means a folder, a hidden file or another direction of reading.
QString copyName(const Attachment &attachment)
{
    QString name;
    for (const QChar c : oneLine(attachment.name).right(kLongestCopyName)) // its end says what it is
        name += c.isLetterOrNumber() || c.isMark() || u" .-_()"_s.contains(c) ? c : QChar(u'_');
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? AttachmentCopies::tr("Attachment") : name;
}

QString openAttempt(const Attachment &attachment)
{
    return AttachmentCopies::tr("open %1").arg(isolated(oneLine(attachment.name)));
}

} // namespace

AttachmentCopies::AttachmentCopies(Content content, QWidget *home) : QObject(home), m_content(std::move(content))
{
    m_launch = [](const QString &file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
}

bool AttachmentCopies::mayBeOpened(const Attachment &attachment)
{
    return openableOf(attachment);
}

void AttachmentCopies::addTo(QMenu &menu, const Attachment &attachment)
{
    menu.addSeparator();
    if (mayBeOpened(attachment)) {
        QAction *look = menu.addAction(tr("&Open the attachment"));
        look->setObjectName("openAttachment"_L1);
        connect(look, &QAction::triggered, this, [this, attachment] { open(attachment); });
    }
    QAction *keep = menu.addAction(tr("&Save the attachment as…"));
    keep->setObjectName("saveAttachment"_L1);
    connect(keep, &QAction::triggered, this, [this, attachment] { save(attachment); });
}

void AttachmentCopies::follow(const Attachment &attachment)
{
    mayBeOpened(attachment) ? open(attachment) : save(attachment);
}

void AttachmentCopies::save(const Attachment &attachment)
{
    const QString path = m_pick ? m_pick(copyName(attachment)) : QString();
    if (path.isEmpty()) return;
    const Result<QByteArray> content = m_content(attachment.sha256);
    const Result<void> written = content ? writeFile(path, *content) : Result<void>(content.error());
    if (!written) emit failed(written.error().whileTrying(tr("save %1").arg(isolated(oneLine(attachment.name)))));
}

// To be looked at: what is changed there would be lost, so nobody can.
void AttachmentCopies::open(const Attachment &attachment)
{
    const Openable &openable = *openableOf(attachment);
    const Result<QByteArray> content = m_content(attachment.sha256);
    if (!content) return emit failed(content.error().whileTrying(openAttempt(attachment)));
    if (!isWhatItSays(*content, openable))
        return emit failed({Error::Kind::Invalid, openAttempt(attachment), tr("its content is not what its name says"),
                            tr("Save it, and open it with care.")});
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    const QString label = QFileInfo(copyName(attachment)).completeBaseName();
    const QString file = m_folder->filePath(m_names.next(label, openable.suffix));
    const Result<void> written = writeFile(file, *content);
    if (!written) return emit failed(written.error().whileTrying(openAttempt(attachment)));
    QFile::setPermissions(file, QFileDevice::ReadOwner);
    if (!m_launch(file))
        emit failed({Error::Kind::Unsupported, openAttempt(attachment), tr("no program for it can be started"),
                     tr("Save it, and open it from there.")});
}

} // namespace nevertwice
