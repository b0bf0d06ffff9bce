#include "model/store/lastsave.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kDigits = 19; // always the whole number, so that a shorter one never leaves the end of a longer one

} // namespace

LastSave::LastSave(const QString &stateFolder, const QUuid &workspace)
{
    if (stateFolder.isEmpty() || workspace.isNull()) return;
    const QString folder = stateFolder + u"/last-save"_s;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + workspace.toString(QUuid::WithoutBraces);
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    char digits[kDigits + 1] = {};
    if (m_file >= 0 && ::pread(m_file, digits, kDigits, 0) > 0) m_known = QByteArray(digits).trimmed().toLongLong();
}

LastSave::~LastSave()
{
    if (m_file >= 0) ::close(m_file);
}

void LastSave::note(qint64 save)
{
    m_known = save;
    const QByteArray digits = QByteArray::number(save).rightJustified(kDigits, '0') + '\n';
    // Nothing to do where this fails: the save itself is safe.
    if (m_file >= 0 && ::pwrite(m_file, digits.constData(), size_t(digits.size()), 0) < 0) m_known = 0;
}

} // namespace nevertwice
