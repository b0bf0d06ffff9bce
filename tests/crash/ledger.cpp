#include "tests/crash/ledger.h"

#include "model/domain/incident.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

constexpr QChar kSeparator = u'\t';
constexpr QLatin1StringView kComplaint = "!"_L1;

void writeLine(int file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size()) _exit(3);
}

} // namespace

QString fingerprint(const Incident &incident)
{
    QString all = incident.title + u'\n' + incident.summary + u'\n' + incident.rootCause;
    QMap<QUuid, QString> events;
    for (const Event &event : incident.timeline)
        events.insert(event.uuid, event.text);
    for (auto it = events.begin(); it != events.end(); ++it)
        all += u'\n' + it.key().toString() + *it;
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1).toHex());
}

Ledger::Ledger(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{
    if (m_file < 0) qFatal("the ledger cannot be written");
}

Ledger::~Ledger()
{
    ::close(m_file);
}

void Ledger::write(const Acknowledged &a)
{
    writeLine(m_file, QStringList{QString::number(int(a.kind)), a.name, QString::number(a.version), a.saveId.toString(),
                                  a.content}
                          .join(kSeparator));
}

void Ledger::complain(const QString &sentence)
{
    writeLine(m_file, kComplaint + sentence);
}

ReadLedger readLedger(const QString &path)
{
    ReadLedger ledger;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return ledger;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const QStringList fields = line.split(kSeparator);
        if (line.startsWith(kComplaint))
            ledger.complaints.append(line.mid(1));
        else if (fields.size() == 5)
            ledger.acknowledged.append({Acknowledged::Kind(fields[0].toInt()), fields[1], fields[2].toInt(),
                                        QUuid::fromString(fields[3]), fields[4]});
    }
    return ledger;
}

} // namespace nevertwice::crash
