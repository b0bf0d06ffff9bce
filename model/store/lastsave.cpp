#include "model/store/lastsave.h"

#include "model/store/keptfor.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kDigits = 19; // always the whole number, so that a shorter one never leaves the end of a longer one
constexpr int kMostRead = kDigits + 2 + 4096;

} // namespace

// "0000000000000000007\n/home/anna/work.nevertwice\n"
LastSave::LastSave(const QString &stateFolder, const QUuid &workspace, const QString &file) : m_of(file)
{
    if (stateFolder.isEmpty() || workspace.isNull()) return;
    const QString folder = stateFolder + u"/last-save"_s;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + workspace.toString(QUuid::WithoutBraces);
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    char noted[kMostRead + 1] = {};
    if (m_file < 0 || ::pread(m_file, noted, kMostRead, 0) <= 0) return;
    const QList<QByteArray> lines = QByteArray(noted).split('\n');
    if (isKeptFor(QString::fromUtf8(lines.value(1)), file)) m_known = lines.first().toLongLong();
}

LastSave::~LastSave()
{
    if (m_file >= 0) ::close(m_file);
}

void LastSave::note(qint64 save)
{
    m_known = save;
    const QByteArray noted = QByteArray::number(save).rightJustified(kDigits, '0') + '\n' + m_of.toUtf8() + '\n';
    // Nothing to do where this fails: the save itself is safe.
    if (m_file >= 0 && ::pwrite(m_file, noted.constData(), size_t(noted.size()), 0) < 0) m_known = 0;
}

} // namespace nevertwice
