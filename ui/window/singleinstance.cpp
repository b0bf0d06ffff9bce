#include "ui/window/singleinstance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr char kTaken = 1;
constexpr auto kStreamVersion = QDataStream::Qt_6_4;

// In the folder that belongs to the person alone, where there is one.
QString socketName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? u"nevertwice-"_s + qEnvironmentVariable("USER") : folder + "/nevertwice.socket"_L1;
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent), m_name(name.isEmpty() ? socketName() : name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience)) return false;
    QDataStream stream(&socket);
    stream.setVersion(kStreamVersion);
    stream << files;
    socket.flush();
    char taken = 0;
    while (socket.bytesAvailable() == 0)
        if (!socket.waitForReadyRead(kPatience)) return false;
    return socket.read(&taken, 1) == 1 && taken == kTaken;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name)) return true;
    // What a dead one left behind; a living one would have answered handOver().
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        QDataStream stream(socket);
        stream.setVersion(kStreamVersion);
        stream.startTransaction();
        QStringList files;
        stream >> files;
        if (!stream.commitTransaction()) return; // the rest is on its way
        socket->write(&kTaken, 1);
        socket->flush();
        emit asked(files);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0) read();
}

} // namespace nevertwice
